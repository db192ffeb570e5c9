import { recordGrant, withdrawGrants } from '../models/relationship.ts';
import { importSubscriptions } from '../models/subscription.ts';
import { importTenants } from '../models/tenant.ts';
import type { Directory } from './directory-schema.ts';

type NamedTenant = { readonly tenantId: string; readonly name: string };

/**
 * Writes a checked directory. Each row is replaced by its key and what the file no longer names is taken back, so
 * the same file twice is the same as once, and a second import repairs one that broke off. What was approved in the
 * bot stays.
 */
export async function importDirectory(directory: Directory): Promise<void> {
  const tenantOf = finder(directory);
  await importTenants(
    directory.tenants.map(({ tenantId, csp, company = null, ...tenant }) => ({
      ...tenant,
      _id: tenantId,
      company,
      csp: csp && {
        partnerId: csp.partnerId,
        type: csp.type,
        providerTenantId: csp.provider ? tenantOf(csp.provider).tenantId : null,
      },
    })),
  );
  await importRelationships(directory, tenantOf);
  await importSubscriptions(
    directory.subscriptions.map(({ id, customer, soldBy, partnerOfRecord, ...subscription }) => ({
      ...subscription,
      _id: id,
      customerTenantId: tenantOf(customer).tenantId,
      customerName: tenantOf(customer).name,
      soldBy: soldBy ? tenantOf(soldBy) : null,
      partnerOfRecord: partnerOfRecord ? tenantOf(partnerOfRecord) : null,
      purchased: subscription.purchased ?? null,
    })),
  );
}

type Finder = (domain: string) => NamedTenant;

async function importRelationships({ relationships }: Directory, tenantOf: Finder): Promise<void> {
  await withdrawGrants(
    'directory',
    relationships.map(({ customer, partner }) => ({
      customerTenantId: tenantOf(customer).tenantId,
      partnerTenantId: tenantOf(partner).tenantId,
    })),
  );
  for (const { customer, partner, delegatedAdmin, ...grant } of relationships) {
    await recordGrant(
      { customer: tenantOf(customer), partner: tenantOf(partner) },
      {
        ...grant,
        origin: 'directory',
        delegatedAdmin: delegatedAdmin
          ? { ...delegatedAdmin, until: delegatedAdmin.until ?? null }
          : null,
      },
    );
  }
}

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
