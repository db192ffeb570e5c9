const pause = 1000;

/**
 * Naps of a second that everybody wakes from together. A nap is taken out before the work is looked for, so that
 * a call to wake in between is not slept through.
 */
export function createSleep() {
  const sleepers = new Set<() => void>();
  let calls = 0;

  const nap = (): Promise<void> =>
    new Promise((resolve) => {
      const wakeUp = () => {
        clearTimeout(timer);
        sleepers.delete(wakeUp);
        resolve();
      };
      const timer = setTimeout(wakeUp, pause);
      sleepers.add(wakeUp);
    });

  return {
    next: (): (() => Promise<void>) => {
      const heard = calls;
      return async () => (heard === calls ? nap() : undefined);
    },
    wake: (): void => {
      calls += 1;
      for (const wakeUp of [...sleepers]) wakeUp();
    },
  };
}
