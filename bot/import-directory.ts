import { renewDirectoryStamp } from '../models/directory-stamp.ts';
import { recordAllGrants } from '../models/record-all-grants.ts';
import { importSubscriptions } from '../models/subscription.ts';
import { importTenants } from '../models/tenant.ts';
import { auditRoles } from './audit/audit-roles.ts';
import type { Directory } from './directory-schema.ts';

type NamedTenant = { readonly tenantId: string; readonly name: string };

/**
 * Writes a checked directory. Each row that is stored otherwise is replaced by its key and what the file no longer names
 * is taken back, so the same file twice is the same as once and only reads, and a second import repairs one that broke
 * off. What was approved in the bot stays.
 */
export async function importDirectory(directory: Directory, now: Date): Promise<void> {
  const tenantOf = finder(directory);
  const tenants = directory.tenants.map(({ tenantId, csp, ...tenant }) => ({
    ...tenant,
    _id: tenantId,
    csp: csp && enrolment(csp, tenantOf),
  }));
  await auditRoles(tenants, now);
  await importTenants(tenants);
  await importRelationships(directory, tenantOf, now);
  await importSubscriptions(
    directory.subscriptions.map(
      ({ id, customer, soldBy, partnerOfRecord, azureRoles, ...rest }) => ({
        ...rest,
        _id: id,
        customerTenantId: tenantOf(customer).tenantId,
        customerName: tenantOf(customer).name,
        soldBy: soldBy ? tenantOf(soldBy) : null,
        partnerOfRecord: partnerOfRecord ? tenantOf(partnerOfRecord) : null,
        azureRoles: azureRoles?.map((domain) => tenantOf(domain).tenantId) ?? null,
      }),
    ),
  );
  await renewDirectoryStamp();
}

type Finder = (domain: string) => NamedTenant;

const enrolment = (
  { provider, ...csp }: NonNullable<Directory['tenants'][number]['csp']>,
  tenantOf: Finder,
) => ({ ...csp, providerTenantId: provider ? tenantOf(provider).tenantId : null });

const importRelationships = (
  { relationships }: Directory,
  tenantOf: Finder,
  now: Date,
): Promise<void> =>
  recordAllGrants(
    'directory',
    relationships.map(({ customer, partner, delegatedAdmin, moreDelegatedAdmin, ...grant }) => {
      const { since } = grant;
      const more = moreDelegatedAdmin.map((another) => ({
        services: [],
        since,
        delegatedAdmin: another,
      }));
      return {
        pair: { customer: tenantOf(customer), partner: tenantOf(partner) },
        granted: [{ ...grant, delegatedAdmin }, ...more],
      };
    }),
    now,
  );

/** Domains were checked when the file was read; one that is missing now is our own mistake. */
function finder({ tenants }: Directory): Finder {
  const byDomain = new Map<string, NamedTenant>(
    tenants.flatMap(({ tenantId, name, domains }) =>
      domains.map((domain) => [domain, { tenantId, name }] as const),
    ),
  );
  return (domain) => {
    const tenant = byDomain.get(domain);
    if (!tenant) throw new Error(`The checked directory names ${domain} but holds no such tenant.`);
    return tenant;
  };
}
