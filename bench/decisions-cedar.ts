import { setFlagsFromString } from 'node:v8';
import {
  type CheckParseAnswer,
  type Context,
  preparsePolicySet,
  preparseSchema,
  type StatefulAuthorizationCall,
  statefulIsAuthorized,
  type ValidationAnswer,
  validate,
} from '@cedar-policy/cedar-wasm/nodejs';
import { type Action, actions } from '../policy/actions.ts';
import { type FactKind, type FactName, factKinds } from '../policy/facts.ts';
import { type Clause, type Dialect, sentence } from './decision-clauses.ts';
import type { World } from './decision-worlds.ts';

const dialect: Dialect = {
  fact: (name) => `context["${name}"]`,
  includes: (list, wanted) => `${list}.containsAny(${JSON.stringify(wanted)})`,
  notEmpty: (list) => `!${list}.isEmpty()`,
  contains: (list, value) => `${list}.contains(${value})`,
};

const policyOf = ({ effect, actions: about, when }: Clause): string =>
  `${effect}(principal, action in [${about.map(entity).join(', ')}], resource) when { ${sentence(when, dialect)} };`;

const entity = (action: Action): string => `Action::"${action}"`;

const schema = `
entity User, Tenant;
type Facts = { ${Object.entries(factKinds)
  .map(([name, kind]) => `"${name}": ${typeOf(kind)}`)
  .join(', ')} };
action ${actions.map((action) => `"${action}"`).join(', ')}
  appliesTo { principal: User, resource: Tenant, context: Facts };`;

function typeOf({ kind }: FactKind): string {
  if (kind === 'yes-no') return 'Bool';
  if (kind === 'number') return 'Long';
  return kind === 'list-of' ? 'Set<String>' : 'String';
}
// Node.js 20 dies of "unreachable code" when it throws away optimized code out of which WebAssembly was called.
setFlagsFromString('--no-turbo-inline-js-wasm-calls');

const schemaName = 'facts';
const allPolicies = 'all';

/** Parses and validates everything beforehand, into the cache that the stateful calls look into. */
export function prepareCedar(clauses: readonly Clause[]): void {
  const policies = (about: readonly Clause[]) => ({
    staticPolicies: Object.fromEntries(about.map((clause) => [clause.id, policyOf(clause)])),
  });
  valid(validate({ schema, policies: policies(clauses) }));
  done(preparseSchema(schemaName, schema));
  done(preparsePolicySet(allPolicies, policies(clauses)));
  for (const action of actions) {
    const about = clauses.filter((clause) => clause.actions.includes(action));
    done(preparsePolicySet(action, policies(about)));
  }
}

function valid(answer: ValidationAnswer): void {
  const errors = answer.type === 'success' ? answer.validationErrors : answer.errors;
  if (errors.length > 0) throw new Error(`Cedar: ${JSON.stringify(errors)}`);
}

function done(answer: CheckParseAnswer): void {
  if (answer.type === 'failure') throw new Error(`Cedar: ${JSON.stringify(answer.errors)}`);
}

const who = {
  principal: { type: 'User', id: 'ada' },
  resource: { type: 'Tenant', id: 'adatum.com' },
  entities: [],
  validateRequest: false,
};

/** As the manual has it: one set of policies and all facts, read by the schema. */
export const cedarCall = ({ action, facts }: World): StatefulAuthorizationCall => ({
  ...who,
  action: { type: 'Action', id: action },
  context: facts as unknown as Context,
  preparsedPolicySetId: allPolicies,
  preparsedSchemaName: schemaName,
});

/** A set for each action, and no facts but those that its policies name: less than this it cannot be asked. */
export const leanCedarCall = (
  world: World,
  named: readonly FactName[],
): StatefulAuthorizationCall => ({
  ...who,
  action: { type: 'Action', id: world.action },
  context: Object.fromEntries(named.map((name) => [name, world.facts[name]])) as Context,
  preparsedPolicySetId: world.action,
});

/** @throws when it could not be decided: a refusal for an error's sake is no decision */
export function cedarAllows(call: StatefulAuthorizationCall): boolean {
  const answer = statefulIsAuthorized(call);
  if (answer.type === 'failure') throw new Error(`Cedar: ${JSON.stringify(answer.errors)}`);
  const { decision, diagnostics } = answer.response;
  if (diagnostics.errors.length > 0)
    throw new Error(`Cedar: ${JSON.stringify(diagnostics.errors)}`);
  return decision === 'allow';
}
