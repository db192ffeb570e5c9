import { setTimeout as delay } from 'node:timers/promises';

const SHORTEST = 100;
const LONGEST = 10_000;
const STEADY = 2_000;

/**
 * A pause before each attempt, twice as long as the last one, until all has been well for two seconds. `ref`: whether the
 * process has to live for it; a process that waits for nothing else would end.
 */
export function createBackoff({ ref }: { readonly ref: boolean }): () => Promise<void> {
  let pause = SHORTEST;
  let last = Number.NEGATIVE_INFINITY;
  return async () => {
    const now = performance.now();
    pause = now - last > pause + STEADY ? SHORTEST : Math.min(2 * pause, LONGEST);
    last = now;
    await delay(pause, undefined, { ref });
  };
}
