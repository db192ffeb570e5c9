import { createRequire } from 'node:module';
import type * as casbin from 'casbin';
import { type Action, actions } from '../policy/actions.ts';
import { type Clause, type Dialect, sentence } from './decision-clauses.ts';
import type { World } from './decision-worlds.ts';

// Its CommonJS build: the other one is compiled down further, and slower by a sixth.
const { EnforceContext, newEnforcer, newModelFromString }: typeof casbin = createRequire(
  import.meta.url,
)('casbin');

const spelled = (name: string): string => name.replaceAll('.', '_');

const dialect: Dialect = {
  fact: (name) => `r.facts.${spelled(name)}`,
  includes: (list, wanted) =>
    wanted.length === 1
      ? `contains(${list}, ${JSON.stringify(wanted[0])})`
      : `includes(${list}, ${JSON.stringify(wanted)})`,
  notEmpty: (list) => `${list}.length > 0`,
  contains: (list, value) => `contains(${list}, ${value})`,
};

const lineOf = ({ effect, when }: Clause): [string, string] => [
  sentence(when, dialect),
  effect === 'permit' ? 'allow' : 'deny',
];

const denyOverrides = 'some(where (p.eft == allow)) && !some(where (p.eft == deny))';

/** As the manual has it: one list of policies, a line for each action that a rule speaks of. */
export async function plainCasbin(clauses: readonly Clause[]): Promise<casbin.Enforcer> {
  const enforcer = await prepared(`
    [request_definition]
    r = act, facts
    [policy_definition]
    p = act, when, eft
    [policy_effect]
    e = ${denyOverrides}
    [matchers]
    m = r.act == p.act && eval(p.when)
  `);
  await enforcer.addPolicies(
    clauses.flatMap((clause) => clause.actions.map((action) => [action, ...lineOf(clause)])),
  );
  return enforcer;
}

/** A list of policies for each action, chosen by the context of the request: nothing else is looked at. */
export async function leanCasbin(clauses: readonly Clause[]): Promise<casbin.Enforcer> {
  const sections = (line: (key: string) => string) =>
    actions.map((_, at) => line(suffix(at))).join('\n    ');
  const enforcer = await prepared(`
    [request_definition]
    r = facts
    [policy_definition]
    ${sections((key) => `p${key} = when, eft`)}
    [policy_effect]
    e = ${denyOverrides}
    [matchers]
    ${sections((key) => `m${key} = eval(p${key}.when)`)}
  `);
  for (const [at, action] of actions.entries()) {
    const about = clauses.filter((clause) => clause.actions.includes(action));
    if (about.length > 0) await enforcer.addNamedPolicies(`p${suffix(at)}`, about.map(lineOf));
  }
  return enforcer;
}

const suffix = (at: number): string => (at === 0 ? '' : String(at + 1));
const contexts = new Map<Action, casbin.EnforceContext>(
  actions.map((action, at) => [
    action,
    new EnforceContext('r', `p${suffix(at)}`, 'e', `m${suffix(at)}`),
  ]),
);

async function prepared(model: string): Promise<casbin.Enforcer> {
  const enforcer = await newEnforcer(newModelFromString(model));
  await enforcer.addFunction('contains', (list: string[], value: string) => list.includes(value));
  await enforcer.addFunction('includes', (list: string[], wanted: string[]) =>
    list.some((each) => wanted.includes(each)),
  );
  return enforcer;
}

type CasbinFacts = Readonly<Record<string, unknown>>;
const spelledFacts = ({ facts }: World): CasbinFacts =>
  Object.fromEntries(Object.entries(facts).map(([name, value]) => [spelled(name), value]));

export const casbinCall = (world: World): [Action, CasbinFacts] => [
  world.action,
  spelledFacts(world),
];

export const leanCasbinCall = (world: World): [casbin.EnforceContext, CasbinFacts] => [
  contexts.get(world.action) as casbin.EnforceContext,
  spelledFacts(world),
];
