import type { Remark } from '../../cards/invitation-card.ts';
import { directoryAnew } from '../../models/directory.ts';
import { endInvitation, findInvitation } from '../../models/invitation.ts';
import type { Invitation } from '../../models/invitation-schema.ts';
import { otherOf } from '../../models/other-of.ts';
import { findTenant } from '../../models/tenant.ts';
import type { Action } from '../../policy/actions.ts';
import { evaluate, isPermitted, type Verdict } from '../../policy/evaluate.ts';
import type { Facts } from '../../policy/facts.ts';
import type { Flags } from '../../policy/flags.ts';
import { byOf } from '../actor.ts';
import { auditRefusal } from '../audit/audit-turn.ts';
import { decided } from '../decided.ts';
import { actorFacts, customerFacts, partnerFacts } from '../facts/tenant-facts.ts';
import { countVerdict } from '../metrics.ts';
import type { Turn } from '../turn.ts';
import { asItStands } from './as-it-stands.ts';
import { decisionFacts } from './decision-facts.ts';
import { recordApproval } from './record-approval.ts';
import { requestFacts } from './request-facts.ts';

/** `standing`: the invitation as it now is, whether this call decided it or somebody was first. */
export type Outcome =
  | { readonly standing: Invitation; readonly remark?: Remark }
  | { readonly unknown: true }
  | { readonly denied: Verdict };

type Answer = 'approved' | 'declined' | 'cancelled';

/** What each answer is to the rules. */
export const actionOf = {
  approved: 'invitation.approve',
  declined: 'invitation.decline',
  cancelled: 'invitation.withdraw',
} as const satisfies Readonly<Record<Answer, Action>>;

/**
 * Approves, declines or withdraws, from stored truth, if the rules let this person; the deciding rule is kept with
 * the decision. A late call changes nothing.
 */
export async function decide(
  code: string,
  answer: Answer,
  reason: string | undefined,
  turn: Turn,
): Promise<Outcome> {
  const { actor, flags, now, log } = turn;
  log.setBindings({ invitation: code });
  const invitation = await findInvitation(actor.tenantId, code);
  if (!invitation) return { unknown: true };
  const [facts, barred] = await Promise.all([
    decisionFacts(invitation, actor, now),
    answer === 'approved' && whatBars(invitation, flags),
  ]);
  const verdict = evaluate({ action: actionOf[answer], facts }, flags);
  const final = (isPermitted(verdict) && barred) || verdict;
  countVerdict(final.outcome);
  if (!isPermitted(final)) {
    const of = { about: code, ...otherOf(invitation.tenants, actor.tenantId) };
    await auditRefusal(actionOf[answer], final, turn, of);
    return { denied: final };
  }
  return end(invitation, answer, turn, { ruleId: verdict.rule, ...(reason ? { reason } : {}) });
}

/**
 * Tenants change between sending and deciding: what could no longer be sent can no longer be approved. Asked of
 * the partner as such, since whoever sent it may have left.
 */
async function whatBars(
  { partner, customer, delegatedAdmin }: Invitation,
  flags: Flags,
): Promise<Verdict | false> {
  const [inviting, invited] = await Promise.all([
    findTenant(partner.tenantId),
    findTenant(customer.tenantId),
  ]);
  const facts: Facts =
    inviting && invited
      ? {
          ...actorFacts(inviting, ['admin-agent', ...flags.inviterRoles]),
          ...partnerFacts(inviting),
          ...(await customerFacts(inviting, invited, directoryAnew)),
          ...requestFacts(delegatedAdmin),
          'actor.mfa': true,
        }
      : { 'actor.side': 'customer' };
  const verdict = evaluate({ action: 'invitation.create', facts }, flags);
  if (!isPermitted(verdict)) return verdict;
  if (delegatedAdmin?.kind !== 'gdap') return false;
  const request = evaluate({ action: 'gdap.request', facts }, flags);
  return request.outcome === 'denied' && request;
}

async function end(
  invitation: Invitation,
  ending: Answer,
  turn: Turn,
  why: { readonly reason?: string; readonly ruleId?: string },
): Promise<Outcome> {
  const { actor, now, log, wakeOutbox } = turn;
  const ended = await endInvitation(invitation, ending, { by: byOf(actor), now, ...why });
  if (ended) {
    decided(ending, { rule: why.ruleId }, log);
    // Decided and durable from here on: what fails now is owed in the outbox and done a moment later.
    if (ending === 'approved') {
      await recordApproval(ended).catch((error: unknown) =>
        log.warn({ err: error }, 'relationship follows from the outbox'),
      );
    }
    wakeOutbox();
    return { standing: ended };
  }
  const standing = await asItStands(invitation, turn);
  return standing ? { standing } : { unknown: true };
}
