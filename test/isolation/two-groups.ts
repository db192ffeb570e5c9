import { randomBytes, randomUUID } from 'node:crypto';
import type { Who } from '../support/world.ts';

/** A long word that stands nowhere else, so that finding it is no chance. */
export const word = (): string => `w${randomBytes(10).toString('hex')}`;

export type Tenant = {
  readonly tenantId: string;
  readonly name: string;
  readonly domains: readonly [string];
  readonly cloud: 'public';
  readonly country: 'SE';
  readonly mcaAccepted: boolean | null;
  readonly csp: { readonly partnerId: string; readonly type: 'direct-bill' } | null;
  readonly members: readonly {
    readonly aadObjectId: string;
    readonly name: string;
    readonly roles: readonly string[];
  }[];
};

/** A partner, its own customers, and what it sold. Customers of one group alone know nothing of the other. */
export type Group = {
  readonly partner: Tenant;
  readonly customers: readonly Tenant[];
  readonly subscriptions: readonly { readonly id: string; readonly name: string }[];
  /** Every word by which something of this group could be known. */
  readonly words: string[];
};

const tenant = (csp: Tenant['csp'], roles: readonly string[]): Tenant => ({
  tenantId: randomUUID(),
  name: word(),
  domains: [`${word()}.example`],
  cloud: 'public',
  country: 'SE',
  mcaAccepted: csp ? null : true,
  csp,
  members: roles.map((role) => ({ aadObjectId: randomUUID(), name: word(), roles: [role] })),
});
const partner = () =>
  tenant({ partnerId: word(), type: 'direct-bill' }, [
    'global-admin',
    'admin-agent',
    'sales-agent',
  ]);
const customer = () => tenant(null, ['global-admin', 'billing-admin']);

/** More than fit on a page. */
const ownCustomers = 10;
/** One who works with both partners. */
export const shared = customer();

export function group(): Group {
  const own = partner();
  const customers = Array.from({ length: ownCustomers }, customer);
  const subscriptions = [...customers, shared].map(() => ({ id: word(), name: word() }));
  const words = [own, ...customers].flatMap(wordsOf);
  words.push(...subscriptions.flatMap(({ id, name }) => [id, name]));
  return { partner: own, customers, subscriptions, words };
}

const wordsOf = ({ tenantId, name, domains, csp, members }: Tenant): string[] => [
  tenantId,
  name,
  ...domains,
  ...(csp ? [csp.partnerId] : []),
  ...members.flatMap((each) => [each.aadObjectId, each.name]),
];

const gdap = { kind: 'gdap', state: 'active', roles: ['User Administrator'], until: '2090-01-01' };

/** The directory file of both. The first of its own customers has no relationship with its partner yet. */
export const directoryOf = (groups: readonly Group[]) => ({
  tenants: [shared, ...groups.flatMap((each) => [each.partner, ...each.customers])],
  relationships: groups.flatMap((each) =>
    [...each.customers.slice(1), shared].map(({ domains: [domain] }) => ({
      customer: domain,
      partner: each.partner.domains[0],
      services: ['azure'],
      since: '2024-01-01',
      delegatedAdmin: gdap,
    })),
  ),
  subscriptions: [
    ...groups.flatMap(({ partner: seller, customers, subscriptions }) =>
      [...customers, shared].map((customer, index) => ({
        ...sold(customer, seller, seller),
        ...subscriptions[index],
      })),
    ),
    // In sight of both, who are not to hear of each other by it.
    ...groups.map(({ partner: seller }, index) =>
      sold(shared, seller, groups.at(index - 1)?.partner ?? seller),
    ),
  ],
});

const sold = (to: Tenant, seller: Tenant, partnerOfRecord: Tenant) => ({
  id: word(),
  name: word(),
  customer: to.domains[0],
  service: 'azure',
  commerce: 'nce',
  soldBy: seller.domains[0],
  partnerOfRecord: partnerOfRecord.domains[0],
  status: 'active',
  purchased: '2024-01-01',
});

/** Somebody of a tenant with that role. */
export function somebody({ tenantId, members }: Tenant, role: string): Who {
  const found = members.find(({ roles }) => roles.includes(role));
  if (!found) throw new Error(`Nobody there is ${role}.`);
  return { tenantId, aadObjectId: found.aadObjectId, name: found.name };
}
