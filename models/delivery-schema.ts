import { type InferRawDocTypeFromSchema, Schema, type Types } from 'mongoose';
import { statuses } from '../policy/lifecycle.ts';
import { outboxEvents } from './outbox-schema.ts';
import { tenantModel } from './tenant-model.ts';

const deliveryStates = ['due', 'sent', 'dropped', 'dead'] as const;
const kinds = ['invitation', 'relationship', 'reply'] as const;
/** What a message tells of. */
export const deliveryEvents = [...outboxEvents, 'answer'] as const;

/**
 * One message to one conversation: what an outbox entry came to there, or an answer that did not get through in its
 * turn. `key` says which, so that handing it over twice is the same as once. `owedAt` is its place in the line.
 */
const deliverySchema = new Schema(
  {
    tenantId: { type: String, required: true },
    conversationId: { type: String, required: true },
    key: { type: String, required: true },
    kind: { type: String, enum: kinds, required: true },
    /** The code of the invitation, or the two tenants of the relationship, customer first. */
    code: String,
    pair: { type: [String], default: undefined },
    /** The outbox entry that it comes from. */
    entry: String,
    event: { type: String, enum: deliveryEvents, required: true },
    about: String,
    /** Asked for with `notify here`, rather than meant for one person. */
    subscribed: Boolean,
    /** The card that is to be brought up to date; absent where a new one is posted. */
    activityId: String,
    /** Of an answer: the message itself, as JSON, and the state of the invitation that it shows. Gone as soon as it is sent. */
    message: String,
    shows: { type: String, enum: statuses },
    name: String,
    /** The conversation took no card as large as this one: it gets it in a few words. */
    compact: Boolean,
    /** The post whose thread it was for is gone: it becomes a post of its own. */
    apart: Boolean,
    /** An attempt went out and nobody knows what became of it: it may be there. */
    maybeSent: Boolean,
    owedAt: { type: Date, required: true },
    state: { type: String, enum: deliveryStates, required: true },
    attempts: { type: Number, required: true, default: 0 },
    /** When the first of these attempts was. */
    triedSince: Date,
    /** Why the last attempt failed: a word of the channel's, or a status. */
    why: String,
    triedAt: Date,
    settledAt: Date,
  },
  { strict: 'throw', versionKey: false },
);
deliverySchema.index(
  { tenantId: 1, conversationId: 1, key: 1 },
  { name: 'once-in-a-conversation', unique: true },
);
deliverySchema.index(
  { tenantId: 1, conversationId: 1, owedAt: 1, _id: 1 },
  { name: 'in-line', partialFilterExpression: { state: 'due' } },
);
deliverySchema.index(
  { tenantId: 1, owedAt: -1, _id: 1 },
  { name: 'undelivered', partialFilterExpression: { state: { $in: ['due', 'dead'] } } },
);
deliverySchema.index(
  { state: 1, tenantId: 1, conversationId: 1, owedAt: 1 },
  { name: 'due-there', partialFilterExpression: { state: 'due' } },
);
deliverySchema.index(
  { state: 1, event: 1, owedAt: 1 },
  { name: 'owed-since', partialFilterExpression: { state: { $in: ['due', 'dead'] } } },
);
deliverySchema.index(
  { state: 1, _id: 1 },
  { name: 'dead', partialFilterExpression: { state: 'dead' } },
);
deliverySchema.index({ settledAt: 1 }, { name: 'settled', sparse: true });

export type Delivery = InferRawDocTypeFromSchema<typeof deliverySchema> & { _id: Types.ObjectId };
export type NewDelivery = Omit<
  Delivery,
  '_id' | 'state' | 'attempts' | 'why' | 'triedAt' | 'settledAt'
>;

/** For the files of this folder that read or write deliveries; everybody else calls their functions. */
export const Deliveries = tenantModel<Delivery, 'tenantId'>('Delivery', deliverySchema);
