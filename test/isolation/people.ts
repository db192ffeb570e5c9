import type { Role } from '../../policy/vocabulary.ts';
import type { Who } from '../support/world.ts';

/**
 * The world of the matrix: partner P and its customer C, which a second partner Q serves as well; D is a customer of
 * Q alone, and R a partner of nobody. G and H are partner and customer in the US Government cloud. Nobody has ever heard of
 * tenant U, nor of the one that is missing.
 */
const tenantId = (digit: string): string => `a${digit.repeat(7)}-0000-4000-8000-000000000000`;
const tenant = (letter: string, digit: string) => ({
  tenantId: tenantId(digit),
  domain: `tenant-${letter}.example`,
});
export const world = {
  P: tenant('p', '1'),
  Q: tenant('q', '2'),
  R: tenant('r', '3'),
  C: tenant('c', '4'),
  D: tenant('d', '5'),
  G: tenant('g', '7'),
  H: tenant('h', '8'),
  U: tenant('u', '6'),
  missing: tenant('x', '9'),
} as const;
export type TenantName = keyof typeof world;

const person = (of: TenantName, number: string, name: string): Who => ({
  tenantId: world[of].tenantId,
  aadObjectId: `b0000000-0000-4000-8000-0000000000${number}`,
  name,
});

/** Who asks, in the order in which each cell of the table has a letter. */
export const people = {
  'the partner’s Global admin': ['P', 'global-admin', '01'],
  'the partner’s Admin agent': ['P', 'admin-agent', '02'],
  'the partner’s Sales agent': ['P', 'sales-agent', '03'],
  'the partner’s Helpdesk agent': ['P', 'helpdesk-agent', '04'],
  'somebody at the partner': ['P', undefined, '05'],
  'the customer’s Global admin': ['C', 'global-admin', '06'],
  'the customer’s relationship administrator': ['C', 'customer-dar-admin', '07'],
  'the customer’s billing admin': ['C', 'billing-admin', '08'],
  'somebody at the customer': ['C', undefined, '09'],
  'somebody of an unknown tenant': ['U', undefined, '10'],
  'the partner’s user management admin': ['P', 'user-management-admin', '11'],
  'the customer’s subscription owner': ['C', 'subscription-owner', '12'],
  'a user at the customer': ['C', 'user', '13'],
  'the US Government partner’s Admin agent': ['G', 'admin-agent', '14'],
  'the US Government customer’s Global admin': ['H', 'global-admin', '15'],
} as const satisfies Record<string, readonly [TenantName, Role | undefined, string]>;
export type Asker = keyof typeof people;

/** Does not compile while a role has nobody. */
type Held = NonNullable<(typeof people)[Asker][1]>;
export const everyRole: Readonly<Record<Exclude<Role, Held>, never>> = {};
export const askers = Object.keys(people) as Asker[];

export const whoIs = (asker: Asker): Who => {
  const [of, , number] = people[asker];
  return person(of, number, `Person ${number}`);
};
/** Global admins of the others, so that those have something to hide too. */
export const quin = person('Q', '21', 'Quin');
export const rosa = person('R', '22', 'Rosa');
export const dora = person('D', '23', 'Dora');

/** What a cell is about. `peer` is of the asker's own kind: another partner, or another customer. */
export const targets = ['own', 'related', 'peer', 'unrelated', 'missing'] as const;
export type Target = (typeof targets)[number];

const seenFrom = {
  P: { own: 'P', related: 'C', peer: 'Q', unrelated: 'D', missing: 'missing' },
  C: { own: 'C', related: 'P', peer: 'D', unrelated: 'R', missing: 'missing' },
  U: { own: 'U', related: 'C', peer: 'D', unrelated: 'Q', missing: 'missing' },
  G: { own: 'G', related: 'H', peer: 'P', unrelated: 'C', missing: 'missing' },
  H: { own: 'H', related: 'G', peer: 'C', unrelated: 'P', missing: 'missing' },
} as const satisfies Record<string, Record<Target, TenantName>>;

export const targetOf = (asker: Asker, target: Target): TenantName =>
  seenFrom[people[asker][0] as keyof typeof seenFrom][target];

/** Which invitation a cell is about, from whom to whom: those of others are the asker’s neighbours’. */
const codesFrom = {
  P: { related: 'PC', peer: 'QC', unrelated: 'QD' },
  C: { related: 'PC', peer: 'QD', unrelated: 'RD' },
  U: { related: 'PC', peer: 'QD', unrelated: 'RD' },
  G: { related: 'GH', peer: 'QC', unrelated: 'PC' },
  H: { related: 'GH', peer: 'QD', unrelated: 'PC' },
} as const;
export type Sent = 'PC' | 'QC' | 'QD' | 'RD' | 'GH';

export const codeOf = (asker: Asker, target: Target): Sent | undefined =>
  target === 'own' || target === 'missing'
    ? undefined
    : codesFrom[people[asker][0] as keyof typeof codesFrom][target];

const subscriptionsFrom = {
  P: { related: 'sub-cp', peer: 'sub-cq', unrelated: 'sub-dq' },
  C: { related: 'sub-cp', peer: 'sub-dq', unrelated: 'sub-dq' },
  U: { related: 'sub-cp', peer: 'sub-cq', unrelated: 'sub-dq' },
  G: { related: 'sub-hg', peer: 'sub-cp', unrelated: 'sub-dq' },
  H: { related: 'sub-hg', peer: 'sub-cp', unrelated: 'sub-dq' },
} as const;

export const subscriptionOf = (asker: Asker, target: Target): string =>
  target === 'own' || target === 'missing'
    ? 'sub-xx'
    : subscriptionsFrom[people[asker][0] as keyof typeof subscriptionsFrom][target];

const rolesIn = (name: TenantName) =>
  Object.values(people)
    .filter(([of]) => of === name)
    .map(([, role, number]) => ({
      aadObjectId: person(name, number, '').aadObjectId,
      name: `Person ${number}`,
      roles: role ? [role] : [],
    }));
const tenantRow = (name: TenantName, csp: object | null, members: object[] = rolesIn(name)) => ({
  tenantId: world[name].tenantId,
  name: `Tenant ${name}`,
  domains: [world[name].domain],
  cloud: name === 'G' || name === 'H' ? 'us-gov' : 'public',
  country: name === 'G' || name === 'H' ? 'US' : 'SE',
  mcaAccepted: csp ? null : true,
  csp,
  members,
});
const admin = ({ aadObjectId, name }: Who) => ({ aadObjectId, name, roles: ['global-admin'] });
const partner = (partnerId: string) => ({ partnerId, type: 'direct-bill' });
const gdap = { kind: 'gdap', state: 'active', roles: ['User Administrator'], until: '2090-01-01' };
const dap = { kind: 'dap', state: 'active' };
const relationship = (
  customer: TenantName,
  of: TenantName,
  service: string,
  delegatedAdmin: object = gdap,
) => ({
  customer: world[customer].domain,
  partner: world[of].domain,
  services: [service],
  since: '2024-01-01',
  delegatedAdmin,
});
const subscription = (id: string, customer: TenantName, of: TenantName, service: string) => ({
  id,
  customer: world[customer].domain,
  name: `Plan of ${id}`,
  service,
  commerce: 'nce',
  soldBy: world[of].domain,
  partnerOfRecord: world[of].domain,
  status: 'active',
  purchased: '2024-01-01',
});

export const directory = {
  tenants: [
    tenantRow('P', partner('100')),
    tenantRow('Q', partner('200'), [admin(quin)]),
    tenantRow('R', partner('300'), [admin(rosa)]),
    tenantRow('C', null),
    tenantRow('D', null, [admin(dora)]),
    tenantRow('G', partner('400')),
    tenantRow('H', null),
  ],
  relationships: [
    relationship('C', 'P', 'office365'),
    relationship('C', 'Q', 'dynamics365'),
    relationship('D', 'Q', 'azure'),
    relationship('H', 'G', 'office365', dap),
  ],
  subscriptions: [
    subscription('sub-cp', 'C', 'P', 'office365'),
    subscription('sub-cq', 'C', 'Q', 'dynamics365'),
    subscription('sub-dq', 'D', 'Q', 'azure'),
    subscription('sub-hg', 'H', 'G', 'office365'),
  ],
};
