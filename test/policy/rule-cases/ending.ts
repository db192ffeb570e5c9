import type { Row } from './row.ts';
import {
  advisor,
  asCustomer,
  asPartner,
  billingAdmin,
  customer,
  elsewhere,
  noRole,
  onlyDap,
  outsideCsp,
  partner,
  resellerOnly,
  salesAgent,
  usGov,
} from './worlds.ts';

const ended = { 'relationship.gdap': 'ended' } as const;
const idle = { 'relationship.activeSubscriptions': false } as const;
const adminOnly = { 'relationship.reseller': 'none' } as const;
/** Giving up is for everybody, in US Government too. */
const notEligible = { 'partner.usGovEligible': false } as const;
const reseller = { 'partner.type': 'indirect-reseller' } as const;

// biome-ignore format: one case is one line, so that the table reads as a table
export const endingCases: readonly Row[] = [
  ['customer-may-revoke-delegated-admin', 'delegated-admin.revoke', customer, {}, 'allowed', ended, 'not-covered'],
  ['customer-may-revoke-delegated-admin', 'delegated-admin.revoke', customer, onlyDap, 'allowed', billingAdmin, 'not-covered'],
  ['customer-may-revoke-delegated-admin', 'delegated-admin.revoke', customer, {}, 'allowed', elsewhere, 'not-covered'],
  ['customer-may-revoke-delegated-admin', 'gdap.terminate', customer, {}, 'allowed', onlyDap, 'not-covered'],
  ['customer-may-revoke-delegated-admin', 'gdap.terminate', customer, {}, 'allowed', elsewhere, 'not-covered'],
  ['customer-may-revoke-delegated-admin', 'gdap.terminate', customer, { 'actor.roles': ['customer-dar-admin'] }, 'allowed', { 'actor.roles': ['user'] }, 'not-covered'],

  ['partner-may-revoke-delegated-admin', 'delegated-admin.revoke', partner, {}, 'allowed', noRole, 'not-covered'],
  ['partner-may-revoke-delegated-admin', 'delegated-admin.revoke', partner, onlyDap, 'allowed', resellerOnly, 'not-covered'],
  ['partner-may-revoke-delegated-admin', 'delegated-admin.revoke', partner, { ...usGov, ...notEligible }, 'allowed', resellerOnly, 'not-covered'],
  ['partner-may-revoke-delegated-admin', 'gdap.terminate', partner, {}, 'allowed', ended, 'not-covered'],
  ['partner-may-revoke-delegated-admin', 'gdap.terminate', partner, {}, 'allowed', noRole, 'not-covered'],
  ['partner-may-revoke-delegated-admin', 'gdap.terminate', partner, { 'actor.cloud': 'us-gov', ...notEligible }, 'allowed', noRole, 'not-covered'],
  ['partner-may-revoke-delegated-admin', 'gdap.terminate', partner, {}, 'allowed', outsideCsp, 'not-covered'],

  ['customer-cannot-remove-reseller', 'reseller-relationship.remove', customer, {}, 'denied', asPartner, 'partner-remove-needs-no-active-subscriptions'],
  ['customer-cannot-remove-reseller', 'reseller-relationship.remove', customer, reseller, 'denied', adminOnly, 'customer-cannot-remove-reseller'],
  ['customer-cannot-remove-reseller', 'reseller-relationship.remove', customer, adminOnly, 'allowed', billingAdmin, 'not-covered'],
  ['customer-cannot-remove-reseller', 'reseller-relationship.remove', customer, advisor, 'allowed', { 'partner.type': 'direct-bill' }, 'customer-cannot-remove-reseller'],
  ['customer-cannot-remove-reseller', 'reseller-relationship.remove', customer, { ...advisor, ...resellerOnly }, 'allowed', adminOnly, 'not-covered'],
  ['customer-cannot-remove-reseller', 'reseller-relationship.remove', customer, { ...advisor, ...adminOnly }, 'allowed', ended, 'not-covered'],
  ['customer-cannot-remove-reseller', 'reseller-relationship.remove', customer, advisor, 'allowed', elsewhere, 'not-covered'],
  ['customer-cannot-remove-reseller', 'reseller-relationship.remove', customer, adminOnly, 'allowed', elsewhere, 'not-covered'],
  ['customer-cannot-remove-reseller', 'reseller-relationship.remove', customer, elsewhere, 'denied', advisor, 'not-covered'],
  ['customer-cannot-remove-reseller', 'reseller-relationship.remove', customer, { ...advisor, ...adminOnly }, 'allowed', { ...asPartner, ...reseller }, 'indirect-reseller-cannot-remove-relationship'],

  ['partner-remove-needs-no-active-subscriptions', 'reseller-relationship.remove', partner, {}, 'denied', reseller, 'indirect-reseller-cannot-remove-relationship'],
  ['partner-remove-needs-no-active-subscriptions', 'reseller-relationship.remove', partner, {}, 'denied', advisor, 'not-covered'],
  ['partner-remove-needs-no-active-subscriptions', 'reseller-relationship.remove', partner, {}, 'denied', outsideCsp, 'not-covered'],
  ['partner-remove-needs-no-active-subscriptions', 'reseller-relationship.remove', partner, { 'partner.type': 'indirect-provider' }, 'denied', idle, 'partner-remove-needs-no-active-subscriptions'],
  ['partner-remove-needs-no-active-subscriptions', 'reseller-relationship.remove', partner, idle, 'allowed', noRole, 'not-covered'],
  ['partner-remove-needs-no-active-subscriptions', 'reseller-relationship.remove', partner, idle, 'allowed', { 'relationship.reseller': 'removed' }, 'not-covered'],
  ['partner-remove-needs-no-active-subscriptions', 'reseller-relationship.remove', partner, idle, 'allowed', advisor, 'not-covered'],
  ['partner-remove-needs-no-active-subscriptions', 'reseller-relationship.remove', partner, { ...idle, ...salesAgent }, 'allowed', reseller, 'indirect-reseller-cannot-remove-relationship'],
  ['partner-remove-needs-no-active-subscriptions', 'reseller-relationship.remove', partner, { ...idle, 'actor.roles': ['global-admin'] }, 'allowed', asCustomer, 'customer-cannot-remove-reseller'],
  ['partner-remove-needs-no-active-subscriptions', 'reseller-relationship.remove', partner, { ...usGov, ...notEligible, ...idle }, 'allowed', noRole, 'not-covered'],

  ['indirect-reseller-cannot-remove-relationship', 'reseller-relationship.remove', partner, reseller, 'denied', { 'partner.type': 'direct-bill' }, 'partner-remove-needs-no-active-subscriptions'],
  ['indirect-reseller-cannot-remove-relationship', 'reseller-relationship.remove', partner, { ...reseller, ...idle }, 'denied', { 'partner.type': 'indirect-provider' }, 'partner-remove-needs-no-active-subscriptions'],

  ['support-duty-survives-revocation', 'support-ticket.create', partner, ended, 'remarks', { 'relationship.gdap': 'active' }, 'support-ticket-needs-service-support-admin'],
  ['support-duty-survives-revocation', 'obligations.change', partner, ended, 'remarks', { 'relationship.gdap': 'none' }, 'customer-obligations-unchanged'],
  ['support-duty-survives-revocation', 'obligations.change', partner, ended, 'remarks', { 'relationship.dap': 'active' }, 'customer-obligations-unchanged'],
  ['support-duty-survives-revocation', 'support-ticket.create', partner, { ...resellerOnly, 'relationship.dap': 'ended' }, 'remarks', { 'relationship.dap': 'none' }, 'reseller-only-cannot-view-details'],
  ['support-duty-survives-revocation', 'delegated-admin.revoke', customer, {}, 'remarks', ended, 'not-covered'],
  ['support-duty-survives-revocation', 'gdap.terminate', partner, {}, 'remarks', ended, 'not-covered'],
];
