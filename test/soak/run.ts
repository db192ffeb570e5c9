import { parseArgs } from 'node:util';
import { markdownTable } from '../../bench/markdown-table.ts';
import { factLines, holds, type Outcome } from '../faults/support/outcome.ts';
import { buildBots } from './build-bots.ts';
import { clock } from './clock.ts';
import { faultyConnector } from './faulty-connector.ts';
import { kill } from './kill.ts';
import { memory } from './memory.ts';
import { race } from './race.ts';

/** Progress goes where it does not mix with the tables. */
const say = (line: string): void => void process.stderr.write(`${line}\n`);
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    cycles: { type: 'string', default: '200' },
    rounds: { type: 'string', default: '1000' },
    minutes: { type: 'string', default: '10' },
    trouble: { type: 'string', default: '0.3' },
    seed: { type: 'string', default: '1' },
  },
});
const seed = Number(values.seed);
const minute = 60_000;

/** 10,000 notifications to 500 conversations: for some partners the tenant's limit counts, for some the conversation's. */
const load = [
  { conversations: 200, decisions: 15 },
  { conversations: 120, decisions: 15 },
  { conversations: 80, decisions: 15 },
  ...Array.from({ length: 4 }, () => ({ conversations: 20, decisions: 15 })),
  ...Array.from({ length: 4 }, () => ({ conversations: 5, decisions: 140 })),
];

const parts: Readonly<Record<string, () => Promise<Outcome>>> = {
  kill: () =>
    kill({
      bots: 3,
      partners: 8,
      cycles: Number(values.cycles),
      pause: [500, 7_500],
      seed,
      patience: 5 * minute,
      mostRepeated: 0.005,
      say,
    }),
  race: () =>
    race({
      bots: 3,
      sides: 10,
      rounds: Number(values.rounds),
      lateRounds: 20,
      seed,
      patience: 5 * minute,
      say,
    }),
  faults: () =>
    faultyConnector({
      bots: 3,
      load,
      trouble: Number(values.trouble),
      stall: 20_000,
      seed,
      patience: 30 * minute,
      say,
    }),
  memory: () => memory({ minutes: Number(values.minutes), seed, say }),
  clock: () => clock({ times: 5 }),
};

/** The parts that were named, or all of them, one after the other; ends with 1 when a fact does not hold. */
async function main(): Promise<void> {
  const unknown = positionals.filter((name) => !parts[name]);
  if (unknown.length > 0) {
    say(`There is no ${unknown.join(', ')}; the parts are ${Object.keys(parts).join(', ')}.`);
    process.exit(2);
  }
  buildBots();
  const outcomes: Outcome[] = [];
  for (const [name, run] of Object.entries(parts)) {
    if (positionals.length > 0 && !positionals.includes(name)) continue;
    say(`\n${name}`);
    const outcome = await run();
    outcomes.push(outcome);
    for (const line of outcome.facts.flatMap(factLines)) say(line);
  }
  process.stdout.write(`\n${outcomes.map(markdown).join('\n\n')}\n`);
  process.exit(outcomes.every(({ facts }) => facts.every(holds)) ? 0 : 1);
}

const markdown = ({ title, facts, figures }: Outcome): string =>
  [
    `### ${title}`,
    markdownTable(['figure', ''], figures),
    markdownTable(
      ['fact', 'looked at', 'against'],
      facts.map(({ claim, checked, against }) => [claim, String(checked), String(against.length)]),
    ),
  ].join('\n\n');

main().catch((error: unknown) => {
  say(String(error instanceof Error ? error.stack : error));
  process.exit(1);
});
