import { availableParallelism, loadavg } from 'node:os';
import { build, removeBuild } from './build.ts';
import type { CleanUp } from './clean-up.ts';
import { clickToNotice } from './click-to-notice.ts';
import { coldStarts } from './cold-starts.ts';
import { fanOut } from './fan-out.ts';
import { type Stage, usageIn } from './measure.ts';
import { figuresTable, ratiosTable } from './report.ts';
import { playRounds } from './rounds.ts';
import { runBench } from './run-bench.ts';
import { settleIn } from './settle-in.ts';
import { startStages } from './stages.ts';

/** Of a round of each. Shorter ones show that it works. */
const seconds = Number(process.env.BENCH_SECONDS ?? 2);

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** What a bot's turns take, beside the least that others do. Stops by itself after some four minutes. */
async function main(cleanUp: CleanUp): Promise<void> {
  // Others who keep the machine busy slow down everybody here, but not equally.
  const [busy = 0] = loadavg();
  const cores = availableParallelism();
  say(`Node.js ${process.version}, ${cores} cores, load ${busy.toFixed(1)} before`);
  cleanUp.later(removeBuild);
  const built = build();
  say(`\n${await coldStarts(built, cleanUp)}\n`);
  const stages = await startStages(built, cleanUp);
  const ours = stages.of.multipartner;
  const memory = await memoryOf(ours);
  await settleIn(ours);
  const outcomes = await playRounds(stages, seconds, say);
  for (const delivery of ['response', 'connector'] as const) {
    say(`\n${figuresTable(outcomes, delivery)}\n\n${ratiosTable(outcomes, delivery)}\n`);
  }
  say(await clickToNotice(ours));
  say(`\n${await fanOut(ours)}\n`);
  say(`memory when ready: ${memory.now}; the most since: ${(await memoryOf(ours)).most}`);
}

async function memoryOf(stage: Stage): Promise<{ readonly now: string; readonly most: string }> {
  const { server, database } = await usageIn(stage);
  const shown = (figure: 'megabytes' | 'mostMegabytes') =>
    `bot ${server?.[figure].toFixed(0) ?? '–'} MB, database ${database?.[figure].toFixed(0) ?? '–'} MB`;
  return { now: shown('megabytes'), most: shown('mostMegabytes') };
}

await runBench(main);
