import { createHash } from 'node:crypto';
import mongoose from 'mongoose';

/** What everybody agreed on. Cards that were shown, what is owed, and when to look again are no part of it. */
const kept: Readonly<Record<string, object>> = {
  tenants: {},
  relationships: { outbox: 0, handing: 0, calendarAt: 0 },
  subscriptions: {},
  invitations: { outbox: 0, handing: 0, copies: 0 },
};

/** The same for the same state; how many of each there are stands before it. */
export async function digestOfState(): Promise<string> {
  const parts = await Promise.all(
    Object.entries(kept).map(async ([name, projection]) => {
      const rows = await mongoose.connection
        .collection(name)
        .find({}, { projection })
        .sort({ _id: 1 })
        .toArray();
      const digest = createHash('sha256').update(JSON.stringify(rows)).digest('hex');
      return `${name} ${rows.length} ${digest}`;
    }),
  );
  return parts.join('\n');
}
