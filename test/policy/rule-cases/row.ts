import type { Action } from '../../../policy/actions.ts';
import type { Facts } from '../../../policy/facts.ts';
import { defaultFlags, type Flags } from '../../../policy/flags.ts';
import type { RuleId } from '../../../policy/rule-book.ts';

/**
 * How a rule takes part in a verdict: it decides, or it `agrees` with the permission that is named, or it
 * `remarks`.
 */
export type Part = 'allowed' | 'denied' | 'conditional' | 'agrees' | 'remarks';

/**
 * Where `given` holds beside the base world, the rule takes that part. Once `but` is changed as well, it does
 * not any more, and `instead` decides; where that is the rule itself, it has turned its answer round.
 */
export type Row = readonly [
  rule: RuleId,
  action: Action,
  base: Facts,
  given: Facts,
  part: Part,
  but: Facts,
  instead: RuleId | 'not-covered',
  flags?: Partial<Flags>,
];

/** Choices for US Government, the others as usual. */
export const inUsGov = (choices: Partial<Flags['usGov']>): Partial<Flags> => ({
  usGov: { ...defaultFlags.usGov, ...choices },
});
