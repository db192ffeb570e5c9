import type { Facts, FactTypes } from '../../../policy/facts.ts';

/** Every fact of an everyday question: an Admin agent acts for a customer that it already sells to. */
export const partner = {
  'actor.side': 'partner',
  'actor.tenantKind': 'csp',
  'actor.cloud': 'public',
  'actor.roles': ['admin-agent'],
  'actor.mfa': true,
  'partner.type': 'direct-bill',
  'partner.market': ['NO', 'SE'],
  'partner.mpaSigned': true,
  'partner.sandbox': false,
  'partner.usGovEligible': false,
  'customer.tenantKind': 'non-csp',
  'customer.cloud': 'public',
  'customer.country': 'SE',
  'customer.self': false,
  'customer.affiliate': false,
  'customer.ownReseller': false,
  'customer.ofOwnReseller': false,
  'customer.cspCompany': false,
  'customer.mcaAccepted': true,
  'customer.hasPartners': false,
  'customer.otherPartnerServesElse': false,
  'customer.otherAdminSameService': false,
  'customer.azureFromOther': false,
  'relationship.reseller': 'active',
  'relationship.dap': 'none',
  'relationship.gdap': 'active',
  'relationship.gdapRoles': ['Directory Readers', 'Service Support Administrator'],
  'relationship.gdapGroup': true,
  'relationship.activeSubscriptions': true,
  'relationship.azurePlan': true,
  'reseller.mpaSigned': true,
  'gdap.state': 'active',
  'gdap.change': 'other',
  'gdap.roles': ['Directory Readers', 'Service Support Administrator'],
  'gdap.ageDays': 10,
  'gdap.partly': false,
  'gdap.nameFits': true,
  'link.kind': 'reseller',
  'link.accepted': false,
  'subscription.service': 'office365',
  'subscription.commerce': 'nce',
  'subscription.status': 'active',
  'subscription.soldByActor': true,
  'subscription.transferred': false,
  'subscription.azureRole': true,
  'subscription.ageDays': 3,
  'subscription.overlaps': false,
  'subscription.partnerOfRecord': false,
  'transfer.requested': false,
  'transfer.ageDays': 10,
  'password.ofAdmin': true,
  'device.addedBy': 'partner',
  'contact.related': true,
  'list.of': 'own',
  'invitation.standing': 'inviter',
  'invitation.delegatedAdmin': true,
  'invitation.days': 365,
  'invitation.namesProvider': false,
} as const satisfies FactTypes;

/** The same of a Global admin of the customer, who holds an invitation. */
export const customer = {
  ...partner,
  'actor.side': 'customer',
  'actor.tenantKind': 'non-csp',
  'actor.roles': ['global-admin'],
  'customer.self': true,
  'subscription.soldByActor': false,
  'invitation.standing': 'invited',
} as const satisfies FactTypes;

export const asCustomer: Facts = {
  'actor.side': 'customer',
  'actor.tenantKind': 'non-csp',
  'customer.self': true,
};
export const asPartner: Facts = {
  'actor.side': 'partner',
  'actor.tenantKind': 'csp',
  'customer.self': false,
};
export const asInviter: Facts = { ...asPartner, 'invitation.standing': 'inviter' };
/** Somebody of a partner's company, but in a tenant of it that sells nothing. */
export const outsideCsp: Facts = { 'actor.tenantKind': 'non-csp' };
/** A customer that looks at another customer's affairs. */
export const elsewhere: Facts = { 'customer.self': false };
export const advisor: Facts = { 'partner.type': 'advisor' };
/** A role that may hardly anything. */
export const noRole: Facts = { 'actor.roles': ['helpdesk-agent'] };
export const salesAgent: Facts = { 'actor.roles': ['sales-agent'] };
export const billingAdmin: Facts = { 'actor.roles': ['billing-admin'] };

export const resellerOnly: Facts = {
  'relationship.reseller': 'active',
  'relationship.dap': 'none',
  'relationship.gdap': 'none',
};
export const nothingBetween: Facts = { ...resellerOnly, 'relationship.reseller': 'none' };
export const onlyDap: Facts = { 'relationship.dap': 'active', 'relationship.gdap': 'none' };
export const soldByOther: Facts = { 'subscription.soldByActor': false };

export const usGov: Facts = {
  'actor.cloud': 'us-gov',
  'customer.cloud': 'us-gov',
  'partner.usGovEligible': true,
  ...onlyDap,
};
export const inPublic: Facts = { 'actor.cloud': 'public', 'customer.cloud': 'public' };
export const inChina: Facts = { 'actor.cloud': 'china', 'customer.cloud': 'china' };
