import { availableParallelism, loadavg } from 'node:os';
import type { CleanUp } from './clean-up.ts';
import { load } from './load.ts';
import { measure, type Round, type Stage } from './measure.ts';
import { table } from './report.ts';
import { runBench } from './run-bench.ts';
import { scenarios } from './scenarios.ts';
import { startStages } from './stages.ts';
import { usageOf } from './usage.ts';

const warmUp = 2;
const rounds = 3;
const roundSeconds = 4;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** How many turns per second, beside the least that a bot can do. Stops by itself after some 80 seconds. */
async function main(cleanUp: CleanUp): Promise<void> {
  // Others who keep the machine busy slow down everybody here, but not equally.
  const [busy = 0] = loadavg();
  say(
    `Node.js ${process.version}, ${availableParallelism()} cores, load ${busy.toFixed(1)} before`,
  );
  const stages = await startStages(cleanUp, say);
  await sayMemory('when ready', stages.multipartner);
  const outcomes = scenarios.map((scenario) => ({
    scenario,
    stage: stages[scenario.server],
    rounds: [] as Round[],
  }));
  for (const { scenario, stage } of outcomes) await load(stage.url, scenario, warmUp);
  // In turns, so that a busy moment of the machine does not hit one contestant alone.
  for (let round = 1; round <= rounds; round += 1) {
    for (const { scenario, stage, rounds: done } of outcomes) {
      done.push(await measure(stage, scenario, roundSeconds));
    }
    say(`round ${round} of ${rounds} done`);
  }
  say(`\n${table(outcomes)}\n`);
  await sayMemory('after the load', stages.multipartner);
}

async function sayMemory(when: string, { pid, databasePid: database = 0 }: Stage): Promise<void> {
  const [bot, engine] = await Promise.all([usageOf(pid), usageOf(database)]);
  if (!bot || !engine) return;
  say(
    `memory ${when}: bot ${bot.megabytes.toFixed(0)} MB, database ${engine.megabytes.toFixed(0)} MB`,
  );
}

await runBench(main);
