import type { Who } from '../support/world.ts';

/**
 * The world of the matrix: partner P and its customer C, which a second partner Q serves as well; D is a customer of
 * Q alone, and R a partner of nobody. Nobody has ever heard of tenant U, nor of the one that is missing.
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
} as const satisfies Record<string, readonly [TenantName, string | undefined, string]>;
export type Asker = keyof typeof people;
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
} as const satisfies Record<string, Record<Target, TenantName>>;

export const targetOf = (asker: Asker, target: Target): TenantName =>
  seenFrom[people[asker][0] as keyof typeof seenFrom][target];

/** Which invitation a cell is about, from whom to whom: those of others are the asker’s neighbours’. */
const codesFrom = {
  P: { related: 'PC', peer: 'QC', unrelated: 'QD' },
  C: { related: 'PC', peer: 'QD', unrelated: 'RD' },
  U: { related: 'PC', peer: 'QD', unrelated: 'RD' },
} as const;
export type Sent = 'PC' | 'QC' | 'QD' | 'RD';

export const codeOf = (asker: Asker, target: Target): Sent | undefined =>
  target === 'own' || target === 'missing'
    ? undefined
    : codesFrom[people[asker][0] as keyof typeof codesFrom][target];

const subscriptionsFrom = {
  P: { related: 'sub-cp', peer: 'sub-cq', unrelated: 'sub-dq' },
  C: { related: 'sub-cp', peer: 'sub-dq', unrelated: 'sub-dq' },
  U: { related: 'sub-cp', peer: 'sub-cq', unrelated: 'sub-dq' },
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
  cloud: 'public',
  country: 'SE',
  mcaAccepted: csp ? null : true,
  csp,
  members,
});
const admin = ({ aadObjectId, name }: Who) => ({ aadObjectId, name, roles: ['global-admin'] });
const partner = (partnerId: string) => ({ partnerId, type: 'direct-bill' });
const gdap = { kind: 'gdap', state: 'active', roles: ['User Administrator'], until: '2090-01-01' };
const relationship = (customer: TenantName, of: TenantName, service: string) => ({
  customer: world[customer].domain,
  partner: world[of].domain,
  services: [service],
  since: '2024-01-01',
  delegatedAdmin: gdap,
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
  ],
  relationships: [
    relationship('C', 'P', 'office365'),
    relationship('C', 'Q', 'dynamics365'),
    relationship('D', 'Q', 'azure'),
  ],
  subscriptions: [
    subscription('sub-cp', 'C', 'P', 'office365'),
    subscription('sub-cq', 'C', 'Q', 'dynamics365'),
    subscription('sub-dq', 'D', 'Q', 'azure'),
  ],
};
