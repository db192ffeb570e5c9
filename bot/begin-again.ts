import { setTimeout as delay } from 'node:timers/promises';
import { isInterruption } from '../models/interruption.ts';
import { wentAway } from '../models/surely.ts';

type Patience = {
  /** In milliseconds. */
  readonly time: number;
  readonly pause: number;
  readonly passes: (error: unknown) => boolean;
};

/**
 * Answers, and begins again when the database goes away meanwhile: one that died is mostly back sooner than somebody
 * notices. Short, since the driver waits by itself once it has noticed that the database is gone. A decision without
 * an acknowledgement is no such interruption, so that nothing is decided twice.
 */
export const beginAgain = <Answer>(answer: () => Promise<Answer>, time = 600): Promise<Answer> =>
  again(answer, { time, pause: 50, passes: isInterruption });

/**
 * Notes what was done outside the database, and waits for one that is away: what is not noted is done again. `note` has to
 * be harmless twice.
 */
export const untilNoted = <Result>(note: () => Promise<Result>, time = 60_000): Promise<Result> =>
  again(note, { time, pause: 100, passes: wentAway });

async function again<Result>(
  step: () => Promise<Result>,
  { time, pause, passes }: Patience,
): Promise<Result> {
  const end = performance.now() + time;
  for (;;) {
    try {
      return await step();
    } catch (error) {
      if (!passes(error) || performance.now() > end) throw error;
    }
    await delay(pause);
  }
}
