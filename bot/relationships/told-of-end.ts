import type { Told } from '../../models/owed-to-side.ts';
import type { Relationship } from '../../models/relationship-schema.ts';
import { findTenant } from '../../models/tenant.ts';
import type { AdminEnd } from '../../policy/admin-ends.ts';
import type { Flags } from '../../policy/flags.ts';
import { decidersOf, invitersOf } from './told-of-revocation.ts';

/** Nobody did it, so both sides hear that delegated administration ends: who decides, and who had asked for it. */
export async function toldOfEnd(
  { customerTenantId, partnerTenantId }: Relationship,
  { admins }: AdminEnd,
  flags: Flags,
): Promise<Told[]> {
  const [customer, inviters] = await Promise.all([
    findTenant(customerTenantId),
    invitersOf(admins, partnerTenantId),
  ]);
  return [
    { tenantId: customerTenantId, people: customer ? decidersOf(customer, flags) : [] },
    { tenantId: partnerTenantId, people: inviters },
  ];
}
