import type { Directory } from '../../models/directory.ts';
import type { Tenant } from '../../models/tenant.ts';
import type { Facts } from '../../policy/facts.ts';
import type { Flags } from '../../policy/flags.ts';
import { marketOf } from '../../policy/markets.ts';
import type { Role } from '../../policy/vocabulary.ts';

export const sideOf = ({ csp }: Tenant): 'partner' | 'customer' => (csp ? 'partner' : 'customer');
const kindOf = ({ csp }: Tenant): 'csp' | 'non-csp' => (csp ? 'csp' : 'non-csp');

/** Facts about who acts. Roles are unknown when nobody in particular is meant. */
export const actorFacts = (tenant: Tenant, roles: readonly Role[] | undefined): Facts => ({
  'actor.side': sideOf(tenant),
  'actor.tenantKind': kindOf(tenant),
  'actor.cloud': tenant.cloud,
  'actor.roles': roles,
});

/**
 * Facts about the partner of the pair. Being enrolled in US Government means having been found eligible, and an
 * account is no sandbox unless the directory says so.
 */
export const partnerFacts = ({ csp, country, cloud }: Tenant): Facts =>
  csp
    ? {
        'partner.type': csp.type,
        'partner.market': csp.market ?? marketOf(country),
        'partner.mpaSigned': csp.mpaSigned ?? undefined,
        'partner.sandbox': csp.sandbox ?? false,
        'partner.usGovEligible': csp.usGovEligible ?? (cloud === 'us-gov' || undefined),
        'invitation.namesProvider': !!csp.providerTenantId,
      }
    : {};

/** Facts about the customer itself, seen from the acting tenant. */
export async function customerFacts(
  actor: Tenant,
  customer: Tenant,
  directory: Directory,
): Promise<Facts> {
  const self = actor._id === customer._id;
  return {
    ...placeOf(customer),
    'customer.self': self,
    'customer.affiliate': !self && !!actor.company && actor.company === customer.company,
    'customer.ownReseller': customer.csp?.providerTenantId === actor._id,
    'customer.cspCompany': await directory.isCspCompany(customer.company),
  };
}

const placeOf = (customer: Tenant): Facts => ({
  'customer.tenantKind': kindOf(customer),
  'customer.cloud': customer.cloud,
  'customer.country': customer.country,
});

/** Facts about an unnamed partner that may invite this customer: of its cloud and market, and not of its own company. */
export async function anyPartnerFacts(
  customer: Tenant,
  flags: Flags,
  directory: Directory,
): Promise<Facts> {
  return {
    ...placeOf(customer),
    'actor.side': 'partner',
    'actor.tenantKind': 'csp',
    'actor.cloud': customer.cloud,
    'actor.roles': flags.inviterRoles,
    'partner.type': 'direct-bill',
    'partner.market': [customer.country],
    'partner.sandbox': false,
    'partner.usGovEligible': true,
    'customer.self': false,
    'customer.affiliate': false,
    'customer.ownReseller': false,
    'customer.cspCompany': await directory.isCspCompany(customer.company),
    'invitation.standing': 'inviter',
  };
}
