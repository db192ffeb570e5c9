import type { FactName } from '../policy/facts.ts';
import { defaultFlags, type Flags } from '../policy/flags.ts';
import type { Role } from '../policy/vocabulary.ts';

/**
 * Stands in for `policy/condition.ts` when the rules are loaded to be translated: the same words, but each
 * says what it would ask instead of asking. The flags are the default ones.
 */
export type Description =
  | { readonly kind: 'is'; readonly fact: FactName; readonly values: readonly Value[] }
  | { readonly kind: 'includes'; readonly fact: FactName; readonly wanted: readonly string[] }
  | { readonly kind: 'among'; readonly fact: FactName; readonly list: FactName }
  | { readonly kind: 'differ'; readonly one: FactName; readonly other: FactName }
  | { readonly kind: 'at-least'; readonly fact: FactName; readonly bound: number }
  | { readonly kind: 'over'; readonly fact: FactName; readonly bound: number }
  | { readonly kind: 'constant'; readonly value: boolean }
  | { readonly kind: 'not'; readonly part: Description }
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Description[] };
export type Value = string | number | boolean;

export const is = (fact: FactName, ...values: readonly Value[]): Description => ({
  kind: 'is',
  fact,
  values,
});

export const holds = (
  first: Role | ((flags: Flags) => readonly Role[]),
  ...more: readonly Role[]
): Description => ({
  kind: 'includes',
  fact: 'actor.roles',
  wanted: typeof first === 'function' ? first(defaultFlags) : [first, ...more],
});

export const includes = (fact: FactName, ...wanted: readonly string[]): Description => ({
  kind: 'includes',
  fact,
  wanted,
});

export const isAmong = (fact: FactName, list: FactName): Description => ({
  kind: 'among',
  fact,
  list,
});

export const differ = (one: FactName, other: FactName): Description => ({
  kind: 'differ',
  one,
  other,
});

/** Of whole numbers: the worlds of the bench have no others. */
export const between = (fact: FactName, least: number, most: number): Description =>
  all({ kind: 'at-least', fact, bound: least }, not(over(fact, most)));

export const over = (fact: FactName, bound: number): Description => ({ kind: 'over', fact, bound });

export const chosen = (choice: (flags: Flags) => boolean): Description => ({
  kind: 'constant',
  value: choice(defaultFlags),
});

export const not = (part: Description): Description => ({ kind: 'not', part });
export const all = (...parts: readonly Description[]): Description => ({ kind: 'all', parts });
export const any = (...parts: readonly Description[]): Description => ({ kind: 'any', parts });
export const always: Description = { kind: 'constant', value: true };
