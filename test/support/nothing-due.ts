import type { mongo } from 'mongoose';
import { eventually } from './lines.ts';

/**
 * Waits until nothing is due any more and nobody looks after it. A clock is put forward only then: whoever holds a line
 * would outlast their lease, and what was owed would be told as of another day.
 */
export async function nothingDue(database: mongo.Db): Promise<void> {
  const places = [
    ['invitations', { 'outbox.dueAt': { $exists: true } }],
    ['relationships', { 'outbox.dueAt': { $exists: true } }],
    ['deliveries', { state: 'due' }],
    ['lanes', { nextAt: { $exists: true } }],
  ] as const;
  // One after another, the way that what is owed goes, so that it is in none of them only when it is through.
  const isAnything = async () => {
    for (const [name, due] of places) if (await database.collection(name).findOne(due)) return true;
    return false;
  };
  // What got through may owe something again.
  await eventually(async () => !(await isAnything()) && !(await isAnything()));
}
