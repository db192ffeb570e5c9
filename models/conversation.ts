import {
  type Conversation,
  type ConversationKey,
  Conversations,
  type SeenConversation,
} from './conversation-schema.ts';
import { findConversation } from './find-conversations.ts';
import { surely } from './surely.ts';

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
