import { type Action, actions } from '../policy/actions.ts';
import { isAskable } from '../policy/askable.ts';
import { entraRoles, leastRoles } from '../policy/entra-roles.ts';
import type { Question } from '../policy/evaluate.ts';
import { type FactKind, type FactName, type Facts, factKinds, factNames } from '../policy/facts.ts';
import { marketOf } from '../policy/markets.ts';

export type World = Question & { readonly facts: Required<Facts> };
type Random = () => number;
type Known = Record<FactName, Facts[FactName]>;

/** Mulberry32: the same seed gives the same worlds on every machine. */
function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const oneOf = <Value>(random: Random, values: readonly Value[]): Value =>
  values[Math.floor(random() * values.length)] as Value;

/** A day at work: an Admin agent of a direct-bill partner, and a customer that it has relationships with. */
const usual: Required<Facts> = {
  'actor.side': 'partner',
  'actor.tenantKind': 'csp',
  'actor.cloud': 'public',
  'actor.roles': ['admin-agent'],
  'actor.mfa': true,
  'partner.type': 'direct-bill',
  'partner.market': marketOf('SE'),
  'partner.mpaSigned': true,
  'partner.sandbox': false,
  'partner.usGovEligible': true,
  'customer.tenantKind': 'non-csp',
  'customer.cloud': 'public',
  'customer.country': 'DK',
  'customer.self': false,
  'customer.affiliate': false,
  'customer.ownReseller': false,
  'customer.ofOwnReseller': false,
  'customer.cspCompany': false,
  'customer.mcaAccepted': true,
  'customer.hasPartners': true,
  'customer.otherPartnerServesElse': true,
  'customer.otherAdminSameService': false,
  'customer.azureFromOther': false,
  'relationship.reseller': 'active',
  'relationship.dap': 'none',
  'relationship.gdap': 'active',
  'relationship.gdapRoles': leastRoles,
  'relationship.gdapGroup': true,
  'relationship.activeSubscriptions': false,
  'relationship.azurePlan': true,
  'subscription.azureRole': true,
  'reseller.mpaSigned': true,
  'gdap.state': 'active',
  'gdap.change': 'auto-extend',
  'gdap.roles': leastRoles,
  'gdap.ageDays': 12,
  'gdap.partly': false,
  'gdap.nameFits': true,
  'link.kind': 'reseller',
  'link.accepted': false,
  'subscription.service': 'office365',
  'subscription.commerce': 'nce',
  'subscription.status': 'active',
  'subscription.soldByActor': true,
  'subscription.transferred': false,
  'subscription.ageDays': 5,
  'subscription.overlaps': false,
  'subscription.partnerOfRecord': false,
  'transfer.requested': true,
  'transfer.ageDays': 12,
  'password.ofAdmin': true,
  'device.addedBy': 'partner',
  'contact.related': true,
  'list.of': 'own',
  'invitation.standing': 'inviter',
  'invitation.delegatedAdmin': true,
  'invitation.days': 365,
  'invitation.namesProvider': false,
};

/** The same day at the customer: a Global administrator who was sent an invitation. */
const atCustomer: Facts = {
  'actor.side': 'customer',
  'actor.tenantKind': 'non-csp',
  'actor.roles': ['global-admin'],
  'customer.self': true,
  'invitation.standing': 'invited',
  'gdap.state': 'approvalPending',
};

const names = Object.keys(entraRoles);
const countries = ['DK', 'SE', 'US', 'BR', 'GB', 'CH'] as const;
/** Both sides of every bound that a rule draws, and some in between. */
const numbers = [0, 1, 5, 7, 8, 30, 31, 60, 90, 91, 365, 730, 731] as const;

function anything(random: Random, kind: FactKind): boolean | number | string | readonly string[] {
  if (kind.kind === 'yes-no') return random() < 0.5;
  if (kind.kind === 'number') return oneOf(random, numbers);
  if (kind.kind === 'text') return oneOf(random, countries);
  if (kind.kind === 'one-of') return oneOf(random, kind.values);
  const from = kind.values ?? names;
  return [...new Set(Array.from({ length: random() * 4 }, () => oneOf(random, from)))];
}

const unusual = (random: Random, name: FactName) =>
  name === 'partner.market'
    ? marketOf(oneOf(random, countries))
    : anything(random, factKinds[name]);

/** A usual day at either side on which everything else happens too: of every fact, in one world of so many. */
function worldOf(random: Random, action: Action, share: number): World {
  const facts = { ...usual, ...(random() < 0.3 ? atCustomer : {}) } as Known;
  for (const name of factNames) {
    if (random() < share) facts[name] = unusual(random, name) as Known[FactName];
  }
  return { action, facts: facts as Required<Facts> };
}

/** Every action equally often, everything known, in random order; half of them on a rather wild day. */
export function knownWorlds(count: number, seed: number): readonly World[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, (_, at) => {
    const action = actions[at % actions.length] as Action;
    return { world: worldOf(random, action, random() < 0.5 ? 0.1 : 0.4), order: random() };
  })
    .toSorted((one, other) => one.order - other.order)
    .map(({ world }) => world);
}

/** The same worlds as a directory sees them: what only a person may know was mostly not said. */
export function partlyKnown(worlds: readonly World[], seed: number): readonly Question[] {
  const random = randomFrom(seed);
  return worlds.map(({ action, facts }) => {
    const known = factNames.filter((name) => random() < (isAskable(name) ? 0.3 : 0.95));
    return { action, facts: Object.fromEntries(known.map((name) => [name, facts[name]])) };
  });
}
