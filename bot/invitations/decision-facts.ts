import type { Invitation } from '../../models/invitation-schema.ts';
import { findPartnersOf } from '../../models/relationship.ts';
import { findTenant } from '../../models/tenant.ts';
import type { Facts } from '../../policy/facts.ts';
import type { Role } from '../../policy/vocabulary.ts';
import { anyActive, otherServesElse } from '../facts/relationship-facts.ts';

type Person = { readonly tenantId: string; readonly roles: readonly Role[] };

/** What somebody is to an invitation: enough to tell what their role lets them do with it. */
export function personFacts({ partner }: Pick<Invitation, 'partner'>, person: Person): Facts {
  const ofPartner = person.tenantId === partner.tenantId;
  return {
    'actor.side': ofPartner ? 'partner' : 'customer',
    'actor.tenantKind': ofPartner ? 'csp' : 'non-csp',
    'actor.roles': person.roles,
    'invitation.standing': ofPartner ? 'inviter' : 'invited',
    ...(ofPartner ? {} : { 'customer.self': true }),
  };
}

/** The same, with all that an answer to it may depend on. Other partners count for the customer's people only. */
export async function decisionFacts(
  invitation: Invitation,
  person: Person,
  now: Date,
): Promise<Facts> {
  const { partner, customer, services, delegatedAdmin, cloud } = invitation;
  const facts = personFacts(invitation, person);
  if (person.tenantId !== customer.tenantId) return facts;
  const [partners, tenant] = await Promise.all([
    findPartnersOf(customer.tenantId),
    findTenant(customer.tenantId),
  ]);
  const others = partners.filter(({ partnerTenantId }) => partnerTenantId !== partner.tenantId);
  return {
    ...facts,
    'actor.cloud': cloud,
    'customer.cloud': cloud,
    'invitation.delegatedAdmin': !!delegatedAdmin,
    'customer.mcaAccepted': tenant?.mcaAccepted ?? undefined,
    'customer.hasPartners': anyActive(others, now),
    'customer.otherPartnerServesElse': otherServesElse(others, partner.tenantId, services),
  };
}
