import type { Row } from './row.ts';
import {
  advisor,
  billingAdmin,
  noRole,
  outsideCsp,
  partner,
  resellerOnly,
  salesAgent,
  soldByOther,
} from './worlds.ts';

const soldHere = { 'subscription.soldByActor': true } as const;
const legacy = { 'subscription.commerce': 'legacy' } as const;
const nce = { 'subscription.commerce': 'nce' } as const;
const late = { 'subscription.ageDays': 8 } as const;
const azure = { 'subscription.service': 'azure' } as const;
const software = { 'subscription.service': 'software' } as const;
const reseller = { 'partner.type': 'indirect-reseller' } as const;
const bothAdmins = { 'relationship.dap': 'active', 'relationship.gdap': 'active' } as const;
const licensesOnly = { 'relationship.gdapRoles': ['License Administrator'] } as const;
const inTime = { 'subscription.ageDays': 7 } as const;

// biome-ignore format: one case is one line, so that the table reads as a table
export const subscriptionCases: readonly Row[] = [
  ['subscription-manage-role', 'seats.add', partner, { 'subscription.service': 'office365' }, 'allowed', { 'subscription.status': 'expired' }, 'not-covered'],
  ['remove-seats-only-by-seller', 'seats.remove', partner, soldByOther, 'denied', soldHere, 'subscription-manage-role'],
  ['order-addon-only-by-seller', 'addon.order', partner, soldByOther, 'denied', soldHere, 'subscription-manage-role'],
  ['no-bill-for-others-subscriptions', 'billing.receive', partner, soldByOther, 'denied', soldHere, 'not-covered'],

  ['seats-remove-nce-window', 'seats.remove', partner, late, 'denied', inTime, 'subscription-manage-role'],
  ['seats-remove-nce-window', 'subscription.cancel', partner, late, 'denied', inTime, 'subscription-manage-role'],
  ['seats-remove-nce-window', 'subscription.cancel', partner, { ...late, 'subscription.service': 'dynamics365' }, 'denied', legacy, 'subscription-manage-role'],
  ['seats-remove-nce-window', 'subscription.cancel', partner, late, 'denied', azure, 'not-covered'],
  ['seats-remove-nce-window', 'subscription.cancel', partner, late, 'denied', soldByOther, 'existing-subscription-unchanged'],

  ['subscription-manage-role', 'subscription.modify', partner, salesAgent, 'allowed', noRole, 'not-covered'],
  ['subscription-manage-role', 'subscription.modify', partner, {}, 'allowed', soldByOther, 'existing-subscription-unchanged'],
  ['subscription-manage-role', 'subscription.modify', partner, billingAdmin, 'allowed', salesAgent, 'not-covered', { subscriptionRoles: ['billing-admin'] }],
  ['subscription-manage-role', 'subscription.cancel', partner, {}, 'allowed', noRole, 'not-covered'],
  ['subscription-manage-role', 'subscription.upgrade', partner, {}, 'allowed', noRole, 'not-covered'],
  ['subscription-manage-role', 'seats.add', partner, {}, 'allowed', noRole, 'not-covered'],
  ['subscription-manage-role', 'seats.remove', partner, {}, 'allowed', late, 'seats-remove-nce-window'],
  ['subscription-manage-role', 'addon.order', partner, {}, 'allowed', { 'relationship.reseller': 'removed' }, 'not-covered'],
  ['subscription-manage-role', 'subscription.modify', partner, azure, 'allowed', advisor, 'not-covered'],
  ['subscription-manage-role', 'subscription.modify', partner, { 'partner.type': 'indirect-provider' }, 'allowed', reseller, 'indirect-reseller-orders-via-provider'],
  ['subscription-manage-role', 'subscription.modify', partner, {}, 'allowed', outsideCsp, 'not-covered'],
  ['subscription-manage-role', 'subscription.cancel', partner, {}, 'allowed', azure, 'not-covered'],
  ['subscription-manage-role', 'subscription.cancel', partner, { 'subscription.service': 'dynamics365' }, 'allowed', software, 'not-covered'],
  ['subscription-manage-role', 'seats.add', partner, {}, 'allowed', azure, 'not-covered'],
  ['subscription-manage-role', 'seats.add', partner, {}, 'allowed', advisor, 'not-covered'],
  ['subscription-manage-role', 'seats.remove', partner, {}, 'allowed', software, 'not-covered'],
  ['subscription-manage-role', 'seats.remove', partner, {}, 'allowed', reseller, 'indirect-reseller-orders-via-provider'],

  ['upgrade-blocked-by-overlapping-subscription', 'subscription.upgrade', partner, { ...legacy, 'subscription.overlaps': true }, 'denied', { 'subscription.overlaps': false }, 'subscription-manage-role'],
  ['upgrade-blocked-by-overlapping-subscription', 'subscription.upgrade', partner, { ...legacy, 'subscription.overlaps': true }, 'denied', nce, 'subscription-manage-role'],

  ['upgrade-needs-delegated-admin', 'subscription.upgrade', partner, { ...legacy, ...resellerOnly }, 'denied', { 'relationship.dap': 'active' }, 'subscription-manage-role'],
  ['upgrade-needs-delegated-admin', 'subscription.upgrade', partner, { ...legacy, ...resellerOnly }, 'denied', nce, 'subscription-manage-role'],
  ['upgrade-needs-delegated-admin', 'subscription.upgrade', partner, { ...legacy, ...licensesOnly }, 'denied', { 'relationship.gdapRoles': ['Global Reader'] }, 'subscription-manage-role'],
  ['upgrade-needs-delegated-admin', 'subscription.upgrade', partner, { ...legacy, ...bothAdmins, ...licensesOnly }, 'denied', { 'relationship.gdap': 'none' }, 'subscription-manage-role'],
  ['upgrade-needs-delegated-admin', 'subscription.upgrade', partner, { ...legacy, 'relationship.gdapGroup': false }, 'denied', { 'relationship.gdapGroup': true }, 'subscription-manage-role'],
  ['upgrade-needs-delegated-admin', 'subscription.upgrade', partner, { ...legacy, ...bothAdmins, 'relationship.gdapGroup': false }, 'denied', { 'relationship.gdap': 'ended' }, 'subscription-manage-role'],
];
