import { inUsGov, type Row } from './row.ts';
import {
  advisor,
  asCustomer,
  asPartner,
  customer,
  inChina,
  inPublic,
  noRole,
  nothingBetween,
  outsideCsp,
  partner,
  salesAgent,
  soldByOther,
  usGov,
} from './worlds.ts';

const cspTenant = { 'customer.tenantKind': 'csp' } as const;
const corporate = { 'customer.cspCompany': true } as const;
const directBill = { 'partner.type': 'direct-bill' } as const;
const userManager = { 'actor.roles': ['user-management-admin'] } as const;

// biome-ignore format: one case is one line, so that the table reads as a table
export const coreCases: readonly Row[] = [
  ['multi-partner-coexistence', 'invitation.create', partner, { 'customer.hasPartners': true }, 'allowed', { 'customer.hasPartners': false }, 'invite-role-required'],
  ['multi-partner-coexistence', 'invitation.create', partner, { 'customer.hasPartners': true }, 'allowed', noRole, 'invite-role-missing'],
  ['multi-partner-coexistence', 'invitation.create', partner, { 'customer.hasPartners': true }, 'allowed', advisor, 'invite-role-missing'],

  ['different-partner-per-service', 'invitation.approve', customer, { 'customer.otherPartnerServesElse': true }, 'allowed', { 'customer.otherPartnerServesElse': false }, 'approve-needs-customer-global-admin'],

  ['invite-role-required', 'invitation.create', partner, {}, 'allowed', noRole, 'invite-role-missing'],
  ['invite-role-required', 'invitation.create', partner, {}, 'allowed', advisor, 'invite-role-missing'],
  ['invite-role-required', 'invitation.create', partner, {}, 'allowed', outsideCsp, 'invite-role-missing'],
  ['invite-role-required', 'invitation.create', partner, { 'invitation.days': 731 }, 'allowed', noRole, 'invite-role-missing', { delegatedAdminKind: 'dap' }],
  ['invite-role-required', 'invitation.create', partner, salesAgent, 'allowed', { 'actor.roles': ['user'] }, 'invite-role-missing'],
  ['invite-role-required', 'invitation.create', partner, { 'actor.roles': ['global-admin'] }, 'allowed', { 'actor.roles': ['billing-admin'] }, 'invite-role-missing'],
  ['invite-role-required', 'invitation.create', partner, userManager, 'allowed', salesAgent, 'invite-role-missing', { inviterRoles: ['user-management-admin'] }],
  ['invite-role-required', 'invitation.withdraw', partner, {}, 'allowed', { 'invitation.standing': 'stranger' }, 'invite-role-missing'],
  ['invite-role-required', 'invitation.withdraw', partner, { ...usGov, 'partner.usGovEligible': false }, 'allowed', noRole, 'invite-role-missing'],

  ['invite-role-missing', 'invitation.create', partner, noRole, 'denied', salesAgent, 'invite-role-required'],
  ['invite-role-missing', 'invitation.create', partner, userManager, 'denied', { 'actor.roles': ['global-admin'] }, 'invite-role-required'],
  ['invite-role-missing', 'invitation.create', partner, outsideCsp, 'denied', { 'actor.tenantKind': 'csp' }, 'invite-role-required'],
  ['invite-role-missing', 'invitation.create', partner, advisor, 'denied', directBill, 'invite-role-required'],
  ['invite-role-missing', 'invitation.withdraw', partner, outsideCsp, 'denied', { 'actor.tenantKind': 'csp' }, 'invite-role-required'],
  ['invite-role-missing', 'invitation.withdraw', partner, noRole, 'denied', salesAgent, 'invite-role-required'],

  ['invitation-required-first', 'users.manage', partner, nothingBetween, 'denied', { 'relationship.reseller': 'active' }, 'reseller-only-cannot-view-details'],
  ['invitation-required-first', 'users.manage', partner, { ...nothingBetween, 'customer.self': true }, 'denied', { 'relationship.reseller': 'active' }, 'reseller-only-cannot-view-details'],
  ['invitation-required-first', 'users.manage', partner, nothingBetween, 'denied', outsideCsp, 'not-covered'],
  ['invitation-required-first', 'azure-resources.manage', partner, nothingBetween, 'denied', { 'relationship.reseller': 'active' }, 'azure-own-subscription-owner'],
  ['invitation-required-first', 'subscription.modify', partner, nothingBetween, 'denied', { 'relationship.reseller': 'active' }, 'subscription-manage-role'],
  ['invitation-required-first', 'licenses.assign', partner, { ...nothingBetween, 'relationship.dap': 'ended' }, 'denied', { 'relationship.dap': 'active' }, 'licenses-assign-needs-role'],
  ['invitation-required-first', 'subscription.purchase', partner, { ...nothingBetween, 'relationship.reseller': 'invited' }, 'denied', { 'relationship.gdap': 'active' }, 'purchase-needs-reseller-relationship'],
  ['invitation-required-first', 'purchase-permission.grant', partner, { ...nothingBetween, 'relationship.reseller': 'removed' }, 'denied', { 'relationship.reseller': 'active' }, 'customer-self-purchase-needs-grant'],

  ['azure-additional-subscription-from-other-csp', 'subscription.purchase', partner, { 'customer.azureFromOther': true, 'subscription.service': 'azure' }, 'allowed', { 'subscription.service': 'office365' }, 'purchase-needs-no-delegated-admin'],
  ['azure-additional-subscription-from-other-csp', 'subscription.purchase', partner, { 'customer.azureFromOther': true, 'subscription.service': 'azure' }, 'allowed', { 'customer.azureFromOther': false }, 'purchase-needs-no-delegated-admin'],
  ['azure-additional-subscription-from-other-csp', 'subscription.purchase', partner, { 'customer.azureFromOther': true, 'subscription.service': 'azure' }, 'allowed', { 'relationship.reseller': 'none' }, 'purchase-needs-reseller-relationship'],
  ['azure-additional-subscription-from-other-csp', 'subscription.purchase', partner, { 'customer.azureFromOther': true, 'subscription.service': 'azure' }, 'allowed', advisor, 'not-covered'],

  ['existing-subscription-unchanged', 'subscription.modify', partner, soldByOther, 'denied', { 'subscription.soldByActor': true }, 'subscription-manage-role'],
  ['existing-subscription-unchanged', 'subscription.cancel', partner, soldByOther, 'denied', { 'subscription.soldByActor': true }, 'subscription-manage-role'],
  ['existing-subscription-unchanged', 'subscription.upgrade', partner, soldByOther, 'denied', { 'subscription.soldByActor': true }, 'subscription-manage-role'],
  ['existing-subscription-unchanged', 'seats.add', partner, soldByOther, 'denied', { 'subscription.soldByActor': true }, 'subscription-manage-role'],
  ['existing-subscription-unchanged', 'subscription.modify', partner, soldByOther, 'denied', outsideCsp, 'not-covered'],

  ['existing-subscription-not-transferred', 'subscription.transfer', partner, soldByOther, 'denied', { 'transfer.requested': true }, 'transfer-license-nce-allowed'],
  ['existing-subscription-not-transferred', 'subscription.transfer', partner, soldByOther, 'denied', { 'subscription.soldByActor': true }, 'not-covered'],

  ['account-ownership-unchanged', 'account.ownership-change', partner, {}, 'denied', asCustomer, 'not-covered'],
  ['existing-terms-unchanged', 'terms.change', partner, soldByOther, 'denied', asCustomer, 'not-covered'],
  ['existing-terms-unchanged', 'terms.change', partner, {}, 'denied', outsideCsp, 'not-covered'],
  ['customer-obligations-unchanged', 'obligations.change', partner, soldByOther, 'denied', nothingBetween, 'invitation-required-first'],
  ['customer-obligations-unchanged', 'obligations.change', customer, {}, 'denied', { ...nothingBetween, ...asPartner }, 'invitation-required-first'],
  ['partner-of-record-unchanged', 'partner-of-record.change', partner, {}, 'denied', asCustomer, 'dpor-set-only-by-customer'],

  ['csp-to-csp-sale-denied', 'subscription.purchase', partner, cspTenant, 'denied', { 'customer.tenantKind': 'non-csp' }, 'purchase-needs-no-delegated-admin'],
  ['csp-to-csp-sale-denied', 'subscription.sell', partner, cspTenant, 'denied', { 'customer.self': true }, 'no-sale-to-self-or-affiliate'],
  ['csp-to-csp-sale-denied', 'invitation.create', partner, cspTenant, 'denied', { 'customer.ownReseller': true }, 'indirect-reseller-not-customer-of-own-provider'],

  ['csp-corporate-tenant-purchase-allowed', 'subscription.purchase', partner, corporate, 'allowed', { 'customer.cspCompany': false }, 'purchase-needs-no-delegated-admin'],
  ['csp-corporate-tenant-purchase-allowed', 'subscription.purchase', partner, corporate, 'allowed', cspTenant, 'csp-to-csp-sale-denied'],
  ['csp-corporate-tenant-purchase-allowed', 'subscription.sell', partner, corporate, 'allowed', advisor, 'not-covered'],
  ['csp-corporate-tenant-purchase-allowed', 'subscription.sell', partner, corporate, 'allowed', outsideCsp, 'not-covered'],
  ['csp-corporate-tenant-purchase-allowed', 'subscription.sell', partner, corporate, 'allowed', { 'customer.affiliate': true }, 'no-sale-to-self-or-affiliate'],

  ['applies-to-public-and-us-gov', 'invitation.create', partner, {}, 'agrees', noRole, 'invite-role-missing'],
  ['applies-to-public-and-us-gov', 'invitation.create', partner, usGov, 'agrees', noRole, 'invite-role-missing'],
  ['applies-to-public-and-us-gov', 'invitation.create', partner, {}, 'agrees', advisor, 'invite-role-missing'],
  ['applies-to-public-and-us-gov', 'invitation.create', partner, inChina, 'denied', { ...inPublic, ...noRole }, 'invite-role-missing'],
  ['applies-to-public-and-us-gov', 'invitation.create', partner, usGov, 'denied', inPublic, 'invite-role-required', inUsGov({ multiPartner: false })],

  ['policy-may-change-advisory', 'subscription.sell', partner, cspTenant, 'remarks', { 'customer.tenantKind': 'non-csp' }, 'purchase-needs-no-delegated-admin'],
  ['policy-may-change-advisory', 'subscription.purchase', partner, cspTenant, 'remarks', { 'customer.self': true }, 'no-sale-to-self-or-affiliate'],
  ['policy-may-change-advisory', 'invitation.create', partner, cspTenant, 'remarks', { 'customer.tenantKind': 'non-csp' }, 'invite-role-required'],
];
