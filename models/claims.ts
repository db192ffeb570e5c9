import { randomUUID } from 'node:crypto';
import type { Model } from 'mongoose';
import { bothTenants, type SharedDocument } from './both-tenants.ts';
import type { OutboxEntry } from './outbox-schema.ts';

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
   * Takes the document that has owed something for longest, for `leaseMs`, so that one process hands over all it owes,
   * in order. One that dies lets it fall due again, so any number of processes may call this.
   */
  claimDue(now: Date, leaseMs: number): Promise<Claim<Document> | undefined>;
  /**
   * Says what became of each entry. Nothing happens to one that has meanwhile fallen due anew, or gone to another; and
   * whoever sent the message already has the last word.
   */
  settle(claim: Claim<Document>, settlements: ReadonlyMap<string, Settlement>): Promise<void>;
  /** Since when the longest owed thing waits to be handed over, of those that came to be owed after `since`. */
  oldest(since: Date): Promise<Date | undefined>;
};

export function outboxesOf<Document extends Owing>(model: Model<Document>): Outboxes<Document> {
  // What is claimed and settled is the part that all of them share, which the type of one does not say.
  const owing = model as unknown as Model<Owing>;
  return {
    claimDue: async (now, leaseMs) => {
      const token = randomUUID();
      const handing = { claim: token, until: new Date(now.getTime() + leaseMs) };
      const document = await owing
        .findOneAndUpdate(
          { 'outbox.dueAt': { $lte: now }, 'handing.until': { $not: { $gt: now } } },
          { $set: { handing, 'outbox.$[due].claim': token } },
          {
            returnDocument: 'after',
            sort: { 'outbox.dueAt': 1 },
            arrayFilters: [{ 'due.dueAt': { $lte: now } }],
          },
        )
        .lean<Document>();
      const due = document?.outbox?.filter(({ claim }) => claim === token) ?? [];
      return document ? { document, due, token } : undefined;
    },
    settle: async ({ document, token }, settlements) => {
      const { update, arrayFilters } = settled(token, settlements);
      const ours = { ...bothTenants(document), 'handing.claim': token };
      await owing.updateOne(ours, update, { arrayFilters });
    },
    oldest: async (since) => {
      const found = await owing
        .findOne({ 'outbox.dueAt': { $gt: since } }, { 'outbox.dueAt': 1 })
        .sort({ 'outbox.dueAt': 1 })
        .lean<Owing>();
      const times = found?.outbox?.flatMap(({ dueAt }) => (dueAt ? [dueAt.getTime()] : [])) ?? [];
      // What is older and stuck in the same document must not hold up others for ever.
      const young = times.filter((time) => time > since.getTime());
      return young.length > 0 ? new Date(Math.min(...young)) : undefined;
    },
  };
}

/** By key and claim, never by position: the index of a match in one array must not be used on another. */
function settled(token: string, settlements: ReadonlyMap<string, Settlement>) {
  const states = [...new Set(settlements.values())];
  const keysOf = (state: Settlement) =>
    [...settlements].flatMap(([key, settlement]) => (settlement === state ? [key] : []));
  const newStates = states.map((state) => [`outbox.$[${state}].state`, state] as const);
  const stillDue = states.map((state) => ({
    [`${state}.key`]: { $in: keysOf(state) },
    [`${state}.claim`]: token,
    [`${state}.state`]: 'due',
  }));
  return {
    update: {
      $set: Object.fromEntries(newStates),
      $unset: { 'outbox.$[ours].dueAt': 1, 'outbox.$[ours].claim': 1, handing: 1 },
    },
    arrayFilters: [...stillDue, { 'ours.claim': token }],
  };
}
