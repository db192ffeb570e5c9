import type { Row } from './row.ts';
import {
  advisor,
  asCustomer,
  noRole,
  nothingBetween,
  outsideCsp,
  partner,
  resellerOnly,
  salesAgent,
} from './worlds.ts';

const provider = { 'partner.type': 'indirect-provider' } as const;
const reseller = { 'partner.type': 'indirect-reseller' } as const;
const directBill = { 'partner.type': 'direct-bill' } as const;
const affiliate = { 'customer.affiliate': true } as const;
const self = { 'customer.self': true } as const;
const notAccepted = { 'customer.mcaAccepted': false } as const;

// biome-ignore format: one case is one line, so that the table reads as a table
export const purchaseCases: readonly Row[] = [
  ['purchase-needs-reseller-relationship', 'subscription.purchase', partner, { 'relationship.reseller': 'removed' }, 'denied', { 'relationship.reseller': 'active' }, 'purchase-needs-no-delegated-admin'],
  ['purchase-needs-reseller-relationship', 'subscription.purchase', partner, { 'relationship.reseller': 'none' }, 'denied', outsideCsp, 'not-covered'],
  ['purchase-needs-reseller-relationship', 'subscription.sell', partner, { ...advisor, 'relationship.reseller': 'none' }, 'denied', { 'relationship.reseller': 'active' }, 'not-covered'],
  ['purchase-needs-reseller-relationship', 'subscription.purchase', partner, { ...provider, 'relationship.reseller': 'none' }, 'denied', { 'customer.ofOwnReseller': true }, 'provider-also-needs-relationship'],
  ['purchase-needs-reseller-relationship', 'subscription.sell', partner, { 'relationship.reseller': 'invited' }, 'denied', { 'relationship.gdap': 'none' }, 'invitation-required-first'],

  ['purchase-needs-no-delegated-admin', 'subscription.purchase', partner, resellerOnly, 'allowed', { 'relationship.reseller': 'invited' }, 'invitation-required-first'],
  ['purchase-needs-no-delegated-admin', 'subscription.purchase', partner, { ...resellerOnly, ...provider }, 'allowed', advisor, 'not-covered'],
  ['purchase-needs-no-delegated-admin', 'subscription.sell', partner, resellerOnly, 'allowed', asCustomer, 'not-covered'],
  ['purchase-needs-no-delegated-admin', 'subscription.sell', partner, reseller, 'allowed', advisor, 'not-covered'],

  ['purchase-needs-mca', 'subscription.purchase', partner, notAccepted, 'denied', { 'customer.mcaAccepted': true }, 'purchase-needs-no-delegated-admin'],

  ['indirect-reseller-orders-via-provider', 'subscription.purchase', partner, reseller, 'denied', directBill, 'purchase-needs-no-delegated-admin'],
  ['indirect-reseller-orders-via-provider', 'subscription.modify', partner, reseller, 'denied', provider, 'subscription-manage-role'],
  ['indirect-reseller-orders-via-provider', 'subscription.cancel', partner, reseller, 'denied', provider, 'subscription-manage-role'],
  ['indirect-reseller-orders-via-provider', 'subscription.upgrade', partner, reseller, 'denied', directBill, 'subscription-manage-role'],
  ['indirect-reseller-orders-via-provider', 'seats.add', partner, reseller, 'denied', provider, 'subscription-manage-role'],
  ['indirect-reseller-orders-via-provider', 'seats.remove', partner, reseller, 'denied', directBill, 'subscription-manage-role'],
  ['indirect-reseller-orders-via-provider', 'addon.order', partner, reseller, 'denied', provider, 'subscription-manage-role'],
  ['indirect-reseller-orders-via-provider', 'seats.add', partner, reseller, 'denied', outsideCsp, 'not-covered'],
  ['indirect-reseller-orders-via-provider', 'agreement.attest', partner, reseller, 'denied', directBill, 'not-covered'],

  ['provider-also-needs-relationship', 'subscription.purchase', partner, { ...provider, ...nothingBetween, 'customer.ofOwnReseller': true }, 'denied', { 'customer.ofOwnReseller': false }, 'invitation-required-first'],
  ['provider-also-needs-relationship', 'subscription.purchase', partner, { ...provider, ...nothingBetween, 'customer.ofOwnReseller': true }, 'denied', { 'relationship.reseller': 'active' }, 'purchase-needs-no-delegated-admin'],
  ['provider-also-needs-relationship', 'subscription.purchase', partner, { ...provider, ...nothingBetween, 'customer.ofOwnReseller': true }, 'denied', directBill, 'invitation-required-first'],

  ['reseller-needs-mpa', 'subscription.purchase', partner, { ...provider, 'reseller.mpaSigned': false }, 'denied', { 'reseller.mpaSigned': true }, 'purchase-needs-no-delegated-admin'],
  ['reseller-needs-mpa', 'subscription.purchase', partner, { ...provider, 'reseller.mpaSigned': false }, 'denied', directBill, 'purchase-needs-no-delegated-admin'],

  ['no-sale-to-self-or-affiliate', 'subscription.sell', partner, affiliate, 'denied', { 'customer.affiliate': false }, 'purchase-needs-no-delegated-admin'],
  ['no-sale-to-self-or-affiliate', 'subscription.purchase', partner, self, 'denied', { 'customer.self': false }, 'purchase-needs-no-delegated-admin'],
  ['no-sale-to-self-or-affiliate', 'invitation.create', partner, { ...self, 'customer.tenantKind': 'csp' }, 'denied', { 'customer.self': false }, 'csp-to-csp-sale-denied'],

  ['customer-self-purchase-needs-grant', 'purchase-permission.grant', partner, {}, 'allowed', salesAgent, 'customer-self-purchase-needs-grant'],
  ['customer-self-purchase-needs-grant', 'purchase-permission.grant', partner, {}, 'allowed', nothingBetween, 'invitation-required-first'],
  ['customer-self-purchase-needs-grant', 'purchase-permission.grant', partner, {}, 'allowed', advisor, 'not-covered'],
  ['customer-self-purchase-needs-grant', 'purchase-permission.grant', partner, noRole, 'denied', asCustomer, 'not-covered'],
  ['customer-self-purchase-needs-grant', 'purchase-permission.grant', partner, salesAgent, 'denied', { 'actor.roles': ['admin-agent'] }, 'customer-self-purchase-needs-grant'],

  ['indirect-reseller-not-customer-of-own-provider', 'subscription.sell', partner, { ...provider, 'customer.ownReseller': true }, 'denied', { 'customer.ownReseller': false }, 'purchase-needs-no-delegated-admin'],
  ['indirect-reseller-not-customer-of-own-provider', 'subscription.purchase', partner, { ...provider, 'customer.ownReseller': true }, 'denied', { 'customer.affiliate': true }, 'no-sale-to-self-or-affiliate'],
  ['indirect-reseller-not-customer-of-own-provider', 'invitation.create', partner, { ...provider, 'customer.ownReseller': true, 'customer.tenantKind': 'csp' }, 'denied', { 'customer.ownReseller': false }, 'csp-to-csp-sale-denied'],
];
