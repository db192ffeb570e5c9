import type { Row } from './row.ts';
import {
  asCustomer,
  asPartner,
  billingAdmin,
  customer,
  elsewhere,
  outsideCsp,
  partner,
} from './worlds.ts';

const everybody = { 'list.of': 'everybody' } as const;
const owner = { 'actor.roles': ['subscription-owner'] } as const;
const notEligible = { 'actor.cloud': 'us-gov', 'partner.usGovEligible': false } as const;
const recorded = { 'subscription.partnerOfRecord': true } as const;

// biome-ignore format: one case is one line, so that the table reads as a table
export const listingCases: readonly Row[] = [
  ['customer-lists-partners', 'partners.list', customer, {}, 'allowed', elsewhere, 'not-covered'],
  ['customer-lists-partners', 'partners.list', customer, everybody, 'allowed', billingAdmin, 'not-covered'],

  ['partner-lists-only-own-relationships', 'partners.list', partner, everybody, 'denied', asCustomer, 'not-covered'],
  ['partner-lists-only-own-relationships', 'partners.list', partner, {}, 'allowed', everybody, 'partner-lists-only-own-relationships'],
  ['partner-lists-only-own-relationships', 'partners.list', partner, notEligible, 'allowed', everybody, 'partner-lists-only-own-relationships'],
  ['partner-lists-only-own-relationships', 'customers.list', partner, {}, 'allowed', everybody, 'not-covered'],
  ['partner-lists-only-own-relationships', 'customers.list', partner, notEligible, 'allowed', everybody, 'not-covered'],
  ['partner-lists-only-own-relationships', 'customers.list', partner, {}, 'allowed', outsideCsp, 'not-covered'],

  ['dpor-set-only-by-customer', 'partner-of-record.change', customer, owner, 'allowed', { 'actor.roles': ['global-admin'] }, 'dpor-set-only-by-customer'],
  ['dpor-set-only-by-customer', 'partner-of-record.change', customer, owner, 'allowed', recorded, 'one-dpor-per-subscription'],
  ['dpor-set-only-by-customer', 'partner-of-record.change', customer, owner, 'allowed', elsewhere, 'dpor-set-only-by-customer'],
  ['dpor-set-only-by-customer', 'partner-of-record.change', customer, { ...owner, ...elsewhere }, 'denied', { 'customer.self': true }, 'dpor-set-only-by-customer'],
  ['dpor-set-only-by-customer', 'partner-of-record.change', customer, {}, 'denied', asPartner, 'partner-of-record-unchanged'],

  ['one-dpor-per-subscription', 'partner-of-record.change', customer, { ...owner, ...recorded }, 'conditional', { 'subscription.partnerOfRecord': false }, 'dpor-set-only-by-customer'],
  ['one-dpor-per-subscription', 'partner-of-record.change', customer, { ...owner, ...recorded }, 'conditional', billingAdmin, 'dpor-set-only-by-customer'],
  ['one-dpor-per-subscription', 'partner-of-record.change', customer, { ...owner, ...recorded }, 'conditional', elsewhere, 'dpor-set-only-by-customer'],
];
