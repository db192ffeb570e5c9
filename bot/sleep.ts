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

  const wake = (): void => {
    calls += 1;
    for (const wakeUp of [...sleepers]) wakeUp();
  };

  return {
    next: (): (() => Promise<void>) => {
      const heard = calls;
      return async () => (heard === calls ? nap() : undefined);
    },
    wake,
    /** Wakes everybody after so many milliseconds; a nap is over by then anyway when it is more than a second. */
    wakeIn: (milliseconds: number): void => {
      if (milliseconds <= 0) wake();
      else if (milliseconds < pause) setTimeout(wake, milliseconds).unref();
    },
  };
}

export type Sleep = ReturnType<typeof createSleep>;
