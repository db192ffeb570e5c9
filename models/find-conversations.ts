import { anyOf } from './any-of.ts';
import { batched, together } from './batched.ts';
import { type Conversation, type ConversationKey, Conversations } from './conversation-schema.ts';
import type { PersonKey } from './person.ts';

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
