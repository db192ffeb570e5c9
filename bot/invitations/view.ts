import { invitationCard } from '../../cards/invitation-card.ts';
import type { Viewer } from '../../cards/invitation-view.ts';
import type { Invitation } from '../../models/invitation-schema.ts';
import { mayInvite, type Role } from '../../policy/vocabulary.ts';
import type { Reply, Turn } from '../turn.ts';

type Person = { readonly tenantId: string; readonly roles: readonly Role[] };

/** What this person is to the invitation: only what they may do is put on their card. */
export function viewerOf({ partner }: Invitation, { tenantId, roles }: Person): Viewer {
  if (tenantId === partner.tenantId) {
    const inviter = mayInvite(roles);
    return { side: 'partner', may: inviter ? 'cancel' : 'look' };
  }
  return { side: 'customer', may: roles.includes('global-admin') ? 'decide' : 'look' };
}

/** The invitation as it stands, for the person of this turn. */
export function showInvitation(
  invitation: Invitation,
  { actor, usGovPortal }: Turn,
  inFull = false,
): Reply {
  const look = { viewer: viewerOf(invitation, actor), usGovPortal, inFull };
  return { card: invitationCard(invitation, actor.reader, look), copyOf: invitation };
}
