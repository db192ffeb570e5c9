import type { Card } from '../cards/elements.ts';
import { invitationCard } from '../cards/invitation-card.ts';
import type { Viewer } from '../cards/invitation-view.ts';
import { mostRefreshed, refreshedFor } from '../cards/refreshed.ts';
import type { Conversation } from '../models/conversation-schema.ts';
import { channelIdsOf } from '../models/find-conversations.ts';
import type { Invitation } from '../models/invitation-schema.ts';
import type { Tenant } from '../models/tenant.ts';
import type { Look } from './delivery-settings.ts';
import { viewerOf } from './invitations/view.ts';
import { knownPerson } from './known-person.ts';

/**
 * The card as the reader of that conversation may see it, in their language. In a shared place it is right for
 * everybody: it has no buttons of anybody's role, and for those who may do more it fetches their own view.
 */
export async function cardFor(
  invitation: Invitation,
  conversation: Conversation,
  look: Look,
  reminds = false,
): Promise<Card> {
  const { usGovPortal, flags, now } = look;
  const { tenant, member, reader } = await knownPerson(conversation);
  const { tenantId, type } = conversation;
  const viewer = viewerOf(invitation, { tenantId, roles: member?.roles ?? [] }, flags);
  const shared = type !== 'personal' && invitation.status === 'pending';
  const people = shared && tenant ? await whoSeesMore(invitation, tenant, conversation, look) : [];
  const reminderAt = reminds ? now : undefined;
  const card = invitationCard(invitation, reader, { viewer, usGovPortal, reminderAt });
  return refreshedFor(people, card, 'invitation.refresh', { code: invitation._id });
}

/** Those of the tenant whose role lets them do something with the invitation, by the channel's ids. */
async function whoSeesMore(
  invitation: Invitation,
  { _id: tenantId, members }: Tenant,
  { channelId }: Conversation,
  { flags }: Look,
): Promise<string[]> {
  const may = (roles: Tenant['members'][number]['roles']): Viewer['may'] =>
    viewerOf(invitation, { tenantId, roles }, flags).may;
  const able = members.filter(({ roles }) => may(roles) !== 'look');
  const ids = able.map(({ aadObjectId }) => aadObjectId);
  return channelIdsOf(tenantId, ids, { channelId, limit: mostRefreshed });
}
