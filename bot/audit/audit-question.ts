import { findRelationship } from '../../models/relationship.ts';
import type { Action } from '../../policy/actions.ts';
import type { Verdict } from '../../policy/evaluate.ts';
import type { Parties } from '../check/question-facts.ts';
import type { Turn } from '../turn.ts';
import { auditTurn } from './audit-turn.ts';

/**
 * Writes down what somebody was told about another tenant. A customer also sees what its partners ask about it; what a
 * customer asks about a partner is its own affair.
 */
export async function auditQuestion(
  action: Action,
  { outcome, rule }: Verdict,
  { actor, customer }: Parties,
  turn: Turn,
): Promise<void> {
  const own = turn.actor.tenantId;
  const other = [customer, actor].find((each) => each && each._id !== own)?._id;
  if (!other) return;
  const isOfCustomer = other === customer?._id && (await findRelationship(other, own)) !== null;
  const asked = { event: 'question', action, detail: outcome, ruleId: rule, other } as const;
  await auditTurn(asked, turn, isOfCustomer ? [other] : []);
}
