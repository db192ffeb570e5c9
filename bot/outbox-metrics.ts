import { Gauge } from 'prom-client';
import type { OutboxDepth } from '../models/outbox-depth.ts';
import { deadlineIn } from './deadline.ts';
import { metrics } from './metrics.ts';

/** A scrape does not wait longer for the database. In milliseconds. */
const patience = 1000;

const depth = new Gauge({
  name: 'multipartner_outbox_depth',
  help: 'Things owed, by state; absent while the database does not say.',
  labelNames: ['state'],
  registers: [metrics],
});
const oldest = new Gauge({
  name: 'multipartner_outbox_oldest_seconds',
  help: 'Age of the oldest thing that is due; absent while the database does not say.',
  registers: [metrics],
});
oldest.remove();

/** Asks what is owed, for this scrape. A database that fails or is slow costs these numbers and no others. */
export async function measureOutbox(outboxDepth: () => Promise<OutboxDepth>): Promise<void> {
  const found = await deadlineIn(patience)
    .within(outboxDepth())
    .catch(() => undefined);
  depth.reset();
  oldest.remove();
  if (!found) return;
  for (const state of ['due', 'held', 'dead'] as const) depth.set({ state }, found[state]);
  oldest.set(found.oldestSeconds);
}
