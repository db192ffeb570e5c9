import { endInvitation, findInvitation } from '../../models/invitation.ts';
import type { Invitation } from '../../models/invitation-schema.ts';
import { findPartnersOf } from '../../models/relationship.ts';
import { findTenant } from '../../models/tenant.ts';
import type { Action } from '../../policy/actions.ts';
import { evaluate, isPermitted, type Verdict } from '../../policy/evaluate.ts';
import type { Facts } from '../../policy/facts.ts';
import { invitingRoles, mayInvite } from '../../policy/vocabulary.ts';
import { byOf } from '../actor.ts';
import { actorFacts, customerFacts, otherServesElse } from '../relationship-facts.ts';
import type { Turn } from '../turn.ts';
import { recordApproval } from './record-approval.ts';

/** `standing`: the invitation as it now is, whether this call decided it or somebody was first. */
export type Outcome =
  | { readonly standing: Invitation }
  | { readonly unknown: true }
  | { readonly denied: Verdict }
  | { readonly notInviter: true }
  | { readonly cancelRole: string };

const actionOf = {
  approved: 'invitation.approve',
  declined: 'invitation.decline',
} as const satisfies Record<string, Action>;

/** Approves or declines, from stored truth, if the rules let this person. A late call changes nothing. */
export async function decide(
  code: string,
  ending: 'approved' | 'declined',
  reason: string | undefined,
  turn: Turn,
): Promise<Outcome> {
  const { actor } = turn;
  const invitation = await findInvitation(actor.tenantId, code);
  if (!invitation) return { unknown: true };
  const facts = await decisionFacts(invitation, turn);
  const verdict = evaluate({ action: actionOf[ending], facts });
  if (!isPermitted(verdict)) return { denied: verdict };
  const barred = ending === 'approved' && (await whatBars(invitation));
  if (barred) return { denied: barred };
  return end(invitation, ending, turn, { ruleId: verdict.rule, ...(reason ? { reason } : {}) });
}

/**
 * Tenants change between sending and deciding: what could no longer be sent can no longer be approved. Asked of
 * the partner as such, since whoever sent it may have left.
 */
async function whatBars({
  partner,
  customer,
  delegatedAdmin,
}: Invitation): Promise<Verdict | false> {
  const [inviting, invited] = await Promise.all([
    findTenant(partner.tenantId),
    findTenant(customer.tenantId),
  ]);
  const facts: Facts =
    inviting && invited
      ? {
          ...actorFacts(inviting, invitingRoles),
          ...(await customerFacts(inviting, invited)),
          'invitation.delegatedAdmin': !!delegatedAdmin,
          'invitation.days': delegatedAdmin?.days ?? 1,
        }
      : { 'actor.side': 'customer' };
  const verdict = evaluate({ action: 'invitation.create', facts });
  return !isPermitted(verdict) && verdict;
}

/** Withdraws an invitation: for people of the inviting partner who could have sent it. */
export async function cancel(code: string, turn: Turn): Promise<Outcome> {
  const { actor } = turn;
  const invitation = await findInvitation(actor.tenantId, code);
  if (!invitation) return { unknown: true };
  if (invitation.partner.tenantId !== actor.tenantId) return { notInviter: true };
  if (!mayInvite(actor.roles)) {
    return { cancelRole: invitation.partner.name };
  }
  return end(invitation, 'cancelled', turn, {});
}

async function end(
  invitation: Invitation,
  ending: 'approved' | 'declined' | 'cancelled',
  { actor, now, log, wakeOutbox }: Turn,
  why: { readonly reason?: string; readonly ruleId?: string },
): Promise<Outcome> {
  const ended = await endInvitation(invitation, ending, { by: byOf(actor), now, ...why });
  if (ended) {
    // Decided and durable from here on: what fails now is owed in the outbox and done a moment later.
    if (ending === 'approved') {
      await recordApproval(ended).catch((error: unknown) =>
        log.warn({ error, code: ended._id }, 'relationship follows from the outbox'),
      );
    }
    wakeOutbox();
    return { standing: ended };
  }
  const standing = await findInvitation(actor.tenantId, invitation._id);
  if (!standing) return { unknown: true };
  // Its time was over, and nobody had noted it yet: say so now rather than show it as still open.
  const lapsed = standing.status === 'pending' && standing.expiresAt <= now;
  return { standing: (lapsed && (await endInvitation(standing, 'expired', { now }))) || standing };
}

async function decisionFacts(invitation: Invitation, { actor }: Turn): Promise<Facts> {
  const { partner, customer, services } = invitation;
  const invited = actor.tenantId === customer.tenantId;
  const partners = invited ? await findPartnersOf(customer.tenantId) : [];
  return {
    'actor.side': invited ? 'customer' : 'partner',
    'actor.roles': actor.roles,
    'invitation.standing': invited ? 'invited' : 'inviter',
    'customer.otherPartnerServesElse': invited
      ? otherServesElse(partners, partner.tenantId, services)
      : undefined,
  };
}
