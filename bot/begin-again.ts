import { setTimeout as delay } from 'node:timers/promises';
import { isInterruption } from '../models/interruption.ts';

/** In milliseconds. Short, since the driver waits by itself once it has noticed that the database is gone. */
const forAnswers = 600;
const pause = 50;

/**
 * Answers, and begins again when the database goes away meanwhile: one that died is mostly back sooner than somebody
 * notices. A decision without an acknowledgement is no such interruption, so that nothing is decided twice.
 */
export async function beginAgain<Answer>(
  answer: () => Promise<Answer>,
  patience = forAnswers,
): Promise<Answer> {
  const end = performance.now() + patience;
  for (;;) {
    try {
      return await answer();
    } catch (error) {
      if (!isInterruption(error) || performance.now() > end) throw error;
    }
    await delay(pause);
  }
}
