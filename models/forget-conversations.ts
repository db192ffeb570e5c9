import { forgetConversation } from './conversation.ts';
import { type ConversationKey, Conversations } from './conversation-schema.ts';
import { Deliveries } from './delivery-schema.ts';
import { findPersonalConversations } from './find-conversations.ts';
import { Invitations } from './invitation-schema.ts';
import { dropLane, dropLanesBut } from './lane.ts';
import type { PersonKey } from './person.ts';

/** Erases where somebody talks with the bot, and where they did: what was sent there, and which cards they had. */
export async function forgetConversations(person: PersonKey): Promise<boolean> {
  const { tenantId } = person;
  const open = await findPersonalConversations(person);
  const left = await conversationsOnceOf(person);
  const ids = new Set([...open, ...left].map(({ conversationId }) => conversationId));
  for (const conversationId of ids) {
    await Deliveries.deleteMany({ tenantId, conversationId });
    await forgetCopies(tenantId, conversationId);
    await dropLane({ tenantId, conversationId });
    await forgetConversation({ tenantId, conversationId });
  }
  const more = [await forgetClosed(tenantId), await forgetSpeakers(tenantId)];
  return ids.size > 0 || more.includes(true);
}

const escaped = (text: string): string => text.replaceAll(/[^0-9a-z-]/gi, '\\$&');

/** What is meant for one person goes to conversations that they have alone with the bot, and its key says for whom. */
async function conversationsOnceOf({
  tenantId,
  aadObjectId,
}: PersonKey): Promise<ConversationKey[]> {
  const theirs = { $regex: `:${escaped(aadObjectId)}(:|$)` };
  const ids = await Deliveries.distinct('conversationId', { tenantId, entry: theirs }).exec();
  return ids.map((conversationId) => ({ tenantId, conversationId }));
}

/**
 * The same of conversations that exist no more, of which nothing says whose they were. What is still owed there stays:
 * whoever installs the app again gets it.
 */
async function forgetClosed(tenantId: string): Promise<boolean> {
  const owed = await Deliveries.distinct('conversationId', { tenantId, state: 'due' }).exec();
  const kept = [...(await conversationIdsOf(tenantId)), ...owed];
  const closed = { $nin: kept };
  const { deletedCount } = await Deliveries.deleteMany({ tenantId, conversationId: closed });
  await dropLanesBut(tenantId, kept);
  return (await forgetCopies(tenantId, closed)) || deletedCount > 0;
}

async function forgetCopies(
  tenantId: string,
  conversationId: string | { readonly $nin: readonly string[] },
): Promise<boolean> {
  const { modifiedCount } = await Invitations.updateMany(
    { tenants: tenantId, copies: { $elemMatch: { tenantId, conversationId } } },
    { $pull: { copies: { tenantId, conversationId } } },
  );
  return modifiedCount > 0;
}

/** Every conversation of the tenant that the bot is in. */
const conversationIdsOf = (tenantId: string): Promise<string[]> =>
  Conversations.distinct('conversationId', { tenantId }).exec();

/** Takes out whose words were last heard where several people read, as it was once kept. True if anything was. */
async function forgetSpeakers(tenantId: string): Promise<boolean> {
  const { modifiedCount } = await Conversations.updateMany(
    { tenantId, type: { $in: ['groupChat', 'channel'] } },
    [{ $set: { userId: '$conversationId' } }],
    { updatePipeline: true },
  );
  return modifiedCount > 0;
}
