import { revokeCard } from '../../cards/revoke-card.ts';
import { verdictCard } from '../../cards/verdict-card.ts';
import { otherOf } from '../../models/other-of.ts';
import { keyOf } from '../../models/revocation.ts';
import { evaluate, isPermitted, type Verdict } from '../../policy/evaluate.ts';
import { heldIn } from '../../policy/standing.ts';
import { auditRefusal } from '../audit/audit-turn.ts';
import type { Reply, Turn } from '../turn.ts';
import { type Pair, sideIn } from './pair.ts';
import { pairFacts } from './pair-facts.ts';
import { pairView } from './view.ts';

const action = 'delegated-admin.revoke';

/** Asks whether to end what is active now, if the rules let this person end it. */
export async function confirmRevocation(pair: Pair, turn: Turn): Promise<Reply> {
  const { actor, now, usGovPortal, flags } = turn;
  const verdict = evaluate({ action, facts: await pairFacts(pair, turn) }, flags);
  if (!isPermitted(verdict)) {
    const other = otherOf([pair.customer._id, pair.partner._id], actor.tenantId);
    await auditRefusal(action, verdict, turn, other);
    return denial(verdict, pair, turn);
  }
  const look = { tenantId: actor.tenantId, cloud: pair.customer.cloud, usGovPortal };
  const held = heldIn(pair.relationship, now);
  const view = pairView(pair.relationship, held, look);
  return { card: revokeCard({ ...view, ends: keyOf(held) }, actor.reader) };
}

function denial(
  verdict: Verdict,
  { relationship, customer, partner }: Pair,
  { actor: { tenantId, reader } }: Turn,
): Reply {
  const names =
    sideIn(relationship, tenantId) === 'partner'
      ? { actor: partner.name, customer: customer.name }
      : { actor: customer.name, partner: partner.name };
  return { card: verdictCard(verdict, { action, ...names, example: '' }, reader) };
}
