import { markdownTable } from './markdown-table.ts';
import type { Round } from './measure.ts';
import type { Scenario } from './scenarios.ts';
import { medianOf } from './statistics.ts';

export type Outcome = { readonly scenario: Scenario; readonly rounds: readonly Round[] };

const heads = [
  'turns',
  'per second',
  'p50 ms',
  'p99 ms',
  'CPU ms/turn',
  'database ms/turn',
  'memory MB',
  'to botbuilder echo',
  'to agents-hosting echo',
];

/** The outcomes as a Markdown table, each figure the median of the rounds. */
export const table = (outcomes: readonly Outcome[]): string =>
  markdownTable(
    heads,
    outcomes.map((outcome) => rowOf(outcome, outcomes)),
  );

function rowOf({ scenario, rounds }: Outcome, all: readonly Outcome[]): string[] {
  return [
    scenario.name,
    shown(speed(rounds), 0),
    shown(
      medianOf(rounds, ({ p50 }) => p50),
      1,
    ),
    shown(
      medianOf(rounds, ({ p99 }) => p99),
      1,
    ),
    shown(
      medianOf(rounds, ({ cpu }) => cpu),
      2,
    ),
    shown(
      medianOf(rounds, ({ databaseCpu }) => databaseCpu),
      2,
    ),
    shown(
      medianOf(rounds, ({ megabytes }) => megabytes),
      0,
    ),
    ratio(rounds, all, 'echo-botbuilder'),
    ratio(rounds, all, 'echo-agents'),
  ];
}

const speed = (rounds: readonly Round[]) =>
  medianOf(rounds, ({ turnsPerSecond }) => turnsPerSecond);

function ratio(rounds: readonly Round[], all: readonly Outcome[], to: string): string {
  const [own, other] = [rounds, all.find(({ scenario }) => scenario.server === to)?.rounds].map(
    (each) => each && speed(each),
  );
  return own && other ? `${(own / other).toFixed(2)} ×` : '–';
}

const shown = (value: number | undefined, digits: number): string =>
  value === undefined ? '–' : value.toFixed(digits);
