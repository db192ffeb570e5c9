import { randomUUID } from 'node:crypto';
import type { Model } from 'mongoose';
import { bothTenants, type SharedDocument } from './both-tenants.ts';
import type { OutboxEntry } from './outbox-schema.ts';

/** A document that holds what is owed because of it. */
export type Owing = SharedDocument & { readonly outbox?: readonly OutboxEntry[] };

/** One entry in hand, with its document as it stood when it was claimed. */
export type Claim<Document> = { readonly document: Document; readonly entry: OutboxEntry };

export type Settlement =
  | { readonly state: 'sent' | 'dropped' | 'waiting' }
  | { readonly state: 'dead'; readonly why: string }
  | { readonly state: 'due'; readonly dueAt: Date; readonly why: string };

/** What workers do with the outboxes of one collection. */
export type Outboxes<Document> = {
  /**
   * Takes an entry that is due, of the document that has waited longest, for `leaseMs`. A worker that dies
   * simply lets it fall due again, so any number of processes may call this.
   */
  claimDue(now: Date, leaseMs: number): Promise<Claim<Document> | undefined>;
  /** Says what became of a claimed entry. Nothing happens when the claim has meanwhile gone to another. */
  settle(claim: Claim<Document>, settlement: Settlement): Promise<void>;
  /** Notes that a conversation has it, so that trying the others again does not repeat it there. */
  noteReached(claim: Claim<Document>, conversationId: string): Promise<void>;
};

export function outboxesOf<Document extends Owing>(model: Model<Document>): Outboxes<Document> {
  // What is claimed and settled is the part that all of them share, which the type of one does not say.
  const owing = model as unknown as Model<Owing>;
  return {
    claimDue: async (now, leaseMs) => {
      const token = randomUUID();
      const document = await owing
        .findOneAndUpdate(
          { outbox: { $elemMatch: { dueAt: { $lte: now } } } },
          leased(token, new Date(now.getTime() + leaseMs)),
          { returnDocument: 'after', sort: { 'outbox.dueAt': 1 } },
        )
        .lean<Document>();
      const entry = document?.outbox?.find(({ claim }) => claim === token);
      return document && entry ? { document, entry } : undefined;
    },
    settle: async ({ document, entry }, settlement) => {
      await owing.updateOne(bothTenants(document), settled(settlement), mine(entry));
    },
    noteReached: async ({ document, entry }, conversationId) => {
      const reached = { $addToSet: { 'outbox.$[mine].reached': conversationId } };
      await owing.updateOne(bothTenants(document), reached, mine(entry));
    },
  };
}

/** Named, not by position: the index of a match in one array must never be used on another. */
const mine = ({ key, claim }: OutboxEntry) => ({
  arrayFilters: [{ 'mine.key': key, 'mine.claim': claim }],
});

const leased = (token: string, dueAt: Date) => ({
  $set: { 'outbox.$.dueAt': dueAt, 'outbox.$.claim': token },
  $inc: { 'outbox.$.attempts': 1 },
});

function settled(settlement: Settlement) {
  const { state } = settlement;
  return {
    $set: {
      'outbox.$[mine].state': state,
      ...(state === 'due' ? { 'outbox.$[mine].dueAt': settlement.dueAt } : {}),
      ...('why' in settlement ? { 'outbox.$[mine].why': settlement.why } : {}),
    },
    $unset: {
      'outbox.$[mine].claim': 1,
      ...(state === 'due' ? {} : { 'outbox.$[mine].dueAt': 1 }),
    },
  } as const;
}
