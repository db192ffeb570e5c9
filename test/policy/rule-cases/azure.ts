import type { Row } from './row.ts';
import {
  asPartner,
  customer,
  noRole,
  nothingBetween,
  outsideCsp,
  partner,
  resellerOnly,
  salesAgent,
  soldByOther,
  usGov,
} from './worlds.ts';

/** Whatever roles it has on other subscriptions. */
const noAzureRole = { 'subscription.azureRole': false } as const;
const azureRole = { 'subscription.azureRole': true } as const;
/** It came from another partner, and with it came neither delegated administration nor a role. */
const moved = { ...resellerOnly, ...noAzureRole, 'subscription.transferred': true } as const;
const ended = { 'relationship.gdap': 'ended' } as const;

// biome-ignore format: one case is one line, so that the table reads as a table
export const azureCases: readonly Row[] = [
  ['transfer-keeps-rbac-no-aobo', 'azure-resources.manage', partner, moved, 'denied', { 'subscription.transferred': false }, 'not-covered'],
  ['transfer-keeps-rbac-no-aobo', 'azure-resources.manage', partner, moved, 'denied', azureRole, 'azure-access-survives-dap-removal'],
  ['transfer-keeps-rbac-no-aobo', 'azure-resources.manage', partner, moved, 'denied', { 'relationship.dap': 'active' }, 'not-covered'],
  ['transfer-keeps-rbac-no-aobo', 'azure-resources.manage', partner, moved, 'denied', soldByOther, 'azure-existing-subscription-no-access'],

  ['azure-existing-subscription-no-access', 'azure-resources.manage', partner, { ...soldByOther, ...noAzureRole }, 'denied', { 'subscription.soldByActor': true }, 'not-covered'],
  ['azure-existing-subscription-no-access', 'azure-resources.manage', partner, { ...soldByOther, ...noAzureRole }, 'denied', azureRole, 'azure-access-survives-dap-removal'],
  ['azure-existing-subscription-no-access', 'azure-resources.manage', partner, { ...soldByOther, ...noAzureRole }, 'denied', outsideCsp, 'not-covered'],
  ['azure-existing-subscription-no-access', 'azure-resources.manage', partner, { ...soldByOther, ...noAzureRole, 'relationship.dap': 'active' }, 'denied', nothingBetween, 'invitation-required-first'],

  ['azure-own-subscription-owner', 'azure-resources.manage', partner, {}, 'allowed', noRole, 'azure-access-survives-dap-removal'],
  ['azure-own-subscription-owner', 'azure-resources.manage', partner, {}, 'allowed', noAzureRole, 'not-covered'],
  ['azure-own-subscription-owner', 'azure-resources.manage', partner, {}, 'allowed', { ...noRole, ...noAzureRole }, 'not-covered'],
  ['azure-own-subscription-owner', 'azure-resources.manage', partner, {}, 'allowed', { 'subscription.transferred': true }, 'azure-access-survives-dap-removal'],
  ['azure-own-subscription-owner', 'azure-resources.manage', partner, {}, 'allowed', { ...soldByOther, ...noAzureRole }, 'azure-existing-subscription-no-access'],

  ['azure-access-survives-dap-removal', 'azure-resources.manage', partner, { ...ended, ...soldByOther }, 'allowed', noAzureRole, 'azure-existing-subscription-no-access'],
  ['azure-access-survives-dap-removal', 'azure-resources.manage', partner, { ...ended, ...noRole }, 'allowed', noAzureRole, 'not-covered'],
  ['azure-access-survives-dap-removal', 'azure-resources.manage', partner, { 'relationship.dap': 'ended', 'relationship.gdap': 'none', ...soldByOther }, 'allowed', noAzureRole, 'azure-existing-subscription-no-access'],
  ['azure-access-survives-dap-removal', 'azure-resources.manage', partner, { ...resellerOnly, ...soldByOther, ...salesAgent }, 'allowed', noAzureRole, 'azure-existing-subscription-no-access'],
  ['azure-access-survives-dap-removal', 'azure-resources.manage', partner, { ...ended, ...noRole }, 'allowed', outsideCsp, 'not-covered'],

  ['pal-only-by-partner-user', 'pal.link', partner, {}, 'allowed', noAzureRole, 'pal-only-by-partner-user'],
  ['pal-only-by-partner-user', 'pal.link', partner, { ...soldByOther, ...noRole }, 'allowed', outsideCsp, 'not-covered'],
  ['pal-only-by-partner-user', 'pal.link', partner, {}, 'allowed', { ...usGov, 'partner.usGovEligible': false }, 'usgov-partner-eligibility'],
  ['pal-only-by-partner-user', 'pal.link', partner, noAzureRole, 'denied', azureRole, 'pal-only-by-partner-user'],
  ['pal-only-by-partner-user', 'pal.link', customer, {}, 'denied', asPartner, 'pal-only-by-partner-user'],
];
