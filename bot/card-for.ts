import type { Card } from '../cards/elements.ts';
import { invitationCard } from '../cards/invitation-card.ts';
import type { Conversation } from '../models/conversation.ts';
import type { Invitation } from '../models/invitation-schema.ts';
import type { Look } from './delivery-settings.ts';
import { viewerOf } from './invitations/view.ts';
import { knownPerson } from './known-person.ts';

/** The card as the reader of that conversation may see it, in their language. Shared places get no buttons. */
export async function cardFor(
  invitation: Invitation,
  conversation: Conversation,
  { usGovPortal, flags, now }: Look,
  reminds = false,
): Promise<Card> {
  const { member, reader } = await knownPerson(conversation);
  const { tenantId } = conversation;
  const viewer = viewerOf(invitation, { tenantId, roles: member?.roles ?? [] }, flags);
  const reminderAt = reminds ? now : undefined;
  return invitationCard(invitation, reader, { viewer, usGovPortal, reminderAt });
}
