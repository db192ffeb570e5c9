import { confirmArrivals } from './confirm.ts';
import type { Stage } from './measure.ts';
import { paced } from './paced.ts';
import { type Scenario, turnsOf } from './scenario.ts';

type Pace = { readonly perSecond: number; readonly seconds: number };

/** In milliseconds, how long each of those waits who come at a pace. */
export async function waitsAt(
  { perSecond, seconds }: Pace,
  scenario: Scenario,
  { url, connector, quiet }: Stage,
): Promise<readonly number[]> {
  const turns = await turnsOf(scenario, Math.max(1, Math.round(perSecond * seconds)));
  await connector.take();
  const latencies = await paced(url, turns, perSecond);
  if (scenario.kind === 'write') await quiet?.();
  if (scenario.delivery === 'connector') {
    confirmArrivals(turns, countsOf(turns), await connector.take());
  }
  return latencies;
}

function countsOf<Item>(items: readonly Item[]): ReadonlyMap<Item, number> {
  const counts = new Map<Item, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}
