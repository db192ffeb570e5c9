import type { Delivery } from './activity.ts';
import { markdownTable } from './markdown-table.ts';
import type { Round } from './measure.ts';
import type { Scenario } from './scenario.ts';
import { peerNames, peers } from './stages.ts';
import { medianOf, quantile } from './statistics.ts';

export type Outcome = {
  readonly scenario: Scenario;
  readonly rounds: readonly Round[];
  /** In milliseconds, of all turns at half the pace that it can keep up. */
  readonly waits: readonly number[];
};

type Figure = (round: Round) => number | undefined;
const figures: readonly (readonly [string, Figure, number])[] = [
  ['per second', ({ turnsPerSecond }) => turnsPerSecond, 0],
  ['kept up', ({ keptUpPerSecond }) => keptUpPerSecond, 0],
  ['p50 ms', ({ p50 }) => p50, 1],
  ['p99 ms', ({ p99 }) => p99, 1],
  ['CPU ms/turn', ({ cpu }) => cpu, 2],
  ['database ms/turn', ({ databaseCpu }) => databaseCpu, 2],
  ['memory MB', ({ megabytes }) => megabytes, 0],
];

/** What was measured, each figure the median of the rounds. */
export const figuresTable = (outcomes: readonly Outcome[], delivery: Delivery): string =>
  markdownTable(
    [turnsOf[delivery], ...figures.map(([head]) => head), 'p99 ms at half'],
    outcomes
      .filter(({ scenario }) => scenario.delivery === delivery)
      .map(({ scenario, rounds, waits }) => [
        scenario.name,
        ...figures.map(([, figure, digits]) => shown(medianOf(rounds, figure), digits)),
        shown(waits.length > 0 ? quantile(waits, 0.99) : undefined, 1),
      ]),
  );

/** How many turns there are in the time, and for the CPU time, of one of each peer. */
export function ratiosTable(outcomes: readonly Outcome[], delivery: Delivery): string {
  const alike = outcomes.filter(({ scenario }) => scenario.delivery === delivery);
  const against = peers.filter((peer) => alike.some(({ scenario }) => scenario.server === peer));
  const heads = against.flatMap((peer) => [`to ${peerNames[peer]}`, 'by CPU']);
  const rows = alike.map(({ scenario, rounds }) => [
    scenario.name,
    ...against.flatMap((peer) => {
      const theirs = alike.find((other) => other.scenario.server === peer)?.rounds ?? [];
      return [times(speed(rounds), speed(theirs)), times(cost(theirs), cost(rounds))];
    }),
  ]);
  return markdownTable([turnsOf[delivery], ...heads], rows);
}

const turnsOf = {
  response: 'replies in the response',
  connector: 'through the connector',
} as const;

const speed = (rounds: readonly Round[]): number | undefined =>
  medianOf(rounds, ({ turnsPerSecond }) => turnsPerSecond);

/** CPU time of a turn, that of the database included. */
const cost = (rounds: readonly Round[]): number | undefined =>
  medianOf(rounds, ({ cpu, databaseCpu = 0 }) => (cpu === undefined ? cpu : cpu + databaseCpu));

const times = (one: number | undefined, other: number | undefined): string =>
  one && other ? `${(one / other).toFixed(2)} ×` : '–';

const shown = (value: number | undefined, digits: number): string =>
  value === undefined ? '–' : value.toFixed(digits);
