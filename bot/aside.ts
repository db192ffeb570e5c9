import { asideCard, noOwnChatCard, withOrigin } from '../cards/aside-cards.ts';
import type { Conversation } from '../models/conversation-schema.ts';
import { findPersonalConversations } from '../models/find-conversations.ts';
import type { Sender } from './activity.ts';
import { mayBeGuest } from './actor.ts';
import { excerpt } from './clean-text.ts';
import { messageOf } from './message.ts';
import { oweAnswer, wasAnswerOwed } from './owe-answer.ts';
import { problem } from './refusal.ts';
import type { Reply, Turn } from './turn.ts';

/**
 * Answers in the person's own chat with the bot where others would read along, and says so in the shared place. Who has
 * no such chat is told where to ask, and nothing is done. `said`: what they typed; empty for a button.
 */
export async function aside(
  said: string,
  turn: Turn,
  answer: (own: Turn) => Promise<Reply>,
): Promise<Reply> {
  const { actor, activityKey, turnId, now, wakeOutbox } = turn;
  const { reader, seen } = actor;
  if (mayBeGuest(actor)) return problem(reader, 'error.guest');
  if (!actor.shared || actor.targeted || !seen) return answer(turn);
  const own = await ownChatOf({ ...actor, seen });
  if (!own) {
    const card = (await wasAnswered(turn)) ? asideCard : noOwnChatCard;
    return { card: card(seen.botId, reader) };
  }
  const { card, copyOf } = await answer({
    ...turn,
    actor: { ...actor, shared: false, seen: own },
  });
  const from = { place: seen.type, said: excerpt(said) } as const;
  const message = messageOf(withOrigin(card, from, reader));
  await oweAnswer(own, { key: activityKey ?? turnId, message, copyOf }, now);
  wakeOutbox();
  return { card: asideCard(seen.botId, reader) };
}

/** Delivered before: it was done then, though the chat that the answer is for takes no messages any more. */
async function wasAnswered({ actor, activityKey }: Turn): Promise<boolean> {
  if (!activityKey) return false;
  const chats = await findPersonalConversations(actor);
  return wasAnswerOwed(actor.tenantId, chats, activityKey);
}

/** One that takes messages, on the same channel; the newest, should there be several. */
export async function ownChatOf({
  tenantId,
  aadObjectId,
  seen,
}: Pick<Sender, 'tenantId' | 'aadObjectId' | 'seen'>): Promise<Conversation | undefined> {
  const chats = await findPersonalConversations({ tenantId, aadObjectId });
  return chats.findLast(({ suspended, channelId }) => !suspended && channelId === seen.channelId);
}
