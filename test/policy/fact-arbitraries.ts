import fc from 'fast-check';
import type { FactName, Facts } from '../../policy/facts.ts';
import { clouds, roles, services } from '../../policy/vocabulary.ts';

const side = fc.constantFrom('partner', 'customer');
const tenantKind = fc.constantFrom('csp', 'non-csp');
const cloud = fc.constantFrom(...clouds);

/** Everything known, in any combination, sensible or not. */
export const allFacts = fc.record({
  'actor.side': side,
  'actor.tenantKind': tenantKind,
  'actor.cloud': cloud,
  'actor.roles': fc.subarray([...roles]),
  'customer.tenantKind': tenantKind,
  'customer.cloud': cloud,
  'customer.self': fc.boolean(),
  'customer.affiliate': fc.boolean(),
  'customer.cspCompany': fc.boolean(),
  'customer.hasPartners': fc.boolean(),
  'customer.otherPartnerServesElse': fc.boolean(),
  'customer.azureFromOther': fc.boolean(),
  'relationship.reseller': fc.constantFrom('none', 'invited', 'active', 'removed'),
  'relationship.delegatedAdmin': fc.constantFrom('none', 'active', 'ended'),
  'subscription.service': fc.constantFrom(...services),
  'subscription.soldByActor': fc.boolean(),
  'invitation.standing': fc.constantFrom('inviter', 'invited', 'stranger'),
  'invitation.delegatedAdmin': fc.boolean(),
  'invitation.days': fc.oneof(
    fc.constantFrom(-1, 0, 1, 730, 731, 1.5, Number.NaN),
    fc.integer({ min: 1, max: 730 }),
  ),
}) satisfies fc.Arbitrary<Required<Facts>>;

export const factNames: readonly FactName[] = Object.keys(
  fc.sample(allFacts, 1)[0] ?? {},
) as FactName[];

export const only = (facts: Facts, names: readonly FactName[]): Facts =>
  Object.fromEntries(names.map((name) => [name, facts[name]]));

const someNames = fc.subarray([...factNames]);

/** Anything from knowing nothing to knowing everything. */
export const someFacts: fc.Arbitrary<Facts> = fc
  .tuple(allFacts, someNames)
  .map(([facts, names]) => only(facts, names));

/** The same world seen twice: `more` knows all that `less` knows, and nothing that contradicts it. */
export const lessAndMore: fc.Arbitrary<{ readonly less: Facts; readonly more: Facts }> = fc
  .tuple(allFacts, someNames, someNames)
  .map(([facts, known, added]) => ({
    less: only(facts, known),
    more: only(facts, [...known, ...added]),
  }));
