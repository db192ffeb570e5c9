import { availableParallelism, loadavg } from 'node:os';
import { type Contestant, prepareContestants } from './decision-contestants.ts';
import { knownWorlds } from './decision-worlds.ts';
import { markdownTable } from './markdown-table.ts';
import { median, quantile } from './statistics.ts';

const questions = 4_400;
const moreWorlds = 8;
const warmUpSeconds = 1;
const rounds = 9;
const roundSeconds = 0.5;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

type Runner = Contestant & {
  readonly answers: readonly boolean[];
  readonly perSecond: number[];
  /** Where its last round ended: a slow one, too, comes to be asked everything. */
  next: number;
};

/** How many decisions per second on one thread, beside the same rules in other engines. Half a minute. */
async function main(): Promise<void> {
  const [busy = 0] = loadavg();
  say(
    `Node.js ${process.version}, ${availableParallelism()} cores, load ${busy.toFixed(1)} before`,
  );
  const invite = await prepareContestants();
  const runners = invite(knownWorlds(questions, 0)).map(
    (each): Runner => ({ ...each, answers: answersOf(each), perSecond: [], next: 0 }),
  );
  const allowed = compareAnswers(runners);
  say(`${questions} questions, ${allowed} of them allowed: all agree`);
  for (let seed = 1; seed <= moreWorlds; seed += 1) {
    const quick = invite(knownWorlds(questions, seed)).filter(({ indexed }) => indexed);
    compareAnswers(quick.map((each) => ({ ...each, answers: answersOf(each) })));
  }
  say(`${moreWorlds * questions} more: those that look by action agree as well`);
  for (const runner of runners) measure(runner, warmUpSeconds);
  // In turns, so that a busy moment of the machine does not hit one contestant alone.
  for (let round = 1; round <= rounds; round += 1) {
    for (const runner of runners) runner.perSecond.push(measure(runner, roundSeconds));
  }
  say(`\n${table(runners)}\n`);
}

const answersOf = ({ questions, allows }: Contestant): boolean[] =>
  Array.from({ length: questions }, (_, at) => allows(at));

type Answered = Pick<Runner, 'name' | 'answers' | 'knowsAll'>;

/**
 * How many are allowed.
 * @throws when two of them disagree about anything: then they were not told the same rules
 */
function compareAnswers(all: readonly Answered[]): number {
  const [first, ...others] = all.filter(({ knowsAll }) => knowsAll);
  if (!first) throw new Error('There is nobody to compare.');
  for (const { name, answers } of others) {
    const at = answers.findIndex((answer, question) => answer !== first.answers[question]);
    if (at >= 0) throw new Error(`${name} and ${first.name} disagree about question ${at}.`);
  }
  return first.answers.filter(Boolean).length;
}

/** Decisions per second. Every answer is looked at, so that none can be skipped. */
function measure(runner: Runner, seconds: number): number {
  const start = performance.now();
  let decided = 0;
  let milliseconds = 0;
  while (milliseconds < seconds * 1_000) {
    for (let more = 0; more < 100; more += 1) ask(runner);
    decided += 100;
    milliseconds = performance.now() - start;
  }
  return (decided / milliseconds) * 1_000;
}

function ask(runner: Runner): void {
  const { next, name, answers, allows } = runner;
  if (allows(next) !== answers[next]) throw new Error(`${name} changed its mind on ${next}.`);
  runner.next = next + 1 < answers.length ? next + 1 : 0;
}

const heads = ['decisions', 'per second', 'p10', 'p90', 'Multipartner is'];

function table(runners: readonly Runner[]): string {
  const ours = median(runners[0]?.perSecond ?? []);
  return markdownTable(
    heads,
    runners.map(({ name, perSecond }) => [
      name,
      whole(median(perSecond)),
      whole(quantile(perSecond, 0.1)),
      whole(quantile(perSecond, 0.9)),
      `${(ours / median(perSecond)).toFixed(1)} ×`,
    ]),
  );
}

const whole = (figure: number): string => Math.round(figure).toLocaleString('en-US');

await main();
