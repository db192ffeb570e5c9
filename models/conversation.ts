import { type InferRawDocTypeFromSchema, Schema } from 'mongoose';
import { anyOf } from './any-of.ts';
import { batched, together } from './batched.ts';
import type { PersonKey } from './person.ts';
import { surely } from './surely.ts';
import { tenantModel } from './tenant-model.ts';

export const conversationTypes = ['personal', 'groupChat', 'channel'] as const;
export type ConversationType = (typeof conversationTypes)[number];

/** Where the bot can write, and to whom: what a conversation reference is made of. */
const conversationSchema = new Schema(
  {
    tenantId: { type: String, required: true },
    conversationId: { type: String, required: true },
    type: { type: String, enum: conversationTypes, required: true },
    /** The one person of a personal conversation; absent where several people read. */
    aadObjectId: String,
    channelId: { type: String, required: true },
    serviceUrl: { type: String, required: true },
    botId: { type: String, required: true },
    /** The channel's own id of the person; where several people read, of the conversation. */
    userId: { type: String, required: true },
    locale: String,
    timeZone: String,
    notify: { type: Boolean, required: true, default: false },
    welcomed: { type: Boolean, required: true, default: false },
    /** The channel refused a message here, and why: nothing is sent until somebody is heard of from here again. */
    suspended: { type: Boolean, required: true, default: false },
    why: String,
    /** Whether the person could decide when last seen; said once the cards are owed that wait for them. */
    decider: { type: Boolean, required: true, default: false },
  },
  { strict: 'throw', versionKey: false },
);
conversationSchema.index(
  { tenantId: 1, conversationId: 1 },
  { name: 'tenant-conversation', unique: true },
);
conversationSchema.index({ tenantId: 1, aadObjectId: 1 }, { name: 'tenant-person' });
conversationSchema.index(
  { tenantId: 1, notify: 1 },
  { name: 'tenant-notify', partialFilterExpression: { notify: true } },
);

export type Conversation = InferRawDocTypeFromSchema<typeof conversationSchema>;
export type ConversationKey = Pick<Conversation, 'tenantId' | 'conversationId'>;
export type SeenConversation = Omit<
  Conversation,
  '_id' | 'notify' | 'welcomed' | 'suspended' | 'why' | 'decider'
>;
const Conversations = tenantModel<Conversation, 'tenantId'>('Conversation', conversationSchema);

/**
 * Keeps where to write; writes only when something differs. Gives what was known before, if anything was. A new
 * conversation is suspended like one that refused messages: see `openConversation`.
 */
export async function rememberConversation(seen: SeenConversation): Promise<Conversation | null> {
  const { tenantId, conversationId } = seen;
  const known = await findConversation({ tenantId, conversationId });
  if (!known || !same(known, seen)) {
    await Conversations.updateOne(
      { tenantId, conversationId },
      { $set: seen, $setOnInsert: { suspended: true } },
      { upsert: true },
    );
  }
  return known;
}

/** From now on it takes messages. Said last, so that a crash before leaves nothing held back that nobody looks for. */
export async function openConversation({
  tenantId,
  conversationId,
}: ConversationKey): Promise<void> {
  await Conversations.updateOne(
    { tenantId, conversationId },
    { $set: { suspended: false }, $unset: { why: 1 } },
  );
}

/** Said last, like that it takes messages. */
export async function noteDecider(
  { tenantId, conversationId }: ConversationKey,
  decider: boolean,
): Promise<void> {
  await Conversations.updateOne({ tenantId, conversationId }, { $set: { decider } });
}

const same = (known: Conversation, seen: Partial<Conversation>): boolean =>
  (Object.keys(seen) as (keyof Conversation)[]).every((key) => known[key] === seen[key]);

export const findConversation = batched<ConversationKey, Conversation>(
  (keys) =>
    Conversations.find({
      tenantId: anyOf(keys, 'tenantId'),
      conversationId: anyOf(keys, 'conversationId'),
    })
      .lean<Conversation[]>()
      .exec(),
  // The database stores half a character as another one.
  ({ tenantId, conversationId }) => `${tenantId} ${Buffer.from(conversationId).toString()}`,
);

/** The conversations one person has alone with the bot, suspended ones included. */
export const findPersonalConversations = together<PersonKey, readonly Conversation[]>(
  async (people) => {
    const found = await Conversations.find({
      tenantId: anyOf(people, 'tenantId'),
      aadObjectId: anyOf(people, 'aadObjectId'),
      type: 'personal',
    }).lean<Conversation[]>();
    return people.map(({ tenantId, aadObjectId }) =>
      found.filter((each) => each.tenantId === tenantId && each.aadObjectId === aadObjectId),
    );
  },
  ({ tenantId, aadObjectId }) => `${tenantId} ${aadObjectId}`,
);

/** The channel's own ids of those of these people who have a chat alone with the bot, each once, at most so many. */
export async function channelIdsOf(
  tenantId: string,
  people: readonly string[],
  { channelId, limit }: { readonly channelId: string; readonly limit: number },
): Promise<string[]> {
  const theirs = {
    tenantId,
    aadObjectId: { $in: [...people] },
    type: 'personal' as const,
    channelId,
  };
  const found = await Conversations.distinct('userId', theirs).exec();
  return found.slice(0, limit);
}

export const findSubscribedConversations = together<string, readonly Conversation[]>(
  async (tenants) => {
    const named = { $in: [...tenants] };
    const found = await Conversations.find({ tenantId: named, notify: true }).lean<
      Conversation[]
    >();
    return tenants.map((tenantId) => found.filter((each) => each.tenantId === tenantId));
  },
  (tenantId) => tenantId,
);

/** @throws {UnsureWrite} */
export async function setNotify(
  { tenantId, conversationId }: ConversationKey,
  notify: boolean,
): Promise<void> {
  await surely(() =>
    Conversations.updateOne({ tenantId, conversationId }, { $set: { notify } }).exec(),
  );
}

/** True for exactly one caller: Teams tells of one installation more than once. */
export async function claimWelcome({
  tenantId,
  conversationId,
}: ConversationKey): Promise<boolean> {
  const { modifiedCount } = await Conversations.updateOne(
    { tenantId, conversationId, welcomed: { $ne: true } },
    { $set: { welcomed: true } },
  );
  return modifiedCount === 1;
}

/** The channel refuses messages there; see `suspended`. */
export async function suspendConversation(
  { tenantId, conversationId }: ConversationKey,
  why: string,
): Promise<void> {
  await Conversations.updateOne({ tenantId, conversationId }, { $set: { suspended: true, why } });
}

/** Messages are taken at another address. */
export async function moveConversation(
  { tenantId, conversationId }: ConversationKey,
  serviceUrl: string,
): Promise<void> {
  await Conversations.updateOne({ tenantId, conversationId }, { $set: { serviceUrl } });
}

/** The app was removed there: nothing is sent, and the next installation is welcomed again. */
export async function forgetConversation({
  tenantId,
  conversationId,
}: ConversationKey): Promise<void> {
  await Conversations.deleteOne({ tenantId, conversationId });
}

/** Every conversation of the tenant that the bot is in. */
export const conversationIdsOf = (tenantId: string): Promise<string[]> =>
  Conversations.distinct('conversationId', { tenantId }).exec();

/** Takes out whose words were last heard where several people read, as it was once kept. True if anything was. */
export async function forgetSpeakers(tenantId: string): Promise<boolean> {
  const { modifiedCount } = await Conversations.updateMany(
    { tenantId, type: { $in: ['groupChat', 'channel'] } },
    [{ $set: { userId: '$conversationId' } }],
    { updatePipeline: true },
  );
  return modifiedCount > 0;
}
