import { findRelationship } from '../../models/relationship.ts';
import type { Relationship } from '../../models/relationship-schema.ts';
import { findTenant, findTenantsCalled, type Tenant } from '../../models/tenant.ts';
import type { Actor } from '../actor.ts';

/** A relationship with its two tenants as they are now. */
export type Pair = {
  readonly relationship: Relationship;
  readonly customer: Tenant;
  readonly partner: Tenant;
};
type Asker = Pick<Actor, 'tenantId'>;

/** For anybody who belongs to neither of the two it does not exist. */
export async function findPair(
  customerTenantId: string,
  partnerTenantId: string,
  { tenantId }: Asker,
): Promise<Pair | undefined> {
  if (tenantId !== customerTenantId && tenantId !== partnerTenantId) return undefined;
  const [relationship, customer, partner] = await Promise.all([
    findRelationship(customerTenantId, partnerTenantId),
    findTenant(customerTenantId),
    findTenant(partnerTenantId),
  ]);
  return relationship && customer && partner ? { relationship, customer, partner } : undefined;
}

/** The asker's relationships with whoever is called so; with a tenant it has nothing to do with there is none. */
export async function findPairsCalled(text: string, asker: Asker): Promise<Pair[]> {
  const own = asker.tenantId;
  const tenants = await findTenantsCalled(text);
  const found = await Promise.all(
    tenants.flatMap(({ _id }) => [findPair(own, _id, asker), findPair(_id, own, asker)]),
  );
  return found.filter((pair) => pair !== undefined);
}

/** On which side of the relationship a tenant stands. */
export const sideIn = (
  { partnerTenantId }: Pick<Relationship, 'partnerTenantId'>,
  tenantId: string,
): 'customer' | 'partner' => (tenantId === partnerTenantId ? 'partner' : 'customer');
