import { inUsGov, type Row } from './row.ts';
import {
  asCustomer,
  customer,
  inChina,
  inPublic,
  outsideCsp,
  partner,
  resellerOnly,
  soldByOther,
  usGov,
} from './worlds.ts';

const unvalidated = { ...usGov, 'partner.usGovEligible': false } as const;
const validated = { 'partner.usGovEligible': true } as const;
const served = { ...usGov, 'customer.hasPartners': true } as const;
const pending = { 'gdap.state': 'approvalPending' } as const;
const gdapThere = inUsGov({ gdap: true });
const abroad = { 'customer.cloud': 'china' } as const;
const atHome = { 'customer.cloud': 'public' } as const;
const wanted = { ...soldByOther, 'transfer.requested': true } as const;
const sameService = { ...inChina, 'customer.otherAdminSameService': true } as const;

// biome-ignore format: one case is one line, so that the table reads as a table
export const cloudCases: readonly Row[] = [
  ['usgov-must-include-delegated-admin', 'invitation.create', partner, { ...usGov, 'invitation.delegatedAdmin': false }, 'denied', { 'invitation.delegatedAdmin': true }, 'invite-role-required'],
  ['usgov-must-include-delegated-admin', 'invitation.create', partner, { ...usGov, 'invitation.delegatedAdmin': false }, 'denied', inPublic, 'invite-role-required'],

  ['usgov-no-gdap', 'gdap.request', partner, usGov, 'denied', inPublic, 'gdap-request-role'],
  ['usgov-no-gdap', 'gdap.request', partner, { 'customer.cloud': 'us-gov' }, 'denied', { 'customer.cloud': 'public' }, 'gdap-request-role'],
  ['usgov-no-gdap', 'gdap.request', partner, { 'actor.cloud': 'us-gov' }, 'denied', { 'actor.cloud': 'public' }, 'gdap-request-role'],
  ['usgov-no-gdap', 'gdap.approve', customer, { ...usGov, ...pending }, 'denied', inPublic, 'gdap-approve-role'],
  ['usgov-no-gdap', 'gdap.approve', customer, { ...pending, 'actor.cloud': 'us-gov' }, 'denied', { 'actor.cloud': 'public' }, 'gdap-approve-role'],

  ['cross-cloud-denied', 'invitation.create', partner, { ...usGov, 'customer.cloud': 'public' }, 'denied', { 'customer.cloud': 'us-gov' }, 'invite-role-required'],
  ['cross-cloud-denied', 'subscription.purchase', partner, { 'customer.cloud': 'us-gov' }, 'denied', { 'customer.cloud': 'public' }, 'purchase-needs-no-delegated-admin'],
  ['cross-cloud-denied', 'subscription.purchase', partner, { 'customer.cloud': 'china' }, 'denied', { 'actor.cloud': 'china' }, 'purchase-needs-no-delegated-admin'],
  ['cross-cloud-denied', 'subscription.sell', partner, abroad, 'denied', atHome, 'purchase-needs-no-delegated-admin'],
  ['cross-cloud-denied', 'delegated-admin.request', partner, abroad, 'denied', atHome, 'delegated-admin-request-role'],
  ['cross-cloud-denied', 'delegated-admin.request', partner, abroad, 'denied', outsideCsp, 'not-covered'],
  ['cross-cloud-denied', 'gdap.request', partner, abroad, 'denied', atHome, 'gdap-request-role'],
  ['cross-cloud-denied', 'gdap.request', partner, { 'customer.cloud': 'us-gov' }, 'denied', atHome, 'gdap-request-role', gdapThere],
  ['cross-cloud-denied', 'subscription.transfer', partner, { ...wanted, ...abroad }, 'denied', atHome, 'transfer-license-nce-allowed'],

  ['usgov-partner-eligibility', 'invitation.create', partner, unvalidated, 'denied', validated, 'invite-role-required'],
  ['usgov-partner-eligibility', 'delegated-admin.request', partner, unvalidated, 'denied', validated, 'delegated-admin-request-role'],
  ['usgov-partner-eligibility', 'subscription.purchase', partner, unvalidated, 'denied', validated, 'purchase-needs-no-delegated-admin'],
  ['usgov-partner-eligibility', 'support-ticket.create', partner, unvalidated, 'denied', inPublic, 'support-ticket-needs-service-support-admin'],
  ['usgov-partner-eligibility', 'subscription.modify', partner, unvalidated, 'denied', validated, 'subscription-manage-role'],
  ['usgov-partner-eligibility', 'azure-resources.manage', partner, unvalidated, 'denied', validated, 'azure-own-subscription-owner'],
  ['usgov-partner-eligibility', 'pal.link', partner, unvalidated, 'denied', validated, 'pal-only-by-partner-user'],
  ['usgov-partner-eligibility', 'pal.link', partner, { 'actor.cloud': 'us-gov' }, 'denied', { 'actor.cloud': 'public' }, 'pal-only-by-partner-user'],
  ['usgov-partner-eligibility', 'gdap.approve', partner, { ...unvalidated, 'customer.cloud': 'public' }, 'denied', validated, 'partner-cannot-approve-own-invitation', gdapThere],
  ['usgov-partner-eligibility', 'gdap.update', partner, { ...unvalidated, 'gdap.state': 'created' }, 'denied', validated, 'gdap-locked-not-editable'],
  ['usgov-partner-eligibility', 'support-contact.assign', partner, unvalidated, 'denied', asCustomer, 'not-covered'],
  ['usgov-partner-eligibility', 'billing.receive', partner, unvalidated, 'denied', outsideCsp, 'not-covered'],

  ['usgov-users-api-unavailable', 'users.manage', partner, usGov, 'denied', inPublic, 'users-manage-needs-role'],
  ['usgov-users-api-unavailable', 'licenses.assign', partner, usGov, 'denied', inPublic, 'licenses-assign-needs-role'],
  ['usgov-users-api-unavailable', 'password.reset', partner, usGov, 'denied', { ...inPublic, ...resellerOnly }, 'admin-password-reset-needs-privileged-role'],
  ['usgov-users-api-unavailable', 'users.manage', partner, usGov, 'denied', asCustomer, 'not-covered'],

  ['usgov-single-partner', 'invitation.approve', customer, served, 'denied', { 'customer.hasPartners': false }, 'approve-needs-customer-global-admin', inUsGov({ singlePartner: true })],
  ['usgov-single-partner', 'invitation.approve', customer, served, 'denied', inPublic, 'approve-needs-customer-global-admin', inUsGov({ singlePartner: true })],
  ['usgov-single-partner', 'invitation.approve', customer, served, 'remarks', inPublic, 'approve-needs-customer-global-admin'],

  ['china-one-admin-partner-per-service', 'invitation.approve', customer, sameService, 'denied', { 'customer.otherAdminSameService': false }, 'approve-needs-customer-global-admin'],
  ['china-one-admin-partner-per-service', 'invitation.approve', customer, { ...sameService, 'actor.cloud': 'public' }, 'denied', { 'customer.cloud': 'public' }, 'approve-needs-customer-global-admin'],
  ['china-one-admin-partner-per-service', 'invitation.approve', customer, { ...sameService, 'customer.cloud': 'public' }, 'denied', { 'actor.cloud': 'public' }, 'approve-needs-customer-global-admin'],
  ['china-one-admin-partner-per-service', 'invitation.approve', customer, sameService, 'denied', { 'invitation.delegatedAdmin': false }, 'approve-needs-customer-global-admin'],
  ['china-one-admin-partner-per-service', 'invitation.approve', customer, sameService, 'denied', inPublic, 'approve-needs-customer-global-admin'],
];
