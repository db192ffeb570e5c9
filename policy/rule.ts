import type { Action } from './actions.ts';
import type { Condition } from './condition.ts';
import type { SourceKey } from './sources.ts';

/** When a rule speaks: the questions are settled in this order, and the first "no" is the answer. */
export const stages = [
  'tenant-kind',
  'cloud',
  'market',
  'relationship',
  'role',
  'seller',
  'delegated-admin',
  'general',
] as const;
export type Stage = (typeof stages)[number];

/**
 * One row of the rule book. `id` is permanent: it is stored with decisions and never reused.
 * `forbid` outranks `permit`, in this rule and in every other. `permitIf` permits on a condition that
 * lies outside the facts and is told to the person. `advise` adds a remark and decides nothing.
 * The sentences people read stand in the language files under the same id.
 */
export type Rule = {
  readonly id: string;
  readonly tier: 'core' | 'extended';
  readonly stage: Stage;
  readonly actions: readonly Action[];
  readonly sources: readonly SourceKey[];
  readonly forbid?: Condition;
  readonly permit?: Condition;
  readonly permitIf?: Condition;
  readonly advise?: Condition;
};
