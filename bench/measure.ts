import { type Load, load } from './load.ts';
import type { Scenario } from './scenarios.ts';
import { quantile } from './statistics.ts';
import { usageOf } from './usage.ts';

/** Where a scenario is played: our server has a second process that works for it. */
export type Stage = { readonly url: string; readonly pid: number; readonly databasePid?: number };

export type Round = {
  readonly turnsPerSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly cpu: number | undefined;
  readonly databaseCpu: number | undefined;
  readonly megabytes: number | undefined;
};

/** One round of load, with what it cost the processes that answered; CPU in milliseconds per turn. */
export async function measure(stage: Stage, scenario: Scenario, seconds: number): Promise<Round> {
  const before = await usageIn(stage);
  const { turns, seconds: taken, latencies }: Load = await load(stage.url, scenario, seconds);
  const after = await usageIn(stage);
  const spent = (who: 'server' | 'database') => {
    const [start, end] = [before[who], after[who]];
    return start && end && (end.cpuMilliseconds - start.cpuMilliseconds) / turns;
  };
  return {
    turnsPerSecond: turns / taken,
    p50: quantile(latencies, 0.5),
    p99: quantile(latencies, 0.99),
    cpu: spent('server'),
    databaseCpu: spent('database'),
    megabytes: after.server?.megabytes,
  };
}

const usageIn = async ({ pid, databasePid }: Stage) => ({
  server: await usageOf(pid),
  database: databasePid === undefined ? undefined : await usageOf(databasePid),
});
