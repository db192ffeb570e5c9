import { leastRoles } from './entra-roles.ts';
import { type FactKind, type FactName, type Facts, factKinds } from './facts.ts';
import { defaultFlags, delegatedAdminKindOf, type Flags } from './flags.ts';

const inCloud = (cloud: 'public' | 'us-gov' | 'china') => () => ({
  'actor.cloud': cloud,
  'customer.cloud': cloud,
});

type Supposing = (known: Facts, flags: Flags) => Facts;

const kindIn = ({ 'actor.cloud': cloud = 'public' }: Facts, flags: Flags) =>
  delegatedAdminKindOf(cloud, flags);

/**
 * What people like to suppose: “if approved”, “if we were in US Government”. Each gives the facts that it stands
 * for, beside those that are known.
 */
export const assumptions = {
  /** What approving the usual invitation would bring. That gives no group the roles, nor says which group has which. */
  approved: (known, flags) => ({
    'relationship.reseller': 'active',
    ...(kindIn(known, flags) === 'dap'
      ? { 'relationship.dap': 'active' }
      : {
          'relationship.gdap': 'active',
          'relationship.gdapRoles': [
            ...new Set([...(known['relationship.gdapRoles'] ?? []), ...leastRoles]),
          ],
          'relationship.gdapGroup': undefined,
        }),
  }),
  'reseller-only': () => ({
    'relationship.reseller': 'active',
    'relationship.dap': 'none',
    'relationship.gdap': 'none',
    'invitation.delegatedAdmin': false,
  }),
  'no-relationship': () => ({
    'relationship.reseller': 'none',
    'relationship.dap': 'none',
    'relationship.gdap': 'none',
  }),
  'no-delegated-admin': () => ({
    'relationship.dap': 'none',
    'relationship.gdap': 'none',
    'invitation.delegatedAdmin': false,
  }),
  'delegated-admin-ended': (known, flags) =>
    kindIn(known, flags) === 'dap'
      ? { 'relationship.dap': 'ended', 'relationship.gdap': 'none' }
      : { 'relationship.dap': 'none', 'relationship.gdap': 'ended' },
  'in-public': inCloud('public'),
  'in-us-gov': inCloud('us-gov'),
  'in-china': inCloud('china'),
  'other-partner': () => ({ 'customer.hasPartners': true }),
  'agreement-accepted': () => ({ 'customer.mcaAccepted': true }),
  'agreement-not-accepted': () => ({ 'customer.mcaAccepted': false }),
  'sold-by-actor': () => ({ 'subscription.soldByActor': true }),
  'sold-by-other': () => ({ 'subscription.soldByActor': false }),
  'transfer-requested': () => ({ 'transfer.requested': true }),
  'legacy-commerce': () => ({ 'subscription.commerce': 'legacy' }),
  'new-commerce': () => ({ 'subscription.commerce': 'nce' }),
  'direct-bill': () => ({ 'partner.type': 'direct-bill' }),
  'indirect-provider': () => ({ 'partner.type': 'indirect-provider' }),
  'indirect-reseller': () => ({ 'partner.type': 'indirect-reseller' }),
} as const satisfies Readonly<Record<string, Supposing>>;
export type AssumptionName = keyof typeof assumptions;

/** What the two sides can bring about themselves, and so worth asking about when the answer is no. */
export const reachable = [
  'approved',
  'agreement-accepted',
  'transfer-requested',
] as const satisfies readonly AssumptionName[];

/** Either one of the names above or a fact with a value, as `customer.mcaAccepted=false`. */
export type Assumption =
  | { readonly named: AssumptionName }
  | { readonly fact: FactName; readonly value: string };

/** A supposition is shown, and stands on every button of the verdict. */
const longestValue = 80;

const isFact = (name: string): name is FactName => Object.hasOwn(factKinds, name);

/** Nothing when it is neither a name, nor a fact with a value that it can have. */
export function parseAssumption(text: string): Assumption | undefined {
  const typed = text.trim();
  if (Object.hasOwn(assumptions, typed)) return { named: typed as AssumptionName };
  const [fact = '', value = '', ...more] = typed.split('=').map((part) => part.trim());
  if (!isFact(fact) || more.length > 0) return undefined;
  const fits = value.length <= longestValue && read(factKinds[fact], value) !== undefined;
  return fits ? { fact, value } : undefined;
}

export const assumptionText = (assumption: Assumption): string =>
  'named' in assumption ? assumption.named : `${assumption.fact}=${assumption.value}`;

/** The facts as they would be. Later assumptions outrank earlier ones, and all of them what is known. */
export function assuming(
  known: Facts,
  given: readonly Assumption[],
  flags: Flags = defaultFlags,
): Facts {
  const facts = { ...known };
  for (const assumption of given) Object.assign(facts, factsOf(assumption, facts, flags));
  return facts;
}

const factsOf = (assumption: Assumption, known: Facts, flags: Flags): Facts =>
  'named' in assumption
    ? suppose(assumption.named)(known, flags)
    : { [assumption.fact]: read(factKinds[assumption.fact], assumption.value) };

const suppose = (named: AssumptionName): Supposing => assumptions[named];

type Value = boolean | number | string | readonly string[] | undefined;
type Kinds = { readonly [Kind in FactKind as Kind['kind']]: Kind };

/** Each kind of fact in writing. Lists have a plus between their members. */
const readings: { readonly [Name in keyof Kinds]: (text: string, kind: Kinds[Name]) => Value } = {
  'yes-no': (text) => (text === 'true' || text === 'false' ? text === 'true' : undefined),
  number: (text) => (/^\d{1,6}$/.test(text) ? Number(text) : undefined),
  text: (text) => text || undefined,
  'one-of': (text, { values }) => (values.includes(text) ? text : undefined),
  'list-of': (text, { values }) => {
    const members = text.split('+').map((member) => member.trim());
    const known = members.every((member) => (values ? values.includes(member) : member !== ''));
    return known ? members : undefined;
  },
};

const read = <Name extends keyof Kinds>(kind: Kinds[Name], text: string): Value => {
  const reading: (text: string, kind: Kinds[Name]) => Value = readings[kind.kind as Name];
  return reading(text, kind);
};
