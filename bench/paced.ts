import { setTimeout as sleep } from 'node:timers/promises';
import { type Random, seeded } from '../test/faults/support/seeded.ts';
import { ask } from './ask.ts';
import type { Turn } from './turn.ts';

/**
 * Asks at a rate, whether or not those before have been answered, and gives how long each had to wait from the moment at
 * which it was due: whoever comes while the server is slow counts too. They come by chance, as people do.
 */
export async function paced(
  url: string,
  turns: readonly Turn[],
  perSecond: number,
): Promise<number[]> {
  const random = seeded(1);
  const answers: Promise<number>[] = [];
  let due = performance.now();
  for (const turn of turns) {
    due += pause(random, 1000 / perSecond);
    const wait = due - performance.now();
    if (wait > 0) await sleep(wait);
    const since = due;
    const answer = ask(url, turn).then(() => performance.now() - since);
    // Whoever asks next is not held up by it; it is thrown when all have been asked.
    answer.catch(() => undefined);
    answers.push(answer);
  }
  return Promise.all(answers);
}

/** Between two who come independently of each other. */
const pause = (random: Random, mean: number): number => -mean * Math.log(1 - random());
