import type { Conversation } from '../../models/conversation-schema.ts';
import { markShown, recordCopy } from '../../models/copies.ts';
import type { Delivery } from '../../models/delivery-schema.ts';
import { findInvitation } from '../../models/invitation.ts';
import type { Copy, Invitation } from '../../models/invitation-schema.ts';
import { noteOutcome } from '../../models/outbox.ts';
import { cardFor } from '../card-for.ts';
import type { Look } from '../delivery-settings.ts';
import { messageOf } from '../message.ts';
import type { Sendable } from '../sendable.ts';
import { threadOf } from '../thread-of.ts';
import { isReminder, reminderHolds } from './reminder-holds.ts';

/** The invitation's card for that conversation, as it stands now: posted, or put in place of an older one. */
export async function invitationSendable(
  delivery: Delivery,
  conversation: Conversation,
  look: Look,
): Promise<Sendable | undefined> {
  const { tenantId, code, activityId, event } = delivery;
  const invitation = code ? await findInvitation(tenantId, code) : null;
  if (!invitation) return undefined;
  if (activityId) return updateOf(invitation, delivery, conversation, look);
  if (!isWanted(invitation, delivery, look)) return undefined;
  const card = await cardFor(invitation, conversation, look, isReminder(event));
  const thread = threadOf(invitation.copies, conversation, delivery);
  return {
    message: messageOf(card),
    thread,
    arrived: (id) => noteCopy(invitation, delivery, { id, thread }, look.now),
  };
}

async function updateOf(
  invitation: Invitation,
  { conversationId, activityId, entry }: Delivery,
  conversation: Conversation,
  look: Look,
): Promise<Sendable | undefined> {
  const isIt = (copy: Copy) =>
    copy.activityId === activityId && copy.conversationId === conversationId;
  const copy = invitation.copies.find(isIt);
  if (!copy || copy.shows === invitation.status) return undefined;
  const card = await cardFor(invitation, conversation, look);
  const thread = copy.thread ?? undefined;
  return {
    message: messageOf(card),
    thread,
    arrived: () => markShown(invitation, copy, entry ?? ''),
  };
}

/**
 * A question that has been answered is not asked late, what is there is not sent twice, and how it ended, or that its
 * end is near, is news only to an admin who was asked.
 */
function isWanted(
  invitation: Invitation,
  delivery: Delivery,
  { now, maybeSent = false }: Look,
): boolean {
  const { event, tenantId, subscribed } = delivery;
  const { status, customer } = invitation;
  // Who may have the question, and could answer it no more, is shown how it ended.
  if (event === 'created' && status !== 'pending') return maybeSent;
  if (isReminder(event) && !reminderHolds(invitation, delivery, now)) return false;
  if (isThere(invitation, delivery, nameOf(delivery, invitation))) return false;
  const wordToAdmin = !subscribed && !asks(event) && tenantId === customer.tenantId;
  return !wordToAdmin || isThere(invitation, delivery, 'created');
}

/** Who is reminded by hand can answer now, also where they became an admin after the question was sent. */
const asks = (event: Delivery['event']): boolean => event === 'created' || event === 'reminded';

const isThere = ({ copies }: Invitation, { tenantId, conversationId }: Delivery, event: string) =>
  copies.some(
    (copy) =>
      copy.event === event && copy.tenantId === tenantId && copy.conversationId === conversationId,
  );

/** Of reminders there are several. A question that shows how it ended is the word of its end, which then comes no more. */
function nameOf({ event, about }: Delivery, { status }: Invitation): string {
  if (event === 'created' && status !== 'pending') return status;
  return about ? `${event}:${about}` : event;
}

async function noteCopy(
  invitation: Invitation,
  delivery: Delivery,
  { id: activityId, thread }: { readonly id: string; readonly thread: string | undefined },
  now: Date,
): Promise<void> {
  // Without an id it is there all the same, but there is nothing to update later.
  if (!activityId) return noteOutcome(delivery, 'sent');
  const { tenantId, conversationId, entry } = delivery;
  const shows = invitation.status;
  const event = nameOf(delivery, invitation);
  const copy = {
    ...{ tenantId, conversationId, activityId, event, shows },
    ...(thread ? { thread } : {}),
  };
  await recordCopy(invitation, copy, now, entry ?? undefined);
}
