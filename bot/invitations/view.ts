import { invitationCard, type Remark } from '../../cards/invitation-card.ts';
import type { Viewer } from '../../cards/invitation-view.ts';
import type { Invitation } from '../../models/invitation-schema.ts';
import type { Action } from '../../policy/actions.ts';
import { evaluate } from '../../policy/evaluate.ts';
import type { Flags } from '../../policy/flags.ts';
import type { Role } from '../../policy/vocabulary.ts';
import type { Reply, Turn } from '../turn.ts';
import { personFacts } from './decision-facts.ts';

type Person = { readonly tenantId: string; readonly roles: readonly Role[] };

/** What this person is to the invitation: only what they may do is put on their card. */
export function viewerOf(invitation: Invitation, person: Person, flags: Flags): Viewer {
  const facts = personFacts(invitation, person);
  const may = (action: Action) => evaluate({ action, facts }, flags).outcome !== 'denied';
  if (person.tenantId === invitation.partner.tenantId) {
    return { side: 'partner', may: may('invitation.withdraw') ? 'cancel' : 'look' };
  }
  return { side: 'customer', may: may('invitation.approve') ? 'decide' : 'look' };
}

/** The invitation as it stands, for the person of this turn. */
export function showInvitation(
  invitation: Invitation,
  { actor, usGovPortal, flags }: Turn,
  {
    inFull = false,
    remark,
  }: { readonly inFull?: boolean; readonly remark?: Remark | undefined } = {},
): Reply {
  const look = { viewer: viewerOf(invitation, actor, flags), usGovPortal, inFull, remark };
  return { card: invitationCard(invitation, actor.reader, look), copyOf: invitation };
}
