import { createHash } from 'node:crypto';
import mongoose from 'mongoose';

type Kept = { readonly filter?: object; readonly projection?: object };

/**
 * What hostile input may not change. It may leave traces: that something was refused, asked or exported is written down, where
 * somebody can be reached (address, language, time zone) is kept as it was last seen, a conversation nobody has heard of is
 * kept too and gets what is owed to its person, an answer that was not taken is owed, and what was handled and sent is noted for a while. Cards that were
 * shown, what is owed, and when to look again are no part of what everybody agreed on.
 */
const kept: Readonly<Record<string, Kept>> = {
  tenants: {},
  relationships: { projection: { outbox: 0, handing: 0, calendarAt: 0 } },
  subscriptions: {},
  invitations: { projection: { outbox: 0, handing: 0, copies: 0 } },
  people: {},
  conversations: {
    filter: { $or: [{ conversationId: /^chat-/ }, { notify: true }] },
    projection: { tenantId: 1, conversationId: 1, aadObjectId: 1, notify: 1, suspended: 1 },
  },
  audit: {
    filter: { event: { $nin: ['refused', 'question', 'export'] } },
    projection: { seq: 0, prev: 0, hash: 0 },
  },
  deliveries: { filter: { kind: { $ne: 'reply' }, conversationId: /^chat-/ } },
};

/** The same for the same state; how many of each there are stands before it. */
export async function digestOfState(): Promise<string> {
  const parts = await Promise.all(
    Object.entries(kept).map(async ([name, { filter = {}, projection = {} }]) => {
      const rows = await mongoose.connection
        .collection(name)
        .find(filter, { projection })
        .sort({ _id: 1 })
        .toArray();
      const digest = createHash('sha256').update(JSON.stringify(rows)).digest('hex');
      return `${name} ${rows.length} ${digest}`;
    }),
  );
  return parts.join('\n');
}
