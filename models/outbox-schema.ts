import { type InferRawDocTypeFromSchema, Schema } from 'mongoose';

const outboxStates = ['due', 'waiting', 'sent', 'dropped', 'dead'] as const;
export const outboxEvents = [
  'created',
  'approved',
  'declined',
  'cancelled',
  'expired',
  'revoked',
  'expiring',
  'reminded',
  'ending',
  'ended',
] as const;
const outboxAudiences = ['person', 'subscribers', 'copies', 'relationship', 'audit'] as const;

/**
 * One thing owed because of the document that holds it. `key` is unique per event and recipient. `dueAt`, when it came
 * to be owed, is there only until it has been handed over to the conversations it goes to, so that the index holds
 * nothing that is done; the state then stays `due` until the first of them has it. Only who holds the token of the
 * claim may settle the entry.
 */
export const outboxSchema = new Schema(
  {
    key: { type: String, required: true },
    event: { type: String, enum: outboxEvents, required: true },
    /** Which of several such events: the key of a revocation, or of an end. */
    about: String,
    audience: { type: String, enum: outboxAudiences, required: true },
    tenantId: String,
    aadObjectId: String,
    name: String,
    state: { type: String, enum: outboxStates, required: true },
    /** When it first came to be owed: its place in a line, however often it falls due anew. */
    owedAt: Date,
    dueAt: Date,
    claim: String,
  },
  { _id: false },
);
export type OutboxEntry = Omit<InferRawDocTypeFromSchema<typeof outboxSchema>, '_id'>;

/** Who is handing over what a document owes, and until when nobody else does. */
export const handingSchema = new Schema(
  { claim: { type: String, required: true }, until: { type: Date, required: true } },
  { _id: false },
);

/** Names the index of what waits until somebody can be reached; a filter that is an alternative of two sides would not find it. */
export const byWaiting = 'outbox-waiting';

/** Documents in which something waits until this person, or anybody of the tenant, can be reached. */
export const waitingFor = (whom: { readonly tenantId: string; readonly aadObjectId?: string }) => ({
  'outbox.state': 'waiting' as const,
  outbox: { $elemMatch: { ...whom, state: 'waiting' as const } },
});

/** They hold only what is still to be handed over, or waits for somebody. */
export function indexOutbox(schema: Schema): void {
  schema.index(
    { 'outbox.tenantId': 1, 'outbox.aadObjectId': 1 },
    { name: byWaiting, partialFilterExpression: { 'outbox.state': 'waiting' } },
  );
  schema.index({ 'outbox.dueAt': 1 }, { name: 'outbox-due', sparse: true });
  schema.index(
    { 'outbox.tenantId': 1, 'outbox.dueAt': 1 },
    {
      name: 'outbox-due-tenant',
      partialFilterExpression: { 'outbox.dueAt': { $exists: true } },
    },
  );
}
