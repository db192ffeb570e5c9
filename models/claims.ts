import { randomUUID } from 'node:crypto';
import type { Model } from 'mongoose';
import { bothTenants, type SharedDocument } from './both-tenants.ts';
import { inOneWrite } from './one-write.ts';
import type { OutboxEntry } from './outbox-schema.ts';
import { owesBetween } from './owes-between.ts';

/** A document that holds what is owed because of it. */
export type Owing = SharedDocument & { readonly outbox?: readonly OutboxEntry[] };

/** All that a document owed when it was claimed, in the order in which it came to be owed. */
export type Claim<Document> = {
  readonly document: Document;
  readonly due: readonly OutboxEntry[];
  readonly token: string;
};

/** What became of an entry; `due`: handed over to conversations, of which none has it yet. */
export type Settlement = 'due' | 'sent' | 'dropped' | 'waiting' | 'dead';

/** What is done with the outboxes of one collection. */
export type Outboxes<Document> = {
  /**
   * Takes the document that has owed something for longest, or shortest, for `leaseMs`, so that one process hands over
   * all it owes, in order. One that dies lets it fall due again, so any number of processes may call this.
   */
  claimDue(now: Date, leaseMs: number, which?: Which): Promise<Claim<Document> | undefined>;
  /** Says that some are waited for, and goes on holding the document, so that who dies now lets all fall due again. */
  note(claim: Claim<Document>, settlements: ReadonlyMap<string, Settlement>): Promise<void>;
  /**
   * Says what became of each entry. Nothing happens to one that has meanwhile fallen due anew, or gone to another; and
   * whoever sent the message already has the last word.
   */
  settle(claim: Claim<Document>, settlements: ReadonlyMap<string, Settlement>): Promise<void>;
  /** Since when the longest owed thing waits to be handed over. */
  oldest(): Promise<Date | undefined>;
  /** Whether anything for this tenant that came to be owed between these times is still to be handed over. */
  owesBetween(tenantId: string, after: Date, before: Date): Promise<boolean>;
};
export type Which = 'oldest' | 'youngest';

/** In the order of time. Bounds on a field of an array would make the database fetch and sort all that is due. */
const byTime = 'outbox-due';

export function outboxesOf<Document extends Owing>(model: Model<Document>): Outboxes<Document> {
  // What is claimed and settled is the part that all of them share, which the type of one does not say.
  const owing = model as unknown as Model<Owing>;
  const change = inOneWrite<Change>(owing);
  const owes = owesBetween(owing);
  return {
    claimDue: async (now, leaseMs, which = 'oldest') => {
      const token = randomUUID();
      const until = new Date(now.getTime() + leaseMs);
      const handing = { claim: token, until };
      // One that would be held for longer was taken by somebody whose clock is ahead.
      const held = { 'handing.until': { $gt: now, $lte: until } };
      const document = await owing
        .findOneAndUpdate(
          { $expr: { $lte: [{ $min: '$outbox.dueAt' }, now] }, $nor: [held] },
          { $set: { handing, 'outbox.$[due].claim': token } },
          {
            returnDocument: 'after',
            hint: byTime,
            sort: { 'outbox.dueAt': which === 'oldest' ? 1 : -1 },
            arrayFilters: [{ 'due.dueAt': { $lte: now } }],
          },
        )
        .lean<Document>();
      const due = document?.outbox?.filter(({ claim }) => claim === token) ?? [];
      return document ? { document, due, token } : undefined;
    },
    note: async ({ document, token }, settlements) => {
      const { set, arrayFilters } = noted(token, settlements);
      await change({ filter: heldBy(document, token), update: { $set: set }, arrayFilters });
    },
    settle: async ({ document, token }, settlements) => {
      const { set, arrayFilters } = noted(token, settlements);
      const done = { 'outbox.$[ours].dueAt': 1, 'outbox.$[ours].claim': 1, handing: 1 } as const;
      await change({
        filter: heldBy(document, token),
        update: { $set: set, $unset: done },
        arrayFilters: [...arrayFilters, { 'ours.claim': token }],
      });
    },
    oldest: async () => {
      const found = await owing
        .findOne({}, { 'outbox.dueAt': 1 })
        .hint(byTime)
        .sort({ 'outbox.dueAt': 1 })
        .lean<Owing>();
      const times = found?.outbox?.flatMap(({ dueAt }) => (dueAt ? [dueAt.getTime()] : [])) ?? [];
      return times.length > 0 ? new Date(Math.min(...times)) : undefined;
    },
    owesBetween: (tenantId, after, before) => owes({ tenantId, after, before }),
  };
}

type Change = {
  readonly filter: ReturnType<typeof heldBy>;
  readonly update: object;
  readonly arrayFilters: { [field: string]: unknown }[];
};

const heldBy = (document: SharedDocument, token: string) => ({
  ...bothTenants(document),
  'handing.claim': token,
});

/** By key and claim, never by position: the index of a match in one array must not be used on another. */
function noted(token: string, settlements: ReadonlyMap<string, Settlement>) {
  const states = [...new Set(settlements.values())];
  const keysOf = (state: Settlement) =>
    [...settlements].flatMap(([key, settlement]) => (settlement === state ? [key] : []));
  const arrayFilters = states.map((state) => ({
    [`${state}.key`]: { $in: keysOf(state) },
    [`${state}.claim`]: token,
    [`${state}.state`]: 'due',
  }));
  const set = Object.fromEntries(
    states.map((state) => [`outbox.$[${state}].state`, state] as const),
  );
  return { set, arrayFilters };
}
