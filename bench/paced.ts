import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { builtFile } from './build.ts';
import { confirmResponse, type Turn } from './turn.ts';

export type Asked = {
  readonly url: string;
  readonly bodies: readonly string[];
  readonly perSecond: number;
};
export type Answer = {
  readonly status: number;
  readonly text: string;
  readonly milliseconds: number;
};

/**
 * Asks at a rate, and gives how long each had to wait. A thread of its own does nothing else, so that what this one has to clear
 * away or to look at is not taken for the server's time; the answers are looked at afterwards.
 */
export async function paced(
  url: string,
  turns: readonly Turn[],
  perSecond: number,
): Promise<number[]> {
  const bodies = turns.map(({ activity }) => JSON.stringify(activity));
  const workerData: Asked = { url, bodies, perSecond };
  const asking = new Worker(builtFile('paced-asking.js'), { workerData });
  const [answers] = (await once(asking, 'message')) as [readonly Answer[]];
  return answers.map((answer, index) => {
    const turn = turns[index];
    if (turn) confirmResponse(turn, answer);
    return answer.milliseconds;
  });
}
