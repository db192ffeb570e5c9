import { availableParallelism, loadavg } from 'node:os';
import { build, removeBuild } from './build.ts';
import type { CleanUp } from './clean-up.ts';
import { markdownTable } from './markdown-table.ts';
import { runBench } from './run-bench.ts';
import { type Asker, askerOf, type World } from './scale/asked-of.ts';
import { startFilled } from './scale/filled-server.ts';
import { populationOf } from './scale/population.ts';
import { questions } from './scale/questions.ts';
import { median, quantile } from './statistics.ts';
import { usageOf } from './usage.ts';

const few = 1000;
const many = Number(process.env.BENCH_SCALE ?? 1_000_000);
const warmUp = 5;
const times = 41;

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const ms = (value: number): string => value.toFixed(1);
const ratio = (one: number, other: number): string => `${(other / one).toFixed(2)} ×`;

/**
 * What the size of the database does to those who ask: people of two tenants that have as much to do with others in both,
 * and of the largest distributor. With a million relationships it takes many minutes, most of them to make them.
 */
async function main(cleanUp: CleanUp): Promise<void> {
  const [busy = 0] = loadavg();
  say(
    `Node.js ${process.version}, ${availableParallelism()} cores, load ${busy.toFixed(1)} before`,
  );
  cleanUp.later(removeBuild);
  const built = build();
  const worldOf = async (relationships: number): Promise<World> => {
    const population = populationOf(relationships);
    return { population, server: await startFilled(built, population, cleanUp, say) };
  };
  const [small, large] = [await worldOf(few), await worldOf(many)];
  say(`\n${await comparison(small, large)}\n`);
  say(`${await distributor(large)}\n`);
  for (const { population, server } of [small, large]) {
    const [bot, database] = await Promise.all([server.pid, server.databasePid].map(usageOf));
    const most = (usage: typeof bot) => usage?.mostMegabytes.toFixed(0) ?? '–';
    const { relationships } = population;
    say(
      `with ${relationships}: bot at most ${most(bot)} MB, database at most ${most(database)} MB`,
    );
  }
}

async function comparison(small: World, large: World): Promise<string> {
  const rows = [];
  for (const question of questions) {
    const askers = [small, large].map((world) =>
      askerOf(world, world.population.asked[question.side], question),
    );
    await askInTurns(askers);
    const [one = 0, other = 0] = askers.map(({ taken }) => median(taken));
    const [spent = 0, more = 0] = await Promise.all(askers.map(({ cpu }) => cpu()));
    const cells = [ms(one), ms(other), ratio(one, other), ms(spent), ms(more), ratio(spent, more)];
    rows.push([question.name, ...cells]);
  }
  const [one, other] = [small, large].map(({ population }) => population.relationships);
  const heads = [`${one}: ms`, `${other}: ms`, 'ratio', `${one}: CPU ms`, `${other}: CPU ms`];
  return markdownTable(['the same tenants', ...heads, 'ratio'], rows);
}

/** So that a busy moment of the machine hits all. */
async function askInTurns(askers: readonly Asker[]): Promise<void> {
  for (let time = 0; time < warmUp; time += 1) for (const { ask } of askers) await ask();
  for (const { begin } of askers) await begin();
  for (let time = 0; time < times; time += 1) for (const { ask } of askers) await ask();
}

/** With a twentieth of all relationships. */
async function distributor(large: World): Promise<string> {
  const rows = [];
  for (const question of questions.filter(({ side }) => side === 'partner')) {
    const asker = askerOf(large, 0, question);
    await askInTurns([asker]);
    const { taken } = asker;
    rows.push([question.name, ms(median(taken)), ms(quantile(taken, 0.95)), ms(await asker.cpu())]);
  }
  return markdownTable(['the largest distributor', 'p50 ms', 'p95 ms', 'CPU ms'], rows);
}

await runBench(main);
