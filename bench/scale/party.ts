import { createHash } from 'node:crypto';
import type { By } from '../../models/by-schema.ts';
import type { Tenant } from '../../models/tenant.ts';
import type { Role } from '../../policy/vocabulary.ts';
import type { Population } from './population.ts';
import { fractionOf, oneOf, wholeOf } from './seeded.ts';

const beginnings = [
  'Alpine',
  'Baltic',
  'Central',
  'Delta',
  'Eastern',
  'Fjord',
  'Granite',
  'Harbour',
] as const;
const middles = [
  'Timber',
  'Optics',
  'Foods',
  'Freight',
  'Energy',
  'Paper',
  'Textiles',
  'Clinics',
  'Schools',
] as const;
const ends = [
  'AB',
  'Group',
  'Holding',
  'Nordic',
  'Services',
  'International',
  'AS',
  'GmbH',
] as const;
const people = [
  'Ada Lindgren',
  'Bo Åkesson',
  'Cia Öberg',
  'Dan Nyström',
  'Eva Ek',
  'Ture Malm',
] as const;

export const hex = (number: number, digits: number): string =>
  number.toString(16).padStart(digits, '0');
const idOf = (what: number, number: number): string =>
  `${hex(wholeOf(what, number, 2 ** 32), 8)}-0000-4000-8000-${hex(number, 12)}`;

/** Known by name in a population of any size. */
const askedNames = { partner: 'Fabrikam', customer: 'Contoso' } as const;

/** A tenant as it stands in the directory, by its number. Names are not unique, as in life. */
export function tenantAt(number: number, { partners, asked }: Population): Tenant {
  const sells = number < partners || number === asked.partner;
  const name = nameOf(number, asked);
  const domain = `${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}-${number}.example`;
  const role: Role = sells ? 'admin-agent' : 'global-admin';
  return {
    _id: idOf(2, number),
    name,
    domains: [domain],
    calledBy: [domain, name.toLowerCase()],
    cloud: 'public',
    country: 'SE',
    company: null,
    mcaAccepted: null,
    csp: sells ? { partnerId: String(1_000_000 + number), type: 'direct-bill' } : null,
    members: [
      member(3 * number, [role, ...(sells ? (['global-admin'] as const) : [])]),
      member(3 * number + 1, ['user']),
      ...(fractionOf(3, number) < 0.3 ? [member(3 * number + 2, [role])] : []),
    ],
  };
}

function nameOf(number: number, { partner, customer }: Population['asked']): string {
  if (number === partner) return askedNames.partner;
  if (number === customer) return askedNames.customer;
  const [one, two, three] = [
    oneOf(beginnings, 4, number),
    oneOf(middles, 5, number),
    oneOf(ends, 6, number),
  ];
  return `${one} ${two} ${wholeOf(7, number, 1000)} ${three}`;
}

const member = (number: number, roles: readonly Role[]): Tenant['members'][number] => ({
  aadObjectId: idOf(8, number),
  name: oneOf(people, 9, number),
  mfa: null,
  roles: [...roles],
});

/** Somebody of a tenant, by their place in it. */
export function personIn({ _id, members }: Tenant, place = 0): By {
  const { aadObjectId = '', name = '' } = members[place] ?? {};
  return { tenantId: _id, aadObjectId, name };
}

/** Who can decide there. */
export const adminsOf = (tenant: Tenant): By[] =>
  tenant.members.flatMap(({ roles }, place) =>
    roles.includes('global-admin') ? [personIn(tenant, place)] : [],
  );

/** The chat that somebody has alone with the bot. */
export const chatOf = ({ aadObjectId }: By): string => `a:${aadObjectId}`;

/** Who stands behind a pseudonym of the audit, as `models/audit-person.ts` makes it. */
export function behindPseudonym({ tenantId, aadObjectId, name }: By) {
  const salt = aadObjectId.replaceAll('-', '');
  const text = JSON.stringify([salt, tenantId, aadObjectId, name]);
  const _id = createHash('sha256').update(text).digest('hex');
  return { _id, salt, tenantId, aadObjectId, name };
}
