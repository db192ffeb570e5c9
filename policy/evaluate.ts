import type { Action } from './actions.ts';
import type { Condition, Truth } from './condition.ts';
import type { FactName, Facts } from './facts.ts';
import { type BookRule, byStage, type RuleId, ruleBook } from './rule-book.ts';

export type Question = { readonly action: Action; readonly facts: Facts };

/**
 * `rule` decided. `satisfied` are all rules that permit. `needs` are unknown facts that could change the
 * answer: then it is never a plain yes. `advice` are remarks that decide nothing. `mayForbid` are the rules
 * that could still forbid what none permits: no yes is to be had, but maybe a no that can be explained.
 */
export type Verdict = {
  readonly outcome: 'allowed' | 'denied' | 'conditional' | 'not-covered';
  readonly rule: RuleId | 'not-covered';
  readonly satisfied: readonly RuleId[];
  readonly needs: readonly FactName[];
  readonly advice: readonly RuleId[];
  readonly mayForbid?: readonly RuleId[];
};

type Effect = 'forbid' | 'permit' | 'permitIf' | 'advise';
type Found = { readonly rule: BookRule; readonly truth: Truth };

/**
 * Total and deterministic: any facts, known or not, give a verdict, and the same ones always the same.
 * The first certain "no" in the order of the stages decides; among permissions the catalogue's order does.
 */
export function evaluate({ action, facts }: Question): Verdict {
  const find = (book: readonly BookRule[], effect: Effect) =>
    truthsOf(
      book.filter(({ actions }) => actions.includes(action)),
      effect,
      facts,
    );
  const forbids = find(byStage, 'forbid');
  const permits = [...find(ruleBook, 'permit'), ...find(ruleBook, 'permitIf')];
  const advice = certain(find(ruleBook, 'advise')).map(({ rule }) => rule.id);

  const denial = certain(forbids)[0];
  if (denial) {
    return { outcome: 'denied', rule: denial.rule.id, satisfied: [], needs: [], advice };
  }
  const granted = certain(permits);
  const open =
    granted.length > 0 ? uncertain(forbids) : [...uncertain(forbids), ...uncertain(permits)];
  const satisfied = granted.map(({ rule }) => rule.id);
  const needs = [
    ...new Set(open.flatMap(({ truth }) => (typeof truth === 'boolean' ? [] : truth))),
  ];
  const couldBeAllowed = granted.length > 0 || uncertain(permits).length > 0;
  const deciding = open[0] ?? granted[0];
  if (!deciding || !couldBeAllowed) {
    const mayForbid = open.map(({ rule }) => rule.id);
    return { outcome: 'not-covered', rule: 'not-covered', satisfied, needs, advice, mayForbid };
  }
  const plainYes = open.length === 0 && granted.some(({ rule }) => rule.permit);
  const outcome = plainYes ? 'allowed' : 'conditional';
  return { outcome, rule: deciding.rule.id, satisfied, needs, advice };
}

function truthsOf(rules: readonly BookRule[], effect: Effect, facts: Facts): Found[] {
  return rules.flatMap((rule) => {
    const condition: Condition | undefined = rule[effect];
    return condition ? [{ rule, truth: condition(facts) }] : [];
  });
}

const certain = (found: readonly Found[]) => found.filter(({ truth }) => truth === true);
const uncertain = (found: readonly Found[]) =>
  found.filter(({ truth }) => typeof truth !== 'boolean');

/** A yes that can be acted on: every fact it needs is known. */
export const isPermitted = ({ outcome, needs }: Verdict): boolean =>
  outcome === 'allowed' || (outcome === 'conditional' && needs.length === 0);
