import { confirmArrivals } from './confirm.ts';
import type { Connector } from './connector-process.ts';
import { load } from './load.ts';
import { monotonic } from './monotonic.ts';
import { askingFor, type Scenario } from './scenario.ts';
import { quantile } from './statistics.ts';
import { usageOf } from './usage.ts';

/** Where a scenario is played: our server has a second process that works for it. */
export type Stage = {
  readonly url: string;
  readonly pid: number;
  readonly connector: Connector;
  readonly databasePid?: number;
  /** Waits until nothing is left of what was asked for. */
  readonly quiet?: () => Promise<void>;
};

export type Round = {
  readonly turnsPerSecond: number;
  /** The same with all that they have others told of. */
  readonly keptUpPerSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly cpu: number | undefined;
  readonly databaseCpu: number | undefined;
  readonly megabytes: number | undefined;
};

/**
 * One round of load, with what it cost the processes that answered; CPU in milliseconds per turn. What a write has others
 * told of belongs to it: the costs are counted until that is done.
 */
export async function measure(stage: Stage, scenario: Scenario, seconds: number): Promise<Round> {
  const asking = await askingFor(scenario, seconds);
  await stage.connector.take();
  const before = await usageIn(stage);
  const begun = monotonic();
  const { answered, latencies, seconds: taken } = await load(stage.url, asking);
  if (scenario.kind === 'write') await stage.quiet?.();
  const after = await usageIn(stage);
  const arrivals = await stage.connector.take();
  if (scenario.delivery === 'connector') confirmArrivals(asking.turns, answered, arrivals);
  const told = Math.max(0, ...arrivals.map(({ at }) => (at - begun) / 1000));
  const spent = (who: 'server' | 'database') => {
    const [start, end] = [before[who], after[who]];
    return start && end && (end.cpuMilliseconds - start.cpuMilliseconds) / latencies.length;
  };
  return {
    turnsPerSecond: latencies.length / taken,
    keptUpPerSecond: latencies.length / (scenario.kind === 'write' ? Math.max(taken, told) : taken),
    p50: quantile(latencies, 0.5),
    p99: quantile(latencies, 0.99),
    cpu: spent('server'),
    databaseCpu: spent('database'),
    megabytes: after.server?.megabytes,
  };
}

export const usageIn = async ({ pid, databasePid }: Pick<Stage, 'pid' | 'databasePid'>) => ({
  server: await usageOf(pid),
  database: databasePid === undefined ? undefined : await usageOf(databasePid),
});
