import type { Row } from './row.ts';
import {
  asCustomer,
  noRole,
  nothingBetween,
  onlyDap,
  partner,
  resellerOnly,
  salesAgent,
} from './worlds.ts';

const having = (...roles: readonly string[]) => ({ 'relationship.gdapRoles': roles });
const reader = having('Directory Readers');
const noGroup = { 'relationship.gdapGroup': false } as const;
const both = { 'relationship.dap': 'active', 'relationship.gdap': 'active' } as const;
const noGdap = { 'relationship.gdap': 'none' } as const;
const azure = { 'subscription.service': 'azure' } as const;
const ofUser = { 'password.ofAdmin': false } as const;
const reseller = { 'partner.type': 'indirect-reseller' } as const;
const customersDevice = { 'device.addedBy': 'customer' } as const;

// biome-ignore format: one case is one line, so that the table reads as a table
export const customerAccessCases: readonly Row[] = [
  ['users-manage-needs-role', 'users.manage', partner, having('User Administrator'), 'allowed', reader, 'users-manage-needs-role'],
  ['users-manage-needs-role', 'users.manage', partner, having('User Administrator'), 'allowed', noGroup, 'gdap-needs-group-assignment'],
  ['users-manage-needs-role', 'users.manage', partner, onlyDap, 'allowed', salesAgent, 'users-manage-needs-role'],
  ['users-manage-needs-role', 'users.manage', partner, reader, 'denied', resellerOnly, 'reseller-only-cannot-view-details'],
  ['users-manage-needs-role', 'users.manage', partner, having('License Administrator'), 'denied', asCustomer, 'not-covered'],

  ['licenses-assign-needs-role', 'licenses.assign', partner, having('License Administrator'), 'allowed', reader, 'licenses-assign-needs-role'],
  ['licenses-assign-needs-role', 'licenses.assign', partner, having('License Administrator'), 'allowed', { 'relationship.gdap': 'ended' }, 'licenses-assign-needs-role'],
  ['licenses-assign-needs-role', 'licenses.assign', partner, having('Directory Writers'), 'allowed', noGroup, 'gdap-needs-group-assignment'],
  ['licenses-assign-needs-role', 'licenses.assign', partner, having('User Administrator'), 'allowed', nothingBetween, 'invitation-required-first'],
  ['licenses-assign-needs-role', 'licenses.assign', partner, onlyDap, 'allowed', noRole, 'licenses-assign-needs-role'],
  ['licenses-assign-needs-role', 'licenses.assign', partner, resellerOnly, 'denied', nothingBetween, 'invitation-required-first'],

  ['admin-password-reset-needs-privileged-role', 'password.reset', partner, having('Privileged Authentication Administrator'), 'allowed', having('User Administrator'), 'admin-password-reset-needs-privileged-role'],
  ['admin-password-reset-needs-privileged-role', 'password.reset', partner, having('Privileged Authentication Administrator'), 'allowed', noGroup, 'gdap-needs-group-assignment'],
  ['admin-password-reset-needs-privileged-role', 'password.reset', partner, having('Privileged Authentication Administrator'), 'allowed', { 'relationship.gdap': 'ended' }, 'admin-password-reset-needs-privileged-role'],
  ['admin-password-reset-needs-privileged-role', 'password.reset', partner, having('Privileged Authentication Administrator'), 'allowed', ofUser, 'not-covered'],
  ['admin-password-reset-needs-privileged-role', 'password.reset', partner, reader, 'denied', ofUser, 'not-covered'],

  ['support-ticket-needs-service-support-admin', 'support-ticket.create', partner, having('Service Support Administrator'), 'allowed', reader, 'support-ticket-needs-service-support-admin'],
  ['support-ticket-needs-service-support-admin', 'support-ticket.create', partner, having('Service Support Administrator'), 'allowed', noGroup, 'gdap-needs-group-assignment'],
  ['support-ticket-needs-service-support-admin', 'support-ticket.create', partner, onlyDap, 'allowed', resellerOnly, 'reseller-only-cannot-view-details'],
  ['support-ticket-needs-service-support-admin', 'support-ticket.create', partner, { ...onlyDap, ...noRole }, 'allowed', salesAgent, 'support-ticket-needs-service-support-admin'],
  ['support-ticket-needs-service-support-admin', 'support-ticket.create', partner, reader, 'denied', asCustomer, 'not-covered'],

  ['azure-ticket-not-by-indirect-reseller', 'support-ticket.create', partner, { ...azure, ...reseller }, 'denied', { 'subscription.service': 'office365' }, 'support-ticket-needs-service-support-admin'],
  ['azure-ticket-not-by-indirect-reseller', 'support-ticket.create', partner, { ...azure, 'partner.type': 'advisor' }, 'denied', { 'partner.type': 'indirect-provider' }, 'support-ticket-needs-service-support-admin'],

  ['reseller-only-cannot-view-details', 'customer-details.view', partner, resellerOnly, 'denied', { 'relationship.gdap': 'active' }, 'not-covered'],
  ['reseller-only-cannot-view-details', 'users.manage', partner, resellerOnly, 'denied', { 'relationship.dap': 'active' }, 'users-manage-needs-role'],
  ['reseller-only-cannot-view-details', 'support-ticket.create', partner, resellerOnly, 'denied', { 'relationship.reseller': 'none' }, 'invitation-required-first'],

  ['gdap-needs-group-assignment', 'users.manage', partner, { ...having('User Administrator'), ...noGroup }, 'denied', { 'relationship.gdapGroup': true }, 'users-manage-needs-role'],
  ['gdap-needs-group-assignment', 'licenses.assign', partner, { ...having('License Administrator'), ...noGroup }, 'denied', { 'relationship.gdapGroup': true }, 'licenses-assign-needs-role'],
  ['gdap-needs-group-assignment', 'password.reset', partner, noGroup, 'denied', noGdap, 'admin-password-reset-needs-privileged-role'],
  ['gdap-needs-group-assignment', 'support-ticket.create', partner, noGroup, 'denied', { 'relationship.gdapGroup': true }, 'support-ticket-needs-service-support-admin'],
  ['gdap-needs-group-assignment', 'gdap.assign-group', partner, noGroup, 'allowed', noRole, 'not-covered'],
  ['gdap-needs-group-assignment', 'gdap.assign-group', partner, noGroup, 'allowed', { 'relationship.gdap': 'requested' }, 'not-covered'],

  ['gdap-overrides-dap', 'users.manage', partner, { ...both, ...reader }, 'denied', noGdap, 'users-manage-needs-role'],
  ['gdap-overrides-dap', 'users.manage', partner, { ...both, ...reader }, 'denied', having('User Administrator'), 'users-manage-needs-role'],
  ['gdap-overrides-dap', 'licenses.assign', partner, { ...both, ...reader }, 'denied', having('License Administrator'), 'licenses-assign-needs-role'],
  ['gdap-overrides-dap', 'password.reset', partner, { ...both, ...reader }, 'denied', noGdap, 'admin-password-reset-needs-privileged-role'],
  ['gdap-overrides-dap', 'password.reset', partner, { ...both, ...reader }, 'denied', having('Privileged Authentication Administrator'), 'admin-password-reset-needs-privileged-role'],
  ['gdap-overrides-dap', 'password.reset', partner, { ...both, ...reader }, 'denied', ofUser, 'not-covered'],
  ['gdap-overrides-dap', 'support-ticket.create', partner, { ...both, ...reader }, 'denied', { 'relationship.dap': 'ended' }, 'support-ticket-needs-service-support-admin'],
  ['gdap-overrides-dap', 'support-ticket.create', partner, { ...both, ...reader }, 'denied', having('Service Support Administrator'), 'support-ticket-needs-service-support-admin'],

  ['support-contact-must-have-relationship', 'support-contact.assign', partner, { 'contact.related': false }, 'denied', asCustomer, 'not-covered'],
  ['support-contact-must-have-relationship', 'support-contact.assign', partner, {}, 'allowed', { 'contact.related': false }, 'support-contact-must-have-relationship'],
  ['support-contact-must-have-relationship', 'support-contact.assign', partner, noRole, 'allowed', salesAgent, 'not-covered'],

  ['autopilot-own-or-partner-devices', 'autopilot-profile.manage', partner, resellerOnly, 'allowed', customersDevice, 'autopilot-own-or-partner-devices'],
  ['autopilot-own-or-partner-devices', 'autopilot-profile.manage', partner, resellerOnly, 'allowed', nothingBetween, 'invitation-required-first'],
  ['autopilot-own-or-partner-devices', 'autopilot-profile.manage', partner, {}, 'allowed', { 'relationship.reseller': 'none' }, 'not-covered'],
  ['autopilot-own-or-partner-devices', 'autopilot-profile.manage', partner, { ...resellerOnly, ...customersDevice }, 'denied', { 'relationship.gdap': 'active' }, 'not-covered'],
];
