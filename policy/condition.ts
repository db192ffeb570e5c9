import type { FactName, Facts, FactTypes } from './facts.ts';
import type { Flags } from './flags.ts';
import type { Role } from './vocabulary.ts';

/** True, false, or the names of the facts that would have to be known to tell. */
export type Truth = boolean | readonly FactName[];
export type Condition = (facts: Facts, flags: Flags) => Truth;

/** Names of facts of one type. */
type Fact<Value> = {
  [Name in FactName]: FactTypes[Name] extends Value ? Name : never;
}[FactName];

/** The fact has one of these values. */
export function is<Name extends FactName>(name: Name, ...values: FactTypes[Name][]): Condition {
  const unknown = [name];
  return (facts) => {
    const value = facts[name];
    return value === undefined ? unknown : (values as unknown[]).includes(value);
  };
}

/** The actor holds at least one of these roles, or of those that the configuration names. */
export function holds(wanted: (flags: Flags) => readonly Role[]): Condition;
export function holds(...wanted: readonly Role[]): Condition;
export function holds(
  first: Role | ((flags: Flags) => readonly Role[]),
  ...more: readonly Role[]
): Condition {
  const wantedOf = typeof first === 'function' ? first : () => named;
  const named = typeof first === 'function' ? [] : [first, ...more];
  const unknown: readonly FactName[] = ['actor.roles'];
  return ({ 'actor.roles': held }, flags) => {
    if (held === undefined) return unknown;
    const wanted = wantedOf(flags);
    return held.some((role) => wanted.includes(role));
  };
}

/** The list that is the fact holds at least one of these; without any to look for, at least one at all. */
export function includes(name: Fact<readonly string[]>, ...wanted: readonly string[]): Condition {
  const unknown = [name];
  return (facts) => {
    const held: readonly string[] | undefined = facts[name];
    if (held === undefined) return unknown;
    return wanted.length === 0 ? held.length > 0 : held.some((each) => wanted.includes(each));
  };
}

/** The text is one of the list; both are facts. */
export function isAmong(name: Fact<string>, list: Fact<readonly string[]>): Condition {
  return (facts) => {
    const value: string | undefined = facts[name];
    const values: readonly string[] | undefined = facts[list];
    if (value !== undefined && values !== undefined) return values.includes(value);
    return [name, list].filter((each) => facts[each] === undefined);
  };
}

/** Both facts are known and differ. */
export function differ(one: FactName, other: FactName): Condition {
  return (facts) => {
    const [left, right] = [facts[one], facts[other]];
    if (left !== undefined && right !== undefined) return left !== right;
    return [one, other].filter((name) => facts[name] === undefined);
  };
}

/** The number lies within the bounds, both included. */
export function between(name: Fact<number>, least: number, most: number): Condition {
  const unknown = [name];
  return (facts) => {
    const value = facts[name];
    if (value === undefined) return unknown;
    return Number.isInteger(value) && value >= least && value <= most;
  };
}

/** The number is larger. */
export function over(name: Fact<number>, most: number): Condition {
  const unknown = [name];
  return (facts) => {
    const value = facts[name];
    return value === undefined ? unknown : value > most;
  };
}

/** What whoever runs the bot has chosen. */
export const chosen =
  (choice: (flags: Flags) => boolean): Condition =>
  (_, flags) =>
    choice(flags);

export const not =
  (condition: Condition): Condition =>
  (facts, flags) => {
    const truth = condition(facts, flags);
    return typeof truth === 'boolean' ? !truth : truth;
  };

/** One false decides; otherwise one unknown leaves it open. */
export const all = (...conditions: readonly Condition[]): Condition => settledBy(false, conditions);

/** One true decides; otherwise one unknown leaves it open. */
export const any = (...conditions: readonly Condition[]): Condition => settledBy(true, conditions);

function settledBy(settling: boolean, conditions: readonly Condition[]): Condition {
  return (facts, flags) => {
    let open: Truth = !settling;
    for (const condition of conditions) {
      const truth = condition(facts, flags);
      if (truth === settling) return settling;
      if (typeof truth !== 'boolean') open = joined(open, truth);
    }
    return open;
  };
}

function joined(open: Truth, more: readonly FactName[]): readonly FactName[] {
  if (typeof open === 'boolean') return more;
  const added = more.filter((name) => !open.includes(name));
  return added.length > 0 ? [...open, ...added] : open;
}

export const always: Condition = () => true;
