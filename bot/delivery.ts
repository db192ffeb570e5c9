import {
  type Conversation,
  findPersonalConversations,
  findSubscribedConversations,
  suspendConversation,
} from '../models/conversation.ts';
import type { Invitation, OutboxEntry } from '../models/invitation-schema.ts';
import { type Claim, recordCopy, type Settlement } from '../models/outbox.ts';
import { cardFor } from './card-for.ts';
import type { DeliverySettings } from './delivery-settings.ts';
import { each } from './each.ts';
import { recordApproval } from './invitations/record-approval.ts';
import { messageOf } from './message.ts';
import { statusOf } from './status-of.ts';
import { updateCopies } from './update-copies.ts';

/**
 * Does what one outbox entry owes. At least once: a crash between the sending and its record repeats it, and a
 * card that comes twice is harmless. What is no longer true is dropped, never sent late.
 */
export async function deliver(
  { invitation, entry }: Claim,
  settings: DeliverySettings,
): Promise<Settlement> {
  if (entry.audience === 'relationship') {
    await recordApproval(invitation);
    return { state: 'sent' };
  }
  if (entry.audience === 'copies') return updateCopies(invitation, settings);
  if (entry.event === 'created' && invitation.status !== 'pending') return { state: 'dropped' };
  return sendToAll(invitation, entry, settings);
}

async function sendToAll(
  invitation: Invitation,
  entry: OutboxEntry,
  settings: DeliverySettings,
): Promise<Settlement> {
  const reached = await conversationsOf(entry, invitation);
  const without = (event: OutboxEntry['event']) =>
    reached.filter((conversation) => !isThere(invitation, event, conversation));
  if (isWordToAdmin(invitation, entry) && without('created').length === reached.length) {
    return { state: 'dropped' };
  }
  const left = without(entry.event);
  const had = reached.length - left.length;
  const sent = await each(left, (conversation) =>
    unlessRefused(conversation, () => sendCard(invitation, entry, conversation, settings)),
  );
  if (had + sent.filter(Boolean).length > 0) return { state: 'sent' };
  return { state: entry.audience === 'person' ? 'waiting' : 'dropped' };
}

/** Where the channel refuses messages, nothing is sent until the person is heard of again. */
async function unlessRefused(conversation: Conversation, send: () => Promise<void>) {
  try {
    await send();
    return true;
  } catch (error) {
    const status = statusOf(error);
    if (status !== 403 && status !== 404) throw error;
    await suspendConversation(conversation);
    return false;
  }
}

const isThere = (
  { copies }: Invitation,
  event: OutboxEntry['event'],
  { tenantId, conversationId }: Conversation,
): boolean =>
  copies.some(
    (copy) =>
      copy.event === event && copy.tenantId === tenantId && copy.conversationId === conversationId,
  );

/** How it ended is news only to an admin who had been asked. */
const isWordToAdmin = (
  { customer }: Invitation,
  { audience, event, tenantId }: OutboxEntry,
): boolean => audience === 'person' && event !== 'created' && tenantId === customer.tenantId;

async function conversationsOf(
  { audience, event, tenantId, aadObjectId }: OutboxEntry,
  { outbox }: Invitation,
): Promise<Conversation[]> {
  if (!tenantId) return [];
  if (audience === 'person') {
    return aadObjectId ? findPersonalConversations({ tenantId, aadObjectId }) : [];
  }
  // Who is told in person is not told a second time because their own chat asked for notifications.
  const told = new Set(
    outbox.filter((each) => each.event === event).map((each) => each.aadObjectId),
  );
  const subscribed = await findSubscribedConversations(tenantId);
  return subscribed.filter((each) => !each.aadObjectId || !told.has(each.aadObjectId));
}

async function sendCard(
  invitation: Invitation,
  { event }: OutboxEntry,
  conversation: Conversation,
  { post, now, usGovPortal }: DeliverySettings,
): Promise<void> {
  const card = await cardFor(invitation, conversation, usGovPortal);
  const activityId = await post.send(conversation, messageOf(card));
  const { tenantId, conversationId } = conversation;
  const copy = { tenantId, conversationId, activityId, event, shows: invitation.status };
  if (activityId) await recordCopy(invitation, copy, now);
}
