import { coreRules } from './core-rules.ts';
import { extendedRules } from './extended-rules.ts';
import { type Rule, stages } from './rule.ts';

export type RuleId = (typeof coreRules)[number]['id'] | (typeof extendedRules)[number]['id'];
export type BookRule = Rule & { readonly id: RuleId };

/** Every rule, in the order of the catalogue: core first. */
export const ruleBook: readonly BookRule[] = [...coreRules, ...extendedRules];

/** The same, in the order in which questions are settled. Sorting is stable: within a stage the catalogue's order holds. */
export const byStage: readonly BookRule[] = ruleBook.toSorted(
  (one, other) => stages.indexOf(one.stage) - stages.indexOf(other.stage),
);

export const findRule = (id: string): BookRule | undefined =>
  ruleBook.find((rule) => rule.id === id.toLowerCase());
