import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Who } from '../../support/world.ts';

const idOf = (number: number) => `dddddddd-dddd-4ddd-8ddd-${String(number).padStart(12, '0')}`;
const names = [
  'fabrikam',
  'proseware',
  'tailspin',
  'samba',
  'sandbox',
  'woodgrove',
  'agreed',
  'refused',
  'silent',
  'oslo',
  'county',
] as const;
type Name = (typeof names)[number];

const person = (name: Name): Who => {
  const number = names.indexOf(name) + 1;
  return { tenantId: idOf(number), aadObjectId: idOf(number + 100), name };
};
export const people = Object.fromEntries(names.map((name) => [name, person(name)])) as Readonly<
  Record<Name, Who>
>;

const tenant = (name: Name, csp: object | null, more: object = {}, member: object = {}) => ({
  ...{ tenantId: people[name].tenantId, name, domains: [`${name}.example`], cloud: 'public' },
  ...{ country: 'SE', csp, ...more },
  members: [
    {
      ...{ aadObjectId: people[name].aadObjectId, name, ...member },
      roles: csp ? ['admin-agent'] : ['global-admin'],
    },
  ],
});
const related = (customer: Name, partner: Name, more: object = {}) => ({
  ...{ customer: `${customer}.example`, partner: `${partner}.example` },
  ...{ services: ['office365', 'azure'], since: '2024-01-01', ...more },
});
const gdap = (more: object) => ({
  delegatedAdmin: { kind: 'gdap', state: 'active', roles: ['User Administrator'], ...more },
});
const sold = (id: string, customer: Name, seller: Name, more: object) => ({
  ...{ id, name: id, customer: `${customer}.example`, soldBy: `${seller}.example` },
  ...{ service: 'office365', commerce: 'nce', ...more },
});
const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);

const directory = {
  tenants: [
    tenant('fabrikam', { partnerId: '1', type: 'direct-bill' }, {}, { mfa: true }),
    tenant('proseware', { partnerId: '2', type: 'indirect-provider' }, {}, { mfa: false }),
    tenant('tailspin', {
      ...{ partnerId: '3', type: 'indirect-reseller', provider: 'proseware.example' },
      mpaSigned: false,
    }),
    tenant('samba', { partnerId: '4', type: 'direct-bill' }, { country: 'BR' }),
    tenant('sandbox', { partnerId: '5', type: 'direct-bill', sandbox: true }),
    tenant(
      'woodgrove',
      { partnerId: '6', type: 'direct-bill', usGovEligible: false },
      { cloud: 'us-gov', country: 'US' },
    ),
    tenant('agreed', null, { mcaAccepted: true }),
    tenant('refused', null, { mcaAccepted: false }),
    tenant('silent', null),
    tenant('oslo', null, { country: 'NO', mcaAccepted: true }),
    tenant('county', null, { cloud: 'us-gov', country: 'US' }),
  ],
  relationships: [
    related('agreed', 'fabrikam', gdap({ groupAssigned: true })),
    related('refused', 'fabrikam', gdap({ groupAssigned: false })),
    related('silent', 'fabrikam', {
      ...gdap({ state: 'approvalPending', requested: day(91) }),
      moreDelegatedAdmin: [{ kind: 'dap', state: 'active' }],
    }),
    related('agreed', 'proseware'),
    related('agreed', 'tailspin'),
    related('silent', 'tailspin'),
    related('silent', 'proseware', { azurePlan: true }),
  ],
  subscriptions: [
    sold('fresh', 'agreed', 'fabrikam', { purchased: day(3) }),
    sold('stale', 'agreed', 'fabrikam', { purchased: day(30) }),
    sold('undated', 'agreed', 'fabrikam', {}),
    sold('old-style', 'refused', 'fabrikam', { commerce: 'legacy', purchased: day(30) }),
    sold('azure-own', 'agreed', 'fabrikam', { service: 'azure' }),
    sold('azure-lost', 'agreed', 'fabrikam', { service: 'azure', azureRoles: [] }),
    sold('azure-moved', 'silent', 'proseware', { service: 'azure', transferred: '2026-01-01' }),
    sold('asked-long-ago', 'agreed', 'fabrikam', { transferRequested: day(31) }),
  ],
};

/** A directory that says everything a rule may look at, somewhere. */
export async function factsDirectory(): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'mp-facts-')), 'directory.json');
  await writeFile(file, JSON.stringify(directory));
  return file;
}
