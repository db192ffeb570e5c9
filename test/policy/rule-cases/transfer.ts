import type { Row } from './row.ts';
import {
  advisor,
  asPartner,
  customer,
  outsideCsp,
  partner,
  salesAgent,
  soldByOther,
} from './worlds.ts';

/** What another partner sold, and the customer wants moved to the one that acts. */
const wanted = { 'subscription.soldByActor': false, 'transfer.requested': true } as const;
const wantedAzure = { ...wanted, 'subscription.service': 'azure' } as const;
const legacy = { 'subscription.commerce': 'legacy' } as const;
/** What the actor sold, and another partner is to get. */
const givenAway = { 'subscription.soldByActor': true, 'transfer.requested': true } as const;

// biome-ignore format: one case is one line, so that the table reads as a table
export const transferCases: readonly Row[] = [
  ['transfer-initiated-by-target-partner', 'subscription.transfer', partner, wantedAzure, 'conditional', salesAgent, 'not-covered'],
  ['transfer-initiated-by-target-partner', 'subscription.transfer', partner, wantedAzure, 'conditional', advisor, 'not-covered'],
  ['transfer-initiated-by-target-partner', 'subscription.transfer', partner, wantedAzure, 'conditional', outsideCsp, 'not-covered'],
  ['transfer-initiated-by-target-partner', 'subscription.transfer', partner, wantedAzure, 'conditional', { 'customer.cloud': 'us-gov' }, 'cross-cloud-denied'],
  ['transfer-initiated-by-target-partner', 'subscription.transfer', partner, wantedAzure, 'conditional', { 'transfer.requested': false }, 'existing-subscription-not-transferred'],
  ['transfer-initiated-by-target-partner', 'subscription.transfer', partner, { ...wantedAzure, 'partner.type': 'indirect-provider' }, 'conditional', { 'partner.type': 'indirect-reseller' }, 'not-covered'],
  ['transfer-initiated-by-target-partner', 'subscription.transfer', partner, { ...wanted, 'subscription.service': 'software' }, 'conditional', { 'relationship.reseller': 'none' }, 'not-covered'],

  ['transfer-customer-cannot-initiate', 'subscription.transfer', customer, {}, 'denied', asPartner, 'existing-subscription-not-transferred'],
  ['transfer-customer-cannot-initiate', 'subscription.transfer', customer, { 'transfer.requested': true }, 'denied', { ...asPartner, 'actor.roles': ['admin-agent'] }, 'transfer-license-nce-allowed'],

  ['transfer-azure-prerequisites', 'subscription.transfer', partner, { ...wantedAzure, 'relationship.azurePlan': false }, 'denied', { 'relationship.azurePlan': true }, 'transfer-initiated-by-target-partner'],
  ['transfer-azure-prerequisites', 'subscription.transfer', partner, { ...wantedAzure, 'customer.mcaAccepted': false }, 'denied', { 'customer.mcaAccepted': true }, 'transfer-initiated-by-target-partner'],
  ['transfer-azure-prerequisites', 'subscription.transfer', partner, { ...wantedAzure, 'partner.mpaSigned': false }, 'denied', { 'partner.mpaSigned': true }, 'transfer-initiated-by-target-partner'],
  ['transfer-azure-prerequisites', 'subscription.transfer', partner, { ...wantedAzure, 'relationship.reseller': 'none' }, 'denied', { 'relationship.reseller': 'active' }, 'transfer-initiated-by-target-partner'],
  ['transfer-azure-prerequisites', 'subscription.transfer', partner, { ...wantedAzure, 'relationship.azurePlan': false }, 'denied', { 'subscription.service': 'office365' }, 'transfer-license-nce-allowed'],

  ['transfer-license-legacy-denied', 'subscription.transfer', partner, { ...wanted, ...legacy }, 'denied', { 'subscription.commerce': 'nce' }, 'transfer-license-nce-allowed'],
  ['transfer-license-legacy-denied', 'subscription.transfer', partner, { ...wanted, ...legacy, 'subscription.service': 'dynamics365' }, 'denied', { 'subscription.service': 'azure' }, 'transfer-initiated-by-target-partner'],
  ['transfer-license-legacy-denied', 'subscription.transfer', partner, { ...givenAway, ...legacy }, 'denied', { 'subscription.commerce': 'nce' }, 'not-covered'],

  ['transfer-license-nce-allowed', 'subscription.transfer', partner, wanted, 'conditional', { 'subscription.service': 'azure' }, 'transfer-initiated-by-target-partner'],
  ['transfer-license-nce-allowed', 'subscription.transfer', partner, { ...wanted, 'subscription.service': 'dynamics365' }, 'conditional', salesAgent, 'not-covered'],
  ['transfer-license-nce-allowed', 'subscription.transfer', partner, wanted, 'conditional', legacy, 'transfer-license-legacy-denied'],
  ['transfer-license-nce-allowed', 'subscription.transfer', partner, wanted, 'conditional', { 'partner.type': 'indirect-reseller' }, 'not-covered'],
  ['transfer-license-nce-allowed', 'subscription.transfer', partner, wanted, 'conditional', { 'relationship.reseller': 'none' }, 'not-covered'],

  ['transfer-request-30-days', 'subscription.transfer', partner, { ...givenAway, 'transfer.ageDays': 31 }, 'denied', { 'transfer.ageDays': 30 }, 'not-covered'],
  ['transfer-request-30-days', 'subscription.transfer', partner, { ...givenAway, 'transfer.ageDays': 31 }, 'denied', soldByOther, 'transfer-license-nce-allowed'],
  ['transfer-request-30-days', 'subscription.transfer', partner, { ...givenAway, 'transfer.ageDays': 31, 'subscription.service': 'azure' }, 'denied', outsideCsp, 'not-covered'],
  ['transfer-request-30-days', 'subscription.transfer', partner, { ...givenAway, 'transfer.ageDays': 31 }, 'denied', { 'transfer.requested': false }, 'not-covered'],
];
