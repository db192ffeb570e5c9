import type { Card } from '../cards/elements.ts';
import type { Settlement } from '../models/claims.ts';
import { type Conversation, findConversation } from '../models/conversation.ts';
import { markShown } from '../models/copies.ts';
import type { Copy, Invitation } from '../models/invitation-schema.ts';
import { cardFor } from './card-for.ts';
import type { DeliverySettings, Post } from './delivery-settings.ts';
import { each } from './each.ts';
import { messageOf } from './message.ts';
import { statusOf } from './status-of.ts';

/** Brings every card that is out to the state the invitation now has. One that is gone is let go. */
export async function updateCopies(
  invitation: Invitation,
  settings: DeliverySettings,
): Promise<Settlement> {
  const stale = invitation.copies.filter(({ shows }) => shows !== invitation.status);
  await each(stale, async (copy) => {
    const conversation = await findConversation(copy);
    if (conversation) {
      const card = await cardFor(invitation, conversation, settings);
      await updateCopy(settings.post, conversation, copy, card);
    }
    await markShown(invitation, copy);
  });
  return { state: 'sent' };
}

async function updateCopy(post: Post, conversation: Conversation, copy: Copy, card: Card) {
  try {
    await post.update(conversation, copy.activityId, messageOf(card));
  } catch (error) {
    const status = statusOf(error);
    if (status !== 403 && status !== 404) throw error;
  }
}
