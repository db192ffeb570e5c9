import fc from 'fast-check';
import { entraRoles } from '../../policy/entra-roles.ts';
import {
  type FactKind,
  type FactName,
  type Facts,
  type FactTypes,
  factKinds,
  factNames,
} from '../../policy/facts.ts';
import { defaultFlags, type Flags } from '../../policy/flags.ts';
import { roles } from '../../policy/vocabulary.ts';

const countries = ['SE', 'NO', 'US', 'BR'] as const;
const entraRoleNames = [...Object.keys(entraRoles), 'Attack Simulation Administrator'];
/** Both sides of every bound there is, and what no form should let through. */
const bounds = [-1, 0, 1, 7, 8, 30, 31, 90, 91, 365, 730, 731, 1.5, 1e9, Number.NaN] as const;

type Value = boolean | number | string | readonly string[];

function drawn(name: FactName, kind: FactKind): fc.Arbitrary<Value> {
  switch (kind.kind) {
    case 'yes-no':
      return fc.boolean();
    case 'one-of':
      return fc.constantFrom(...kind.values);
    case 'list-of':
      return fc.subarray([...(kind.values ?? freeListOf(name))]);
    case 'number':
      return fc.oneof(fc.constantFrom(...bounds), fc.integer({ min: 0, max: 800 }));
    case 'text':
      return fc.constantFrom(...countries, '');
  }
}

const freeListOf = (name: FactName): readonly string[] =>
  name === 'partner.market' ? countries : entraRoleNames;

const values = Object.fromEntries(
  factNames.map((name) => [name, drawn(name, factKinds[name])]),
) as unknown as { readonly [Name in FactName]: fc.Arbitrary<FactTypes[Name]> };

/** Everything known, in any combination, sensible or not. */
export const allFacts: fc.Arbitrary<FactTypes> = fc.record(values);

export const only = (facts: Facts, names: readonly FactName[]): Facts =>
  Object.fromEntries(names.map((name) => [name, facts[name]]));

export const without = (facts: Facts, ...names: readonly FactName[]): Facts =>
  only(
    facts,
    factNames.filter((name) => !names.includes(name)),
  );

const someNames = fc.subarray([...factNames]);
const allButFew = fc
  .subarray([...factNames], { maxLength: 4 })
  .map((few) => factNames.filter((name) => !few.includes(name)));

/** Anything from knowing nothing to knowing everything. */
export const someFacts: fc.Arbitrary<Facts> = fc
  .tuple(allFacts, someNames)
  .map(([facts, names]) => only(facts, names));

/**
 * Worlds in which all but a few facts are as in one of these: where all are random, something nearly always forbids.
 */
export const near = (...worlds: readonly FactTypes[]): fc.Arbitrary<FactTypes> =>
  fc
    .tuple(fc.constantFrom(...worlds), allFacts, fc.subarray([...factNames], { maxLength: 10 }))
    .map(([world, changed, names]) => ({ ...world, ...only(changed, names) }) as FactTypes);

/** The same world seen twice: `more` knows all that `less` knows, and nothing that contradicts it. */
export type LessAndMore = { readonly less: Facts; readonly more: Facts };
export const seenTwice = (world: fc.Arbitrary<FactTypes>): fc.Arbitrary<LessAndMore> =>
  fc.tuple(world, fc.oneof(someNames, allButFew), someNames).map(([facts, known, added]) => ({
    less: only(facts, known),
    more: only(facts, [...known, ...added]),
  }));
export const lessAndMore = seenTwice(allFacts);

const someRoles = fc.subarray([...roles]);

/** Whatever somebody may choose who runs the bot. */
export const anyFlags: fc.Arbitrary<Flags> = fc.oneof(
  fc.constant(defaultFlags),
  fc.record({
    usGov: fc.record({
      multiPartner: fc.boolean(),
      gdap: fc.boolean(),
      singlePartner: fc.boolean(),
    }),
    delegatedAdminKind: fc.constantFrom('auto', 'gdap', 'dap'),
    inviterRoles: someRoles,
    approverRoles: someRoles,
    gdapApproverRoles: someRoles,
    strictDelegatedAdminRole: fc.boolean(),
    subscriptionRoles: someRoles,
  }),
);
