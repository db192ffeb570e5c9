import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { northwind, type Who } from '../../support/world.ts';

const tenant = (tenantId: string, name: string, domain: string) => ({
  tenantId,
  name,
  domains: [domain],
  cloud: 'public',
  country: 'SE',
  csp: null,
  members: [
    {
      aadObjectId: `33333333-0000-4000-8000-${tenantId.slice(-12)}`,
      name,
      roles: ['global-admin'],
    },
  ],
});
const adatum = tenant('cccccccc-cccc-4ccc-8ccc-ccccccccccc1', 'Adatum', 'adatum.com');
const twins = [
  tenant('cccccccc-cccc-4ccc-8ccc-ccccccccccc2', 'Twin', 'one.example'),
  tenant('cccccccc-cccc-4ccc-8ccc-ccccccccccc3', 'Twin', 'two.example'),
];

export const nils: Who = {
  tenantId: northwind,
  aadObjectId: '33333333-0000-4000-8000-0000000000a1',
  name: 'Nils',
};
/** Global admin of a tenant with nothing left of its one relationship. */
export const agnes: Who = {
  tenantId: adatum.tenantId,
  aadObjectId: adatum.members[0]?.aadObjectId ?? '',
  name: 'Agnes',
};

const sold = (id: string, customer: string, name: string, seller: string, record = seller) => ({
  ...{ id, customer, name, service: 'azure', commerce: 'nce', status: 'active' },
  ...{ soldBy: seller, partnerOfRecord: record, purchased: '2024-01-01' },
});

/** The usual directory and what only these tests need: names that clash, and a seller that is not on record. */
export async function widerDirectory(): Promise<string> {
  const usual = JSON.parse(
    await readFile(new URL('../../support/directory.json', import.meta.url), 'utf8'),
  );
  const tenants = usual.tenants.map((each: { tenantId: string }) =>
    each.tenantId === northwind
      ? { ...each, members: [{ ...nils, tenantId: undefined, roles: ['global-admin'] }] }
      : each,
  );
  const wider = {
    ...usual,
    tenants: [...tenants, adatum, ...twins],
    relationships: [
      ...usual.relationships,
      {
        ...{ customer: 'adatum.com', partner: 'proseware.com', services: [], since: '2020-01-01' },
        delegatedAdmin: {
          kind: 'gdap',
          state: 'expired',
          roles: ['Reports Reader'],
          until: '2021-01-01',
        },
      },
    ],
    subscriptions: [
      ...usual.subscriptions,
      sold('sub-azure-2', 'contoso.com', 'Azure plan', 'proseware.com'),
      sold('sub-azure-3', 'contoso.com', 'Azure plan', 'proseware.com'),
      sold(
        'sub-crm',
        'wideworldimporters.com',
        'CRM suite',
        'northwindtraders.com',
        'fabrikam.com',
      ),
      sold('sub-erp', 'northwind-corp.com', 'ERP suite', 'fabrikam.com', 'proseware.com'),
    ],
  };
  const file = join(await mkdtemp(join(tmpdir(), 'mp-directory-')), 'directory.json');
  await writeFile(file, JSON.stringify(wider));
  return file;
}
