import { type Action, actions } from './actions.ts';
import type { Condition, Truth } from './condition.ts';
import type { FactName, Facts } from './facts.ts';
import { defaultFlags, type Flags } from './flags.ts';
import type { Effect } from './rule.ts';
import { type BookRule, byStage, byWeight, type RuleId } from './rule-book.ts';

export type Question = { readonly action: Action; readonly facts: Facts };

/**
 * `rule` decided. `satisfied` are all rules that permit. `needs` are unknown facts that could change the
 * answer: then it is never a plain yes. `advice` are remarks that decide nothing. `mayForbid` are the rules
 * that could still forbid it, once those facts are known.
 */
export type Verdict = {
  readonly outcome: 'allowed' | 'denied' | 'conditional' | 'not-covered';
  readonly rule: RuleId | 'not-covered';
  readonly satisfied: readonly RuleId[];
  readonly needs: readonly FactName[];
  readonly advice: readonly RuleId[];
  readonly mayForbid: readonly RuleId[];
};

type Line = { readonly rule: RuleId; readonly when: Condition };
/** What speaks about one action. Conditional permissions stand before plain ones, since they outrank them. */
type Page = Readonly<Record<Effect, readonly Line[]>>;

const pages = Object.fromEntries(actions.map((action) => [action, pageOf(action)])) as Readonly<
  Record<Action, Page>
>;

function pageOf(action: Action): Page {
  const lines = (book: readonly BookRule[], wanted: Effect): Line[] =>
    book.flatMap(({ id, says }) =>
      says
        .filter(({ effect, actions: about }) => effect === wanted && about.includes(action))
        .map(({ when }) => ({ rule: id, when })),
    );
  return {
    forbid: lines(byStage, 'forbid'),
    permit: lines(byWeight, 'permit'),
    permitIf: lines(byWeight, 'permitIf'),
    advise: lines(byWeight, 'advise'),
  };
}

/**
 * Total and deterministic: any facts, known or not, give a verdict, and the same ones always the same.
 * The first certain "no" in the order of the stages decides; a yes on a condition outranks a plain yes; among
 * several of a kind the more specific rule is named, then the catalogue's order.
 */
export function evaluate({ action, facts }: Question, flags: Flags = defaultFlags): Verdict {
  const { forbid, permit, permitIf, advise } = pages[action];
  const forbids = asked(forbid, facts, flags, true);
  const remarks = asked(advise, facts, flags).certain;
  const [denial] = forbids.certain;
  if (denial) {
    return {
      outcome: 'denied',
      rule: denial,
      satisfied: none,
      needs: none,
      advice: remarks,
      mayForbid: none,
    };
  }
  const conditions = asked(permitIf, facts, flags);
  const permits = asked(permit, facts, flags);
  const satisfied = [...conditions.certain, ...permits.certain];
  if (satisfied.length === 0) {
    return unsettled(forbids, [...conditions.open, ...permits.open], remarks);
  }
  const plain = conditions.certain.length === 0 && forbids.open.length === 0;
  return {
    outcome: plain ? 'allowed' : 'conditional',
    rule: satisfied[0] ?? 'not-covered',
    satisfied,
    needs: namesIn(forbids.open),
    // What would only put a condition on a yes is worth a remark; it does not make the yes a maybe.
    advice: [...remarks, ...conditions.open.map(({ rule }) => rule)],
    mayForbid: idsIn(forbids.open),
  };
}

const none: readonly never[] = [];

/** Nothing permits it for certain. What might is a maybe; otherwise the sources do not say. */
function unsettled(forbids: Asked, mayPermit: readonly Open[], advice: readonly RuleId[]): Verdict {
  const mayForbid = idsIn(forbids.open);
  const needs = namesIn([...forbids.open, ...mayPermit]);
  const rule = mayForbid[0] ?? mayPermit[0]?.rule;
  return mayPermit.length > 0 && rule
    ? { outcome: 'conditional', rule, satisfied: none, needs, advice, mayForbid }
    : { outcome: 'not-covered', rule: 'not-covered', satisfied: none, needs, advice, mayForbid };
}

type Open = { readonly rule: RuleId; readonly needs: readonly FactName[] };
type Asked = { readonly certain: readonly RuleId[]; readonly open: readonly Open[] };

/** Which of the lines hold for certain, and which hang on facts that are not known. */
function asked(lines: readonly Line[], facts: Facts, flags: Flags, untilCertain = false): Asked {
  const certain: RuleId[] = [];
  const open: Open[] = [];
  for (const { rule, when } of lines) {
    const truth: Truth = when(facts, flags);
    if (truth === true) {
      certain.push(rule);
      if (untilCertain) break;
    } else if (truth !== false) open.push({ rule, needs: truth });
  }
  return { certain, open };
}

function namesIn(open: readonly Open[]): FactName[] {
  const names = new Set<FactName>();
  for (const { needs } of open) for (const name of needs) names.add(name);
  return [...names];
}
const idsIn = (open: readonly Open[]): RuleId[] => [...new Set(open.map(({ rule }) => rule))];

/** A yes that can be acted on: every fact it needs is known. */
export const isPermitted = ({ outcome, needs }: Verdict): boolean =>
  outcome === 'allowed' || (outcome === 'conditional' && needs.length === 0);
