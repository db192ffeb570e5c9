import type { Claim, Settlement } from '../models/claims.ts';
import type { Conversation } from '../models/conversation.ts';
import { recordCopy } from '../models/copies.ts';
import type { Invitation } from '../models/invitation-schema.ts';
import type { OutboxEntry } from '../models/outbox-schema.ts';
import { cardFor } from './card-for.ts';
import type { DeliverySettings } from './delivery-settings.ts';
import { recordApproval } from './invitations/record-approval.ts';
import { messageOf } from './message.ts';
import { recipientsOf } from './recipients.ts';
import { sendToEach } from './send-to-each.ts';
import { updateCopies } from './update-copies.ts';

/**
 * Does what one outbox entry of an invitation owes. At least once: a crash between the sending and its record repeats
 * it, and a card that comes twice is harmless. What is no longer true is dropped, never sent late.
 */
export async function deliver(
  { document: invitation, entry }: Claim<Invitation>,
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
  const all = await recipientsOf(entry, invitation.outbox);
  const without = (event: OutboxEntry['event']) =>
    all.filter((conversation) => !isThere(invitation, event, conversation));
  if (isWordToAdmin(invitation, entry) && without('created').length === all.length) {
    return { state: 'dropped' };
  }
  return sendToEach(entry, { all, left: without(entry.event) }, (conversation) =>
    sendCard(invitation, entry, conversation, settings),
  );
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

async function sendCard(
  invitation: Invitation,
  { event }: OutboxEntry,
  conversation: Conversation,
  settings: DeliverySettings,
): Promise<void> {
  const { post, now } = settings;
  const card = await cardFor(invitation, conversation, settings);
  const activityId = await post.send(conversation, messageOf(card));
  const { tenantId, conversationId } = conversation;
  const copy = { tenantId, conversationId, activityId, event, shows: invitation.status };
  if (activityId) await recordCopy(invitation, copy, now);
}
