import { recordGrant } from '../models/relationship.ts';
import { importSubscriptions } from '../models/subscription.ts';
import { importTenants } from '../models/tenant.ts';
import type { Directory } from './directory-schema.ts';

type NamedTenant = { readonly tenantId: string; readonly name: string };

/**
 * Writes a checked directory. Each row is replaced by its key, so the same file twice is the same as once,
 * and what was approved in the bot stays.
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
  for (const { customer, partner, delegatedAdmin, ...grant } of directory.relationships) {
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

/** Domains were checked when the file was read; one that is missing now is our own mistake. */
function finder({ tenants }: Directory): (domain: string) => NamedTenant {
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
