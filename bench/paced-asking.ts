import { setTimeout as sleep } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { request } from 'undici';
import { type Random, seeded } from '../test/faults/support/seeded.ts';
import type { Answer, Asked } from './paced.ts';
import { post } from './post.ts';

/** Kept open from the beginning; when all are busy there are more. */
const connections = 100;

/**
 * Asks at a rate, whether or not those before have been answered. Each waits from the moment at which it was due: whoever comes
 * while the server is slow counts too. They come by chance, as people do.
 */
async function askAtRate({ url, bodies, perSecond }: Asked): Promise<Answer[]> {
  const random = seeded(1);
  const answers: Promise<Answer>[] = [];
  let due = performance.now();
  for (const body of bodies) {
    due += pause(random, 1000 / perSecond);
    const wait = due - performance.now();
    if (wait > 0) await sleep(wait);
    const since = due;
    const answer = post(url, body).then((answered) => ({
      ...answered,
      milliseconds: performance.now() - since,
    }));
    // Whoever asks next is not held up by it; it is thrown when all have been asked.
    answer.catch(() => undefined);
    answers.push(answer);
  }
  return Promise.all(answers);
}

/** Between two who come independently of each other. */
const pause = (random: Random, mean: number): number => -mean * Math.log(1 - random());

/**
 * Until its own code is compiled this thread would have others wait, and so would opening connections one after another when
 * many come at once: a channel keeps its own open.
 */
async function warmUp({ url }: Asked): Promise<void> {
  const alive = new URL('/healthz', url);
  const askAlive = async () => (await request(alive)).body.text();
  for (let round = 0; round < 20; round += 1) {
    await Promise.all(Array.from({ length: connections }, askAlive));
  }
}

await warmUp(workerData as Asked);
parentPort?.postMessage(await askAtRate(workerData as Asked));
