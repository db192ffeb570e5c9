import { inUsGov, type Row } from './row.ts';
import {
  advisor,
  asCustomer,
  asInviter,
  billingAdmin,
  customer,
  elsewhere,
  noRole,
  outsideCsp,
  partner,
  salesAgent,
  usGov,
} from './worlds.ts';

const adminAgent = { 'actor.roles': ['admin-agent'] } as const;
const darAdmin = { 'actor.roles': ['customer-dar-admin'] } as const;
const tooLong = { 'invitation.days': 731 } as const;
const longest = { 'invitation.days': 730 } as const;
const draft = { 'gdap.state': 'created' } as const;
const pending = { 'gdap.state': 'approvalPending' } as const;
const withGlobalAdmin = { 'gdap.roles': ['Global Administrator'] } as const;
const dropping = { 'gdap.change': 'drop-global-administrator' } as const;
const extending = { 'gdap.change': 'auto-extend' } as const;
const strict = { strictDelegatedAdminRole: true } as const;

// biome-ignore format: one case is one line, so that the table reads as a table
export const gdapCases: readonly Row[] = [
  ['delegated-admin-request-role', 'delegated-admin.request', partner, {}, 'allowed', noRole, 'not-covered'],
  ['delegated-admin-request-role', 'delegated-admin.request', partner, salesAgent, 'allowed', outsideCsp, 'not-covered'],
  ['delegated-admin-request-role', 'delegated-admin.request', partner, adminAgent, 'allowed', salesAgent, 'delegated-admin-request-role', strict],
  ['delegated-admin-request-role', 'delegated-admin.request', partner, salesAgent, 'denied', asCustomer, 'not-covered', strict],
  ['delegated-admin-request-role', 'invitation.create', partner, salesAgent, 'denied', { 'invitation.delegatedAdmin': false }, 'invite-role-required', strict],
  ['delegated-admin-request-role', 'invitation.create', partner, salesAgent, 'denied', adminAgent, 'invite-role-required', strict],

  ['gdap-request-role', 'gdap.request', partner, {}, 'allowed', salesAgent, 'gdap-request-role'],
  ['gdap-request-role', 'gdap.request', partner, {}, 'allowed', usGov, 'usgov-no-gdap'],
  ['gdap-request-role', 'gdap.request', partner, usGov, 'allowed', noRole, 'gdap-request-role', inUsGov({ gdap: true })],
  ['gdap-request-role', 'gdap.request', partner, { 'actor.mfa': false }, 'denied', { 'actor.mfa': true }, 'gdap-request-role'],
  ['gdap-request-role', 'gdap.request', partner, { 'actor.roles': ['global-admin'] }, 'denied', advisor, 'gdap-request-partner-types'],

  ['gdap-request-partner-types', 'gdap.request', partner, { 'partner.type': 'direct-bill' }, 'agrees', noRole, 'gdap-request-role'],
  ['gdap-request-partner-types', 'gdap.request', partner, { 'partner.type': 'indirect-provider' }, 'agrees', advisor, 'gdap-request-partner-types'],
  ['gdap-request-partner-types', 'gdap.request', partner, { 'partner.type': 'indirect-reseller' }, 'agrees', advisor, 'gdap-request-partner-types'],
  ['gdap-request-partner-types', 'gdap.request', partner, advisor, 'denied', asCustomer, 'not-covered'],

  ['gdap-request-well-formed', 'gdap.request', partner, { 'invitation.days': 1 }, 'agrees', { 'invitation.days': 0 }, 'gdap-request-well-formed'],
  ['gdap-request-well-formed', 'gdap.request', partner, { 'invitation.days': 730 }, 'agrees', noRole, 'gdap-request-role'],
  ['gdap-request-well-formed', 'gdap.request', partner, tooLong, 'denied', noRole, 'gdap-request-role'],
  ['gdap-request-well-formed', 'gdap.request', partner, { 'gdap.nameFits': false }, 'denied', asCustomer, 'not-covered'],
  ['gdap-request-well-formed', 'gdap.request', partner, { 'gdap.roles': [] }, 'denied', asCustomer, 'not-covered'],
  ['gdap-request-well-formed', 'invitation.create', partner, tooLong, 'denied', longest, 'invite-role-required'],
  ['gdap-request-well-formed', 'invitation.create', partner, { ...usGov, ...tooLong }, 'denied', longest, 'invite-role-required', inUsGov({ gdap: true })],
  ['gdap-request-well-formed', 'invitation.create', partner, { ...usGov, ...tooLong }, 'denied', longest, 'invite-role-required', { delegatedAdminKind: 'gdap' }],
  ['gdap-request-well-formed', 'invitation.create', partner, { 'invitation.days': 1.5 }, 'denied', { 'invitation.delegatedAdmin': false }, 'invite-role-required'],
  ['gdap-request-well-formed', 'invitation.create', partner, { 'invitation.days': 0 }, 'denied', usGov, 'invite-role-required'],

  ['gdap-auto-extend-not-with-global-admin', 'gdap.auto-extend', partner, withGlobalAdmin, 'denied', { 'gdap.roles': ['User Administrator'] }, 'gdap-locked-not-editable'],
  ['gdap-auto-extend-not-with-global-admin', 'gdap.auto-extend', partner, { ...withGlobalAdmin, ...draft }, 'denied', outsideCsp, 'not-covered'],
  ['gdap-auto-extend-not-with-global-admin', 'gdap.update', partner, { ...extending, ...withGlobalAdmin }, 'denied', dropping, 'gdap-locked-not-editable'],
  ['gdap-auto-extend-not-with-global-admin', 'gdap.update', partner, { ...extending, ...withGlobalAdmin, ...draft }, 'denied', { 'gdap.change': 'other' }, 'gdap-locked-not-editable'],

  ['gdap-locked-not-editable', 'gdap.update', partner, pending, 'denied', draft, 'gdap-locked-not-editable'],
  ['gdap-locked-not-editable', 'gdap.update', partner, {}, 'denied', asCustomer, 'not-covered'],
  ['gdap-locked-not-editable', 'gdap.update', partner, { ...pending, ...extending }, 'denied', outsideCsp, 'not-covered'],
  ['gdap-locked-not-editable', 'gdap.update', partner, draft, 'allowed', noRole, 'not-covered'],
  ['gdap-locked-not-editable', 'gdap.update', partner, dropping, 'allowed', pending, 'gdap-locked-not-editable'],
  ['gdap-locked-not-editable', 'gdap.update', partner, extending, 'allowed', { 'gdap.state': 'expired' }, 'gdap-locked-not-editable'],
  ['gdap-locked-not-editable', 'gdap.auto-extend', partner, {}, 'allowed', withGlobalAdmin, 'gdap-auto-extend-not-with-global-admin'],
  ['gdap-locked-not-editable', 'gdap.auto-extend', partner, draft, 'allowed', noRole, 'not-covered'],
  ['gdap-locked-not-editable', 'gdap.auto-extend', partner, extending, 'allowed', pending, 'gdap-locked-not-editable'],
  ['gdap-locked-not-editable', 'gdap.auto-extend', partner, pending, 'denied', asCustomer, 'not-covered'],
  ['gdap-locked-not-editable', 'gdap.auto-extend', partner, { 'gdap.state': 'expired' }, 'denied', { 'gdap.state': 'active' }, 'gdap-locked-not-editable'],

  ['gdap-delete-only-created', 'gdap.delete', partner, draft, 'allowed', noRole, 'not-covered'],
  ['gdap-delete-only-created', 'gdap.delete', partner, { ...draft, ...usGov, 'partner.usGovEligible': false }, 'allowed', pending, 'gdap-delete-only-created'],
  ['gdap-delete-only-created', 'gdap.delete', partner, draft, 'allowed', outsideCsp, 'not-covered'],
  ['gdap-delete-only-created', 'gdap.delete', partner, draft, 'allowed', { 'gdap.state': 'active' }, 'gdap-delete-only-created'],
  ['gdap-delete-only-created', 'gdap.delete', partner, pending, 'denied', asCustomer, 'not-covered'],

  ['gdap-approve-role', 'gdap.approve', customer, pending, 'allowed', { 'gdap.state': 'created' }, 'not-covered'],
  ['gdap-approve-role', 'gdap.approve', customer, { ...pending, ...darAdmin }, 'allowed', billingAdmin, 'gdap-approve-role'],
  ['gdap-approve-role', 'gdap.approve', customer, { ...pending, ...billingAdmin }, 'denied', asInviter, 'partner-cannot-approve-own-invitation'],
  ['gdap-approve-role', 'gdap.approve', customer, { ...pending, ...elsewhere }, 'denied', { 'customer.self': true }, 'gdap-approve-role'],
  ['gdap-approve-role', 'gdap.approve', customer, { ...pending, ...darAdmin }, 'denied', { 'actor.roles': ['global-admin'] }, 'gdap-approve-role', { gdapApproverRoles: ['global-admin'] }],

  ['gdap-approval-window-90-days', 'gdap.approve', customer, { ...pending, 'gdap.ageDays': 91 }, 'denied', { 'gdap.ageDays': 90 }, 'gdap-approve-role'],
  ['gdap-approve-all-or-nothing', 'gdap.approve', customer, { ...pending, 'gdap.partly': true }, 'denied', { 'gdap.partly': false }, 'gdap-approve-role'],
];
