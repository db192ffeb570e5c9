import type { FactName, Facts, FactTypes } from './facts.ts';
import type { Role } from './vocabulary.ts';

/** True, false, or the names of the facts that would have to be known to tell. */
export type Truth = boolean | readonly FactName[];
export type Condition = (facts: Facts) => Truth;

const missing = (truth: Truth): readonly FactName[] => (typeof truth === 'boolean' ? [] : truth);

/** The fact has one of these values. */
export function is<Name extends FactName>(name: Name, ...values: FactTypes[Name][]): Condition {
  return (facts) => {
    const value = facts[name];
    return value === undefined ? [name] : values.some((allowed) => allowed === value);
  };
}

/** The actor holds at least one of these roles. */
export function holds(...wanted: readonly Role[]): Condition {
  return ({ 'actor.roles': held }) =>
    held === undefined ? ['actor.roles'] : held.some((role) => wanted.includes(role));
}

/** Both facts are known and differ. */
export function differ(one: FactName, other: FactName): Condition {
  return (facts) => {
    const unknown = [one, other].filter((name) => facts[name] === undefined);
    return unknown.length > 0 ? unknown : facts[one] !== facts[other];
  };
}

/** The number lies within the bounds, both included. */
export function between(name: 'invitation.days', least: number, most: number): Condition {
  return ({ [name]: value }) =>
    value === undefined ? [name] : Number.isInteger(value) && value >= least && value <= most;
}

export const not =
  (condition: Condition): Condition =>
  (facts) => {
    const truth = condition(facts);
    return typeof truth === 'boolean' ? !truth : truth;
  };

/** One false decides; otherwise one unknown leaves it open. */
export const all =
  (...conditions: Condition[]): Condition =>
  (facts) => {
    const truths = conditions.map((condition) => condition(facts));
    if (truths.includes(false)) return false;
    const unknown = truths.flatMap(missing);
    return unknown.length === 0 || [...new Set(unknown)];
  };

export const any = (...conditions: Condition[]): Condition => not(all(...conditions.map(not)));

export const always: Condition = () => true;
