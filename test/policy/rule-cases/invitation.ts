import type { Row } from './row.ts';
import {
  asCustomer,
  asInviter,
  billingAdmin,
  customer,
  noRole,
  outsideCsp,
  partner,
  salesAgent,
} from './worlds.ts';

const stranger = { 'invitation.standing': 'stranger' } as const;
const gdapLink = { 'link.kind': 'gdap', 'link.accepted': true } as const;
const joint = { 'partner.type': 'indirect-reseller', 'invitation.namesProvider': true } as const;

// biome-ignore format: one case is one line, so that the table reads as a table
export const invitationCases: readonly Row[] = [
  ['invite-link-must-stay', 'invitation.edit-link', partner, {}, 'denied', asCustomer, 'not-covered'],
  ['invite-link-must-stay', 'invitation.edit-text', partner, {}, 'allowed', noRole, 'not-covered'],
  ['invite-link-must-stay', 'invitation.edit-text', partner, {}, 'allowed', outsideCsp, 'not-covered'],

  ['reseller-link-reusable', 'invitation.reuse', partner, {}, 'allowed', gdapLink, 'gdap-link-single-use'],
  ['reseller-link-reusable', 'invitation.reuse', partner, {}, 'allowed', outsideCsp, 'not-covered'],
  ['reseller-link-reusable', 'invitation.reuse', partner, { 'link.accepted': true }, 'allowed', { 'link.kind': 'gdap' }, 'gdap-link-single-use'],
  ['gdap-link-single-use', 'invitation.reuse', partner, gdapLink, 'denied', { 'link.accepted': false }, 'not-covered'],
  ['gdap-link-single-use', 'invitation.reuse', partner, gdapLink, 'denied', { 'link.kind': 'reseller' }, 'reseller-link-reusable'],

  ['approve-needs-customer-global-admin', 'invitation.approve', customer, {}, 'allowed', billingAdmin, 'approve-needs-customer-global-admin'],
  ['approve-needs-customer-global-admin', 'invitation.approve', customer, {}, 'allowed', asInviter, 'partner-cannot-approve-own-invitation'],
  ['approve-needs-customer-global-admin', 'invitation.approve', customer, billingAdmin, 'allowed', { 'actor.roles': ['global-admin'] }, 'approve-needs-customer-global-admin', { approverRoles: ['billing-admin'] }],
  ['approve-needs-customer-global-admin', 'invitation.approve', customer, billingAdmin, 'denied', asInviter, 'partner-cannot-approve-own-invitation'],
  ['approve-needs-customer-global-admin', 'invitation.approve', customer, { 'actor.roles': ['customer-dar-admin'] }, 'denied', { 'actor.roles': ['global-admin'] }, 'approve-needs-customer-global-admin'],
  ['approve-needs-customer-global-admin', 'invitation.approve', customer, stranger, 'denied', { 'invitation.standing': 'invited' }, 'approve-needs-customer-global-admin'],

  ['partner-cannot-approve-own-invitation', 'invitation.approve', partner, {}, 'denied', stranger, 'approve-needs-customer-global-admin'],
  ['partner-cannot-approve-own-invitation', 'invitation.approve', partner, { 'actor.roles': ['global-admin'] }, 'denied', { ...asCustomer, 'invitation.standing': 'invited' }, 'approve-needs-customer-global-admin'],
  ['partner-cannot-approve-own-invitation', 'invitation.decline', partner, {}, 'denied', stranger, 'decline-is-local'],
  ['partner-cannot-approve-own-invitation', 'gdap.approve', partner, { 'gdap.state': 'approvalPending' }, 'denied', asCustomer, 'gdap-approve-role'],
  ['partner-cannot-approve-own-invitation', 'gdap.approve', partner, { 'gdap.state': 'approvalPending', ...stranger }, 'denied', outsideCsp, 'not-covered'],
  ['partner-cannot-approve-own-invitation', 'gdap.approve', partner, { 'actor.roles': ['global-admin'], 'gdap.state': 'approvalPending' }, 'denied', asCustomer, 'gdap-approve-role'],

  ['decline-is-local', 'invitation.decline', customer, {}, 'conditional', asInviter, 'partner-cannot-approve-own-invitation'],
  ['decline-is-local', 'invitation.decline', customer, {}, 'conditional', stranger, 'decline-is-local'],
  ['decline-is-local', 'invitation.decline', customer, { 'actor.roles': ['user'] }, 'denied', asInviter, 'partner-cannot-approve-own-invitation'],

  ['mca-required-to-accept', 'invitation.approve', customer, { 'customer.mcaAccepted': false }, 'conditional', { 'customer.mcaAccepted': true }, 'approve-needs-customer-global-admin'],
  ['mca-required-to-accept', 'invitation.approve', customer, { 'customer.mcaAccepted': false }, 'conditional', billingAdmin, 'approve-needs-customer-global-admin'],

  ['same-market-only', 'invitation.create', partner, { 'customer.country': 'BR' }, 'denied', { 'customer.country': 'NO' }, 'invite-role-required'],
  ['same-market-only', 'gdap.request', partner, { 'customer.country': 'BR' }, 'denied', { 'customer.country': 'NO' }, 'gdap-request-role'],
  ['same-market-only', 'subscription.purchase', partner, { 'customer.country': 'US' }, 'denied', { 'partner.market': ['US'] }, 'purchase-needs-no-delegated-admin'],
  ['same-market-only', 'subscription.sell', partner, { 'customer.country': 'BR' }, 'denied', { 'customer.country': 'SE' }, 'purchase-needs-no-delegated-admin'],
  ['same-market-only', 'subscription.sell', partner, { 'customer.country': 'BR' }, 'denied', outsideCsp, 'not-covered'],

  ['joint-invite-reseller-and-provider', 'invitation.create', partner, joint, 'allowed', { 'invitation.namesProvider': false }, 'invite-role-required'],
  ['joint-invite-reseller-and-provider', 'invitation.create', partner, { ...joint, 'actor.roles': ['global-admin'] }, 'allowed', salesAgent, 'invite-role-required'],
  ['joint-invite-reseller-and-provider', 'invitation.create', partner, joint, 'allowed', { 'partner.type': 'direct-bill' }, 'invite-role-required'],

  ['sandbox-no-invites', 'invitation.create', partner, { 'partner.sandbox': true }, 'denied', { 'partner.sandbox': false }, 'invite-role-required'],
  ['sandbox-no-invites', 'delegated-admin.request', partner, { 'partner.sandbox': true }, 'denied', { 'partner.sandbox': false }, 'delegated-admin-request-role'],
  ['sandbox-no-invites', 'delegated-admin.request', partner, { 'partner.sandbox': true }, 'denied', outsideCsp, 'not-covered'],
  ['sandbox-no-invites', 'gdap.request', partner, { 'partner.sandbox': true }, 'denied', { 'partner.sandbox': false }, 'gdap-request-role'],
];
