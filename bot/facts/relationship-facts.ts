import type { Directory } from '../../models/directory.ts';
import { findPendingBetween } from '../../models/invitation.ts';
import { findPartnersOf, findRelationship } from '../../models/relationship.ts';
import type { Relationship } from '../../models/relationship-schema.ts';
import type { Tenant } from '../../models/tenant.ts';
import type { Facts } from '../../policy/facts.ts';
import { hasActiveDelegatedAdmin, type Standing, standingAt } from '../../policy/standing.ts';
import { saidOfAzurePlan, standingFacts } from '../../policy/standing-facts.ts';
import type { Service } from '../../policy/vocabulary.ts';
import { resellerFacts } from './reseller-facts.ts';

type At = { readonly now: Date; readonly directory: Directory };

/**
 * Facts about what is between the two. `seenBy` is who asks: a partner is never told anything from which
 * it could learn of another partner, so those facts stay unknown to it.
 */
export async function relationshipFacts(
  partner: Tenant,
  customer: Tenant,
  { seenBy, ...at }: At & { readonly seenBy: string },
): Promise<Facts> {
  const { now, directory } = at;
  const [relationship, pending, activeSubscriptions, ofResellers] = await Promise.all([
    findRelationship(customer._id, partner._id),
    findPendingBetween(partner._id, customer._id),
    directory.hasActiveFrom(partner._id, customer._id),
    resellerFacts(partner, customer, at),
  ]);
  const standing = standingAt(relationship, now);
  const active = isActive(standing);
  return {
    ...standingFacts(standing, pending !== undefined, now),
    ...saidOfAzurePlan(relationship?.grants ?? []),
    ...ofResellers,
    'relationship.activeSubscriptions': activeSubscriptions,
    'contact.related': active,
    // A customer's agreement is its own affair until it has a relationship with who asks.
    'customer.mcaAccepted':
      active || seenBy === customer._id ? (customer.mcaAccepted ?? undefined) : undefined,
    'customer.hasPartners': active ? true : undefined,
    ...(seenBy === customer._id ? await wholeView(partner, customer, at) : {}),
  };
}

/** What only the customer itself may see: everybody it works with. */
async function wholeView(
  partner: Tenant,
  customer: Tenant,
  { now, directory }: At,
): Promise<Facts> {
  const [partners, azureFromOther] = await Promise.all([
    findPartnersOf(customer._id),
    directory.hasAzureFromOther(customer._id, partner._id),
  ]);
  return {
    'customer.hasPartners': anyActive(partners, now),
    'customer.azureFromOther': azureFromOther,
  };
}

/** Whether anybody of these is a partner still. */
export const anyActive = (partners: readonly Relationship[], now: Date): boolean =>
  partners.some((each) => isActive(standingAt(each, now)));

/** A relationship of which nothing is left makes nobody a partner. */
export const isActive = (standing: Standing): boolean =>
  standing.services.length > 0 || hasActiveDelegatedAdmin(standing);

/** Whether somebody else serves the customer with something that this invitation is not about. */
export function otherServesElse(
  partners: readonly Relationship[],
  invitedTenantId: string,
  services: readonly Service[],
): boolean {
  return partners.some(
    ({ partnerTenantId, grants }) =>
      partnerTenantId !== invitedTenantId &&
      grants.some((grant) => grant.services.some((service) => !services.includes(service))),
  );
}
