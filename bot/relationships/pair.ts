import { findRelationship, findRelationshipsWith } from '../../models/relationship.ts';
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

/**
 * The asker's relationships with whoever is called so; with a tenant it has nothing to do with there is none. That
 * one and a tenant that does not exist are looked up in the same way, so that the time it takes tells nothing.
 */
export async function findPairsCalled(text: string, asker: Asker): Promise<Pair[]> {
  const tenants = await findTenantsCalled(text);
  const called = tenants.map(({ _id }) => _id);
  const related = await findRelationshipsWith(asker.tenantId, called);
  const found = await Promise.all(
    related.map(({ customerTenantId, partnerTenantId }) =>
      findPair(customerTenantId, partnerTenantId, asker),
    ),
  );
  return found.filter((pair) => pair !== undefined);
}

/** On which side of the relationship a tenant stands. */
export const sideIn = (
  { partnerTenantId }: Pick<Relationship, 'partnerTenantId'>,
  tenantId: string,
): 'customer' | 'partner' => (tenantId === partnerTenantId ? 'partner' : 'customer');
