import { setTimeout as delay } from 'node:timers/promises';
import type { mongo } from 'mongoose';

/**
 * Waits until nothing is due any more and nobody looks after it. A clock is put forward only then: whoever holds a line
 * would outlast their lease, and what was owed would be told as of another day.
 */
export async function nothingDue(database: mongo.Db): Promise<void> {
  for (let tries = 0; tries < 500; tries += 1) {
    const left = await Promise.all([
      database.collection('invitations').findOne({ 'outbox.dueAt': { $exists: true } }),
      database.collection('relationships').findOne({ 'outbox.dueAt': { $exists: true } }),
      database.collection('deliveries').findOne({ state: 'due' }),
      database.collection('lanes').findOne({ nextAt: { $exists: true } }),
    ]);
    if (left.every((found) => !found)) return;
    await delay(20);
  }
  throw new Error('Something is still due after ten seconds.');
}
