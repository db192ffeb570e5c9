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

export const effects = ['forbid', 'permit', 'permitIf', 'advise'] as const;
export type Effect = (typeof effects)[number];

/** What a rule says of some actions. */
export type Clause = {
  readonly effect: Effect;
  readonly actions: readonly Action[];
  readonly when: Condition;
};

/**
 * One row of the rule book. `id` and `no` are permanent: the id is stored with decisions and never reused, the
 * number is the row of the catalogue. A `specific` rule is asked before the general ones of its stage.
 * The sentences people read stand in the language files under the id.
 */
export type Rule = {
  readonly no: number;
  readonly id: string;
  readonly stage: Stage;
  readonly specific?: true;
  readonly sources: readonly SourceKey[];
  readonly says: readonly Clause[];
};

/** A certain "no" outranks everything that any rule permits. */
export const forbid = (actions: readonly Action[], when: Condition): Clause => ({
  effect: 'forbid',
  actions,
  when,
});

/** A plain yes. The condition states the whole right, so that no other rule need take back what it does not say. */
export const permit = (actions: readonly Action[], when: Condition): Clause => ({
  effect: 'permit',
  actions,
  when,
});

/** A yes on a condition that lies outside the facts and is told to the person; it outranks a plain yes. */
export const permitIf = (actions: readonly Action[], when: Condition): Clause => ({
  effect: 'permitIf',
  actions,
  when,
});

/** A remark. It decides nothing. */
export const advise = (actions: readonly Action[], when: Condition): Clause => ({
  effect: 'advise',
  actions,
  when,
});
