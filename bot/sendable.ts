import { compactCard } from '../cards/compact-card.ts';
import type { Conversation } from '../models/conversation-schema.ts';
import { recordCopy } from '../models/copies.ts';
import type { Delivery } from '../models/delivery-schema.ts';
import { findInvitation } from '../models/invitation.ts';
import type { Message } from './adapter.ts';
import type { Look } from './delivery-settings.ts';
import { invitationSendable } from './invitations/sendable.ts';
import { knownPerson } from './known-person.ts';
import { messageOf } from './message.ts';
import { relationshipSendable } from './relationships/sendable.ts';

/** A message as it is true at this moment. */
export type Sendable = {
  readonly message: Message;
  /** The post of a channel in whose thread it is, or is to be. */
  readonly thread?: string | undefined;
  /** Notes that it is there; `activityId`: what the channel calls it now. */
  readonly arrived?: (activityId: string) => Promise<void>;
};

/** What a delivery comes to now; undefined when it is true no more, or nobody wants it any more. */
export async function sendableOf(
  delivery: Delivery,
  conversation: Conversation,
  look: Look,
): Promise<Sendable | undefined> {
  if (delivery.subscribed && !conversation.notify) return undefined;
  const sendable = await wholeOf(delivery, conversation, look);
  return sendable && delivery.compact ? compact(sendable, delivery, conversation) : sendable;
}

async function wholeOf(delivery: Delivery, conversation: Conversation, look: Look) {
  if (delivery.kind === 'invitation') return invitationSendable(delivery, conversation, look);
  if (delivery.kind === 'relationship') return relationshipSendable(delivery, conversation, look);
  return answerOf(delivery, look);
}

/** An answer is sent as it was given; when it shows an invitation that has changed since, it is brought up to date at once. */
function answerOf(
  { message, code, shows, tenantId, conversationId }: Delivery,
  { now }: Look,
): Sendable | undefined {
  if (!message) return undefined;
  const given = { message: JSON.parse(message) as Message };
  if (!code || !shows) return given;
  const arrived = async (activityId: string) => {
    const invitation = activityId ? await findInvitation(tenantId, code) : null;
    const copy = { tenantId, conversationId, activityId, event: 'shown', shows };
    if (invitation) await recordCopy(invitation, copy, now);
  };
  return { ...given, arrived };
}

/** The same in a few words, for a conversation that takes no more. */
async function compact(
  { message, ...rest }: Sendable,
  { code }: Delivery,
  conversation: Conversation,
): Promise<Sendable> {
  const { reader } = await knownPerson(conversation);
  const card = compactCard({ summary: message.summary ?? '', code: code ?? undefined }, reader);
  return { ...rest, message: messageOf(card) };
}
