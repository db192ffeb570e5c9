import { setTimeout as sleep } from 'node:timers/promises';
import { chatOf } from './activity.ts';
import { type Arrival, placeOf } from './arrival.ts';
import { ask } from './ask.ts';
import type { Connector } from './connector-process.ts';
import { approvalTurns, newPairs } from './invitations.ts';
import type { Stage } from './measure.ts';
import { monotonic } from './monotonic.ts';
import { quantile } from './statistics.ts';

const clicks = 100;
const patience = 10_000;

/** In milliseconds, from the click that approves until the partner has word of it; one after the other, to each another partner. */
export async function clickToNotice(stage: Stage): Promise<string> {
  const pairs = newPairs(clicks);
  const turns = await approvalTurns(stage, pairs);
  const times: number[] = [];
  for (const [index, turn] of turns.entries()) {
    const chat = chatOf(pairs[index]?.partner.person ?? { aadObjectId: '' });
    const begun = monotonic();
    await ask(stage.url, turn);
    const { at } = await arrivalIn(chat, stage.connector);
    times.push(at - begun);
  }
  await stage.quiet?.();
  const [middle, most] = [0.5, 0.95].map((part) => quantile(times, part).toFixed(0));
  return `click to partner notified: ${middle} ms, 95 % within ${most} ms (${clicks} approvals)`;
}

async function arrivalIn(chat: string, { take }: Connector): Promise<Arrival> {
  for (const begun = performance.now(); performance.now() - begun < patience; await sleep(10)) {
    const found = (await take()).find((arrival) => placeOf(arrival) === chat);
    if (found) return found;
  }
  throw new Error(`No word came to ${chat}.`);
}
