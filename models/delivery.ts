import { type InferRawDocTypeFromSchema, Schema, type Types } from 'mongoose';
import { statuses } from '../policy/lifecycle.ts';
import { anyOf } from './any-of.ts';
import type { ConversationKey } from './conversation.ts';
import { inGroups } from './in-groups.ts';
import { touchLanes } from './lane.ts';
import { inOneWrite } from './one-write.ts';
import { outboxEvents } from './outbox-schema.ts';
import { acrossTenants, tenantModel } from './tenant-model.ts';

const deliveryStates = ['due', 'sent', 'dropped', 'dead'] as const;
const kinds = ['invitation', 'relationship', 'reply'] as const;
const events = [...outboxEvents, 'answer'] as const;

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
    event: { type: String, enum: events, required: true },
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

/** For the files of this folder that read deliveries; everybody else calls their functions. */
export const Deliveries = tenantModel<Delivery, 'tenantId'>('Delivery', deliverySchema);

type HandedOver = { readonly deliveries: readonly NewDelivery[]; readonly now: Date };

/** So many lots of messages are in one command: each may go to hundreds of conversations. */
const most = 8;

const put = inGroups(most, async (lots: readonly HandedOver[]) => {
  const all = lots.flatMap(({ deliveries }) => deliveries);
  const { upsertedIds } = await Deliveries.bulkWrite(
    all.map(({ tenantId, conversationId, key, ...rest }) => ({
      updateOne: {
        filter: { tenantId, conversationId, key },
        update: { $setOnInsert: { ...rest, state: 'due' as const, attempts: 0 } },
        upsert: true,
      },
    })),
  );
  await touchLanes(all, new Date(Math.min(...lots.map(({ now }) => now.getTime()))));
  const fresh = new Set(all.filter((_, index) => index in upsertedIds));
  return lots.map(({ deliveries }) => deliveries.every((each) => fresh.has(each)));
});

/**
 * Puts messages into the lines of their conversations. Those that are or were there already stay as they are; false when
 * there are any of these.
 */
export const handOver = async (deliveries: readonly NewDelivery[], now: Date): Promise<boolean> =>
  deliveries.length === 0 || put({ deliveries, now });

/** Whether a message with this key is or was in the line of one of these conversations. */
export const wasHandedOver = async (
  tenantId: string,
  conversationIds: readonly string[],
  key: string,
): Promise<boolean> => {
  const there = { tenantId, conversationId: { $in: [...conversationIds] }, key };
  return (await Deliveries.exists(there)) !== null;
};

/** What became of these, as far as it is known; several come from one outbox entry. */
export const findSettled = (deliveries: readonly NewDelivery[]): Promise<Delivery[]> =>
  Deliveries.find({
    tenantId: anyOf(deliveries, 'tenantId'),
    conversationId: anyOf(deliveries, 'conversationId'),
    key: anyOf(deliveries, 'key'),
    state: { $ne: 'due' },
  })
    .lean<Delivery[]>()
    .exec();

type Settled = { readonly state: 'sent' | 'dropped' | 'dead'; readonly why?: string | undefined };

const note = inOneWrite(Deliveries);

/** It is done with, one way or another. */
export async function settleDelivery(
  { tenantId, _id }: Delivery,
  { state, why }: Settled,
  now: Date,
): Promise<void> {
  await note({
    filter: { tenantId, _id },
    update: {
      $set: { state, settledAt: now, ...(why ? { why } : {}) },
      ...(state === 'dead' ? {} : { $unset: { message: 1 } }),
    },
  });
}

/** It was tried in vain and stays next in line. */
export async function noteFailure(
  { tenantId, _id }: Delivery,
  why: string,
  now: Date,
  change: Partial<Pick<Delivery, 'compact' | 'apart' | 'maybeSent'>> = {},
): Promise<void> {
  await Deliveries.updateOne(
    { tenantId, _id },
    {
      $set: { why, triedAt: now, ...change },
      $min: { triedSince: now },
      $inc: { attempts: 1 },
    },
  );
}

/** Nothing can be sent there at present. When that is over the attempts begin anew. */
export async function noteHeld({ tenantId, _id }: Delivery, why: string, now: Date): Promise<void> {
  await Deliveries.updateOne(
    { tenantId, _id },
    { $set: { why, triedAt: now, attempts: 0 }, $unset: { triedSince: 1 } },
  );
}

/** When the messages were taken that went to a conversation since a time, oldest first. */
export async function sentSince(
  { tenantId, conversationId }: ConversationKey,
  since: Date,
): Promise<Date[]> {
  const sent = await Deliveries.find(
    { tenantId, conversationId, state: 'sent', settledAt: { $gt: since } },
    { settledAt: 1 },
  )
    .sort({ settledAt: 1 })
    .lean<Pick<Delivery, 'settledAt'>[]>();
  return sent.flatMap(({ settledAt }) => settledAt ?? []);
}

type Past = {
  readonly settledBefore: Date;
  readonly owedBefore: Date;
  readonly answeredBefore: Date;
};

/** Forgets what was settled before a time, and what has waited in vain since before another; answers soonest. */
export async function forgetDeliveries({
  settledBefore,
  owedBefore,
  answeredBefore,
}: Past): Promise<void> {
  const all = acrossTenants(Deliveries, 'what is old goes');
  const settledAt = { $lt: settledBefore };
  for (const state of ['sent', 'dropped'] as const) await all.deleteMany({ settledAt, state });
  const by = { hint: 'owed-since' };
  for (const state of ['due', 'dead'] as const) {
    // Each event by name: the index begins with it.
    await all.deleteMany({ state, event: { $in: events }, owedAt: { $lt: owedBefore } }, by);
    await all.deleteMany({ state, event: 'answer', owedAt: { $lt: answeredBefore } }, by);
  }
}
