import { setTimeout as delay } from 'node:timers/promises';
import { median, quantile } from '../../bench/statistics.ts';
import { usageOf } from '../../bench/usage.ts';
import { manyTenants } from '../faults/support/many-tenants.ts';
import type { Outcome } from '../faults/support/outcome.ts';
import { type Say, startProgress } from '../faults/support/progress.ts';
import { onStage, type Stage } from '../faults/support/stage.ts';
import type { BotProcess } from '../faults/support/start-bot-process.ts';
import { fact } from '../faults/support/survey.ts';
import { startTraffic } from '../faults/support/traffic.ts';
import { startLooking, timed } from './looking.ts';

type Settings = { readonly minutes: number; readonly seed: number; readonly say: Say };
type Memory = { readonly rss: number; readonly heapUsed: number };

const mostGrowth = 1.1;
const megabyte = 2 ** 20;

/** One bot under steady use: what it holds in memory in the middle is what it holds in the end. */
export function memory(settings: Settings): Promise<Outcome> {
  const partners = Array.from({ length: 20 }, () => 1);
  const tenants = manyTenants({ partners, customers: 20, admins: 2, customerRooms: 1 });
  const nodeOptions = ['--expose-gc'];
  const alone = { ...settings, bots: 1, tenants, nodeOptions, patience: 60_000 };
  return onStage(alone, (stage) => play(stage, settings));
}

async function play(stage: Stage, { minutes, say }: Settings): Promise<Outcome> {
  const { fleet, connector, ledger } = stage;
  const [bot] = fleet.bots;
  if (!bot) throw new Error('There is no bot.');
  const times: number[] = [];
  const client = timed(stage.client, times);
  const traffic = startTraffic({ ...stage, client, pause: [2_000, 4_600] });
  const looking = startLooking({ ...stage, client });
  const progress = startProgress(
    say,
    () => `${times.length} turns, ${connector.taken.length} calls taken`,
  );
  const half = (minutes * 60_000) / 2;
  await delay(half / 5);
  const began = { turns: times.length, at: performance.now() };
  const start = await memoryOf(bot);
  await delay((half * 4) / 5);
  const middle = await memoryOf(bot);
  await delay(half);
  const end = await memoryOf(bot);
  const steady = times.slice(began.turns);
  const seconds = (performance.now() - began.at) / 1000;
  const database = await usageOf(await fleet.databasePid());
  const unanswered = await looking.stop();
  await traffic.stop();
  progress();
  const row = (name: keyof Memory) =>
    [start, middle, end].map((each) => `${(each[name] / megabyte).toFixed(0)} MB`).join(', ');
  const within = (part: number) => `${quantile(steady, part).toFixed(1)} ms`;
  const lost = Array.from({ length: ledger.turns.not }, () => 'an invitation or a decision');
  return {
    title: 'In steady use',
    facts: [
      fact('the heap does not grow', 3, grown(middle, end, 'heapUsed')),
      fact('the process does not grow', 3, grown(middle, end, 'rss')),
      fact('every turn is answered', times.length, [...unanswered, ...lost]),
    ],
    figures: [
      ['minutes', String(minutes)],
      ['turns a second', (steady.length / seconds).toFixed(0)],
      ['notifications and updates', String(connector.taken.length)],
      ['heap in use after a tenth of the time, in the middle, in the end', row('heapUsed')],
      ['resident memory then', row('rss')],
      ['resident memory of the database in the end', `${database?.megabytes.toFixed(0) ?? '–'} MB`],
      ['half of the turns are answered within', within(0.5)],
      ['99 of 100 turns are answered within', within(0.99)],
    ],
  };
}

const grown = (middle: Memory, end: Memory, name: keyof Memory): string[] =>
  end[name] <= middle[name] * mostGrowth
    ? []
    : [`${name}: ${middle[name]}, then ${end[name]} bytes`];

/** The median of five looks, a second apart. */
async function memoryOf(bot: BotProcess): Promise<Memory> {
  const looks: Memory[] = [];
  for (let look = 0; look < 5; look += 1) {
    looks.push(await bot.memory());
    await delay(1_000);
  }
  return {
    rss: median(looks.map(({ rss }) => rss)),
    heapUsed: median(looks.map(({ heapUsed }) => heapUsed)),
  };
}
