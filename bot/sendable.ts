import { compactCard } from '../cards/compact-card.ts';
import type { Conversation } from '../models/conversation.ts';
import type { Delivery } from '../models/delivery.ts';
import type { Message } from './adapter.ts';
import type { Look } from './delivery-settings.ts';
import { invitationSendable } from './invitations/sendable.ts';
import { knownPerson } from './known-person.ts';
import { messageOf } from './message.ts';
import { relationshipSendable } from './relationships/sendable.ts';

/** A message as it is true at this moment. */
export type Sendable = {
  readonly message: Message;
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
  // An answer is sent as it was given.
  return delivery.message ? { message: JSON.parse(delivery.message) as Message } : undefined;
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
