import { AuditEntries } from './audit-entry.ts';
import { tenantsWithHead } from './audit-head.ts';
import { Invitations } from './invitation-schema.ts';
import { Relationships } from './relationship-schema.ts';
import { acrossTenants } from './tenant-model.ts';

/** Every tenant that has an audit, or of which anything is stored that has to be in one. */
export async function auditedTenants(): Promise<string[]> {
  const revoked = acrossTenants(Relationships, 'an operator verifies all');
  const decided = { 'revocations.0': { $exists: true } };
  const found = await Promise.all([
    tenantsWithHead(),
    AuditEntries.distinct('tenantId').exec(),
    acrossTenants(Invitations, 'an operator verifies all').distinct('tenants').exec(),
    revoked.distinct('customerTenantId', decided).exec(),
    revoked.distinct('partnerTenantId', decided).exec(),
  ]);
  return [...new Set(found.flat())].toSorted();
}
