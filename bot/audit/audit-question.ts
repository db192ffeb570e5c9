import { findRelationship } from '../../models/relationship.ts';
import type { Action } from '../../policy/actions.ts';
import type { Verdict } from '../../policy/evaluate.ts';
import type { Parties } from '../check/question-facts.ts';
import type { Turn } from '../turn.ts';
import { auditTurn } from './audit-turn.ts';

/** The tenant that somebody asks about, unless it is their own; and whether it is a customer, which sees that they did. */
export type AskedAbout = { readonly other: string | undefined; readonly isCustomer: boolean };

/** A customer sees what its partners ask about it; what a customer asks about a partner is its own affair. */
export async function askedAbout(
  { actor, customer }: Parties,
  { tenantId: own }: Turn['actor'],
): Promise<AskedAbout> {
  const other = [customer, actor].find((each) => each && each._id !== own)?._id;
  const isCustomer =
    !!other && other === customer?._id && (await findRelationship(other, own)) !== null;
  return { other, isCustomer };
}

/** Writes down what somebody was told about another tenant. */
export async function auditQuestion(
  action: Action,
  { outcome, rule }: Verdict,
  { other, isCustomer }: AskedAbout,
  turn: Turn,
): Promise<void> {
  if (!other) return;
  const asked = { event: 'question', action, detail: outcome, ruleId: rule, other } as const;
  await auditTurn(asked, turn, isCustomer ? [other] : []);
}
