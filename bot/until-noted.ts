import { setTimeout as delay } from 'node:timers/promises';
import { isInterruption } from '../models/interruption.ts';
import { UnsureWrite } from '../models/surely.ts';

/** In milliseconds. */
const patience = 60_000;
const pause = 100;

/**
 * Notes what was done outside the database, and waits for one that is away: what is not noted is done again. `note` has to
 * be harmless twice.
 */
export async function untilNoted<Result>(note: () => Promise<Result>): Promise<Result> {
  const end = Date.now() + patience;
  for (;;) {
    try {
      return await note();
    } catch (error) {
      const passes = isInterruption(error) || error instanceof UnsureWrite;
      if (!passes || Date.now() > end) throw error;
    }
    await delay(pause);
  }
}
