import type { Conversation } from '../models/conversation-schema.ts';
import {
  findPersonalConversations,
  findSubscribedConversations,
} from '../models/find-conversations.ts';
import type { OutboxEntry } from '../models/outbox-schema.ts';

/** Where an entry of this outbox goes: conversations of its tenant, also those that take nothing at present. */
export async function recipientsOf(
  { audience, event, about, tenantId, aadObjectId }: OutboxEntry,
  outbox: readonly OutboxEntry[] = [],
): Promise<readonly Conversation[]> {
  if (!tenantId) return [];
  if (audience === 'person') {
    return aadObjectId ? findPersonalConversations({ tenantId, aadObjectId }) : [];
  }
  // Who is told in person is not told a second time because their own chat asked for notifications.
  const told = new Set(
    outbox
      .filter((each) => each.event === event && each.about === about)
      .map((each) => each.aadObjectId),
  );
  const subscribed = await findSubscribedConversations(tenantId);
  return subscribed.filter((each) => !each.aadObjectId || !told.has(each.aadObjectId));
}
