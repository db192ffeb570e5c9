import { type InferRawDocTypeFromSchema, Schema } from 'mongoose';

const outboxStates = ['due', 'waiting', 'sent', 'dropped', 'dead'] as const;
const outboxEvents = [
  'created',
  'approved',
  'declined',
  'cancelled',
  'expired',
  'revoked',
] as const;
const outboxAudiences = ['person', 'subscribers', 'copies', 'relationship'] as const;

/**
 * One thing owed because of the document that holds it. `key` is unique per event and recipient. `dueAt` exists
 * only while there is something to do, so that the index holds nothing that is done. A claim pushes `dueAt`
 * past the lease and leaves its token; only who holds the token may settle the entry.
 */
export const outboxSchema = new Schema(
  {
    key: { type: String, required: true },
    event: { type: String, enum: outboxEvents, required: true },
    /** Which of several such events: the key of a revocation. */
    about: String,
    audience: { type: String, enum: outboxAudiences, required: true },
    tenantId: String,
    aadObjectId: String,
    name: String,
    state: { type: String, enum: outboxStates, required: true },
    dueAt: Date,
    claim: String,
    attempts: { type: Number, required: true },
    why: String,
    /** Conversations that have it already, where another of them has yet to be tried again. */
    reached: { type: [String], default: undefined },
  },
  { _id: false },
);
export type OutboxEntry = Omit<InferRawDocTypeFromSchema<typeof outboxSchema>, '_id'>;
