import { findPendingBetween } from '../models/invitation.ts';
import { findPartnersOf, findRelationship, type Relationship } from '../models/relationship.ts';
import { hasAzureFromOther, type Subscription } from '../models/subscription.ts';
import { isCspCompany, type Tenant } from '../models/tenant.ts';
import type { Facts } from '../policy/facts.ts';
import { hasActiveDelegatedAdmin, type Standing, standingOf } from '../policy/standing.ts';
import { invitingRoles, type Role, type Service } from '../policy/vocabulary.ts';

export const sideOf = ({ csp }: Tenant): 'partner' | 'customer' => (csp ? 'partner' : 'customer');
const kindOf = ({ csp }: Tenant): 'csp' | 'non-csp' => (csp ? 'csp' : 'non-csp');

/** Facts about who acts. Roles are unknown when nobody in particular is meant. */
export const actorFacts = (tenant: Tenant, roles: readonly Role[] | undefined): Facts => ({
  'actor.side': sideOf(tenant),
  'actor.tenantKind': kindOf(tenant),
  'actor.cloud': tenant.cloud,
  'actor.roles': roles,
});

/** Facts about the customer itself, seen from the acting tenant. */
export async function customerFacts(actor: Tenant, customer: Tenant): Promise<Facts> {
  const self = actor._id === customer._id;
  return {
    'customer.tenantKind': kindOf(customer),
    'customer.cloud': customer.cloud,
    'customer.self': self,
    'customer.affiliate': !self && !!actor.company && actor.company === customer.company,
    'customer.cspCompany': await isCspCompany(customer.company),
  };
}

/**
 * Facts about what is between the two. `seenBy` is who asks: a partner is never told anything from which
 * it could learn of another partner, so those facts stay unknown to it.
 */
export async function relationshipFacts(
  partner: Tenant,
  customer: Tenant,
  { seenBy, now }: { readonly seenBy: string; readonly now: Date },
): Promise<Facts> {
  const [relationship, pending] = await Promise.all([
    findRelationship(customer._id, partner._id),
    findPendingBetween(partner._id, customer._id),
  ]);
  const standing = standingOf(relationship?.grants ?? [], now);
  const serves = standing.services.length > 0;
  const admin = hasActiveDelegatedAdmin(standing);
  return {
    'relationship.reseller': serves ? 'active' : pending ? 'invited' : 'none',
    'relationship.delegatedAdmin': admin
      ? 'active'
      : standing.delegatedAdmins[0]
        ? 'ended'
        : 'none',
    'customer.hasPartners': serves || admin ? true : undefined,
    ...(seenBy === customer._id ? await wholeView(partner, customer, now) : {}),
  };
}

/** What only the customer itself may see: everybody it works with. */
async function wholeView(partner: Tenant, customer: Tenant, now: Date): Promise<Facts> {
  const [partners, azureFromOther] = await Promise.all([
    findPartnersOf(customer._id),
    hasAzureFromOther(customer._id, partner._id),
  ]);
  const active = partners.some(({ grants }) => isActive(standingOf(grants, now)));
  return { 'customer.hasPartners': active, 'customer.azureFromOther': azureFromOther };
}

/** A relationship of which nothing is left makes nobody a partner. */
const isActive = (standing: Standing): boolean =>
  standing.services.length > 0 || hasActiveDelegatedAdmin(standing);

/** Facts about an unnamed partner that may invite this customer: of its cloud, and not of its own company. */
export async function anyPartnerFacts(customer: Tenant): Promise<Facts> {
  return {
    'actor.side': 'partner',
    'actor.tenantKind': 'csp',
    'actor.cloud': customer.cloud,
    'actor.roles': invitingRoles,
    'customer.tenantKind': kindOf(customer),
    'customer.cloud': customer.cloud,
    'customer.self': false,
    'customer.affiliate': false,
    'customer.cspCompany': await isCspCompany(customer.company),
    'invitation.standing': 'inviter',
  };
}

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

export const subscriptionFacts = (
  { service, soldBy }: Pick<Subscription, 'service' | 'soldBy'>,
  actor: Tenant,
): Facts => ({
  'subscription.service': service,
  'subscription.soldByActor': soldBy?.tenantId === actor._id,
});
