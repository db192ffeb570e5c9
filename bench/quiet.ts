import { setTimeout as sleep } from 'node:timers/promises';
import type { Connector } from './connector-process.ts';

const patience = 120_000;
const silence = 1000;

/**
 * Waits until everything that our server owes has been delivered. To ask it costs it something, so it is asked only when
 * nothing has come to the connector for a while.
 * @throws when it has given something up, or goes on owing
 */
export async function untilQuiet(url: string, connector: Connector): Promise<void> {
  const deadline = performance.now() + patience;
  do {
    await untilSilent(connector);
    const metrics = await (await fetch(new URL('/metrics', url))).text();
    const depth = (state: string) => gauge(metrics, `multipartner_outbox_depth{state="${state}"}`);
    if (depth('held') || depth('dead')) throw new Error('A notification was not delivered.');
    const oldest = gauge(metrics, 'multipartner_outbox_oldest_seconds');
    if (depth('due') === 0 && oldest === 0) return;
  } while (performance.now() < deadline);
  throw new Error('Notifications are owed for too long.');
}

async function untilSilent({ count }: Connector): Promise<void> {
  let [known, since] = [await count(), performance.now()];
  while (performance.now() - since < silence) {
    await sleep(100);
    const now = await count();
    if (now !== known) [known, since] = [now, performance.now()];
  }
}

/** Undefined while the server does not say. */
function gauge(metrics: string, name: string): number | undefined {
  const line = metrics.split('\n').find((each) => each.startsWith(`${name} `));
  return line === undefined ? undefined : Number(line.slice(name.length));
}
