import type { Action } from '../../policy/actions.ts';
import type { Verdict } from '../../policy/evaluate.ts';
import type { Facts } from '../../policy/facts.ts';
import type { RuleId } from '../../policy/rule-book.ts';

/** Every fact of an everyday question: an Admin agent acts for a customer that it already sells to. */
export const partner = {
  'actor.side': 'partner',
  'actor.tenantKind': 'csp',
  'actor.cloud': 'public',
  'actor.roles': ['admin-agent'],
  'customer.tenantKind': 'non-csp',
  'customer.cloud': 'public',
  'customer.self': false,
  'customer.affiliate': false,
  'customer.cspCompany': false,
  'customer.hasPartners': false,
  'customer.otherPartnerServesElse': false,
  'customer.azureFromOther': false,
  'relationship.reseller': 'active',
  'relationship.delegatedAdmin': 'active',
  'subscription.service': 'azure',
  'subscription.soldByActor': true,
  'invitation.standing': 'inviter',
  'invitation.delegatedAdmin': true,
  'invitation.days': 365,
} as const satisfies Facts;

/** The same of a Global admin of the customer, who holds an invitation. */
export const customer = {
  ...partner,
  'actor.side': 'customer',
  'actor.tenantKind': 'non-csp',
  'actor.roles': ['global-admin'],
  'customer.self': true,
  'subscription.soldByActor': false,
  'invitation.standing': 'invited',
} as const satisfies Facts;

export const nothingBetween: Facts = {
  'relationship.reseller': 'none',
  'relationship.delegatedAdmin': 'none',
};
const usGov: Facts = { 'actor.cloud': 'us-gov', 'customer.cloud': 'us-gov' };

/**
 * `rule` speaks where `with` holds beside `base`, and is silent once `but` is changed as well, and `instead`
 * decides. `part` says how it speaks: most rules decide, two of them only ever accompany another.
 */
export type RuleCase = {
  readonly rule: RuleId;
  readonly part?: 'satisfied' | 'advice';
  readonly action: Action;
  readonly base: Facts;
  readonly with: Facts;
  readonly outcome: Verdict['outcome'];
  readonly but: Facts;
  readonly instead: Verdict['rule'];
};

type Row = readonly [
  rule: RuleId,
  action: Action,
  base: Facts,
  given: Facts,
  outcome: Verdict['outcome'],
  but: Facts,
  instead: Verdict['rule'],
];

const asCustomer: Facts = { 'actor.side': 'customer' };
const cspTenant: Facts = { 'customer.tenantKind': 'csp' };
const noRole: Facts = { 'actor.roles': ['helpdesk-agent'] };

// biome-ignore format: one case is one line, so that the table reads as a table
const rows: readonly Row[] = [
  ['multi-partner-coexistence', 'invitation.create', partner, { 'customer.hasPartners': true }, 'allowed', { 'customer.hasPartners': false }, 'invite-role-required'],
  ['different-partner-per-service', 'invitation.approve', customer, { 'customer.otherPartnerServesElse': true }, 'allowed', { 'customer.otherPartnerServesElse': false }, 'approve-needs-customer-global-admin'],
  ['invite-role-required', 'invitation.create', partner, {}, 'allowed', noRole, 'invite-role-missing'],
  ['invite-role-missing', 'invitation.create', partner, noRole, 'denied', { 'actor.roles': ['sales-agent'] }, 'invite-role-required'],
  ['invite-role-missing', 'invitation.create', partner, { 'actor.tenantKind': 'non-csp' }, 'denied', { 'actor.tenantKind': 'csp' }, 'invite-role-required'],
  ['invitation-required-first', 'users.manage', partner, nothingBetween, 'denied', { 'relationship.reseller': 'active' }, 'not-covered'],
  ['invitation-required-first', 'users.manage', partner, { ...nothingBetween, 'relationship.delegatedAdmin': 'ended' }, 'denied', { 'relationship.delegatedAdmin': 'active' }, 'not-covered'],
  ['azure-additional-subscription-from-other-csp', 'subscription.purchase', partner, { 'customer.azureFromOther': true }, 'allowed', { 'subscription.service': 'office365' }, 'purchase-needs-no-delegated-admin'],
  ['existing-subscription-unchanged', 'subscription.modify', partner, { 'subscription.soldByActor': false }, 'denied', { 'subscription.soldByActor': true }, 'subscription-manage-role'],
  ['existing-subscription-unchanged', 'subscription.cancel', partner, { 'subscription.soldByActor': false }, 'denied', { 'subscription.soldByActor': true }, 'not-covered'],
  ['existing-subscription-not-transferred', 'subscription.transfer', partner, { 'subscription.soldByActor': false }, 'denied', { 'subscription.soldByActor': true }, 'not-covered'],
  ['account-ownership-unchanged', 'account.ownership-change', partner, {}, 'denied', asCustomer, 'not-covered'],
  ['existing-terms-unchanged', 'terms.change', partner, { 'subscription.soldByActor': false }, 'denied', asCustomer, 'not-covered'],
  ['customer-obligations-unchanged', 'obligations.change', partner, {}, 'denied', nothingBetween, 'invitation-required-first'],
  ['customer-obligations-unchanged', 'obligations.change', partner, asCustomer, 'denied', { 'actor.side': 'partner', ...nothingBetween }, 'invitation-required-first'],
  ['partner-of-record-unchanged', 'partner-of-record.change', partner, {}, 'denied', asCustomer, 'not-covered'],
  ['csp-to-csp-sale-denied', 'subscription.purchase', partner, cspTenant, 'denied', { 'customer.tenantKind': 'non-csp' }, 'purchase-needs-no-delegated-admin'],
  ['csp-to-csp-sale-denied', 'subscription.sell', partner, cspTenant, 'denied', { 'customer.self': true }, 'no-sale-to-self-or-affiliate'],
  ['csp-corporate-tenant-purchase-allowed', 'subscription.purchase', partner, { 'customer.cspCompany': true }, 'allowed', { 'customer.cspCompany': false }, 'purchase-needs-no-delegated-admin'],
  ['csp-corporate-tenant-purchase-allowed', 'subscription.sell', partner, { 'customer.cspCompany': true }, 'allowed', { 'customer.affiliate': true }, 'no-sale-to-self-or-affiliate'],
  ['gdap-request-well-formed', 'invitation.create', partner, { 'invitation.days': 731 }, 'denied', { 'invitation.days': 730 }, 'invite-role-required'],
  ['gdap-request-well-formed', 'gdap.request', partner, { 'invitation.days': 0 }, 'denied', { 'invitation.days': 1 }, 'not-covered'],
  ['gdap-request-well-formed', 'invitation.create', partner, { 'invitation.days': 1.5 }, 'denied', { 'invitation.delegatedAdmin': false }, 'invite-role-required'],
  ['gdap-request-well-formed', 'invitation.create', partner, { 'invitation.days': 0 }, 'denied', usGov, 'invite-role-required'],
  ['approve-needs-customer-global-admin', 'invitation.approve', customer, {}, 'allowed', { 'actor.side': 'partner', 'invitation.standing': 'inviter' }, 'partner-cannot-approve-own-invitation'],
  ['approve-needs-customer-global-admin', 'invitation.approve', customer, { 'actor.roles': ['billing-admin'] }, 'denied', { 'actor.side': 'partner', 'invitation.standing': 'inviter' }, 'partner-cannot-approve-own-invitation'],
  ['approve-needs-customer-global-admin', 'invitation.approve', customer, { 'invitation.standing': 'stranger' }, 'denied', { 'actor.side': 'partner', 'invitation.standing': 'inviter' }, 'partner-cannot-approve-own-invitation'],
  ['partner-cannot-approve-own-invitation', 'invitation.approve', partner, {}, 'denied', { 'invitation.standing': 'stranger' }, 'approve-needs-customer-global-admin'],
  ['partner-cannot-approve-own-invitation', 'gdap.approve', partner, {}, 'denied', asCustomer, 'not-covered'],
  ['decline-is-local', 'invitation.decline', customer, {}, 'conditional', { 'actor.side': 'partner', 'invitation.standing': 'inviter' }, 'partner-cannot-approve-own-invitation'],
  ['decline-is-local', 'invitation.decline', customer, { 'actor.roles': ['user'] }, 'denied', { 'actor.side': 'partner', 'invitation.standing': 'inviter' }, 'partner-cannot-approve-own-invitation'],
  ['purchase-needs-reseller-relationship', 'subscription.purchase', partner, { 'relationship.reseller': 'removed' }, 'denied', { 'relationship.reseller': 'active' }, 'purchase-needs-no-delegated-admin'],
  ['purchase-needs-no-delegated-admin', 'subscription.purchase', partner, { 'relationship.delegatedAdmin': 'none' }, 'allowed', { 'relationship.reseller': 'invited' }, 'invitation-required-first'],
  ['purchase-needs-reseller-relationship', 'subscription.sell', partner, { 'relationship.reseller': 'removed' }, 'denied', { 'relationship.reseller': 'active' }, 'purchase-needs-no-delegated-admin'],
  ['purchase-needs-no-delegated-admin', 'subscription.sell', partner, { 'relationship.delegatedAdmin': 'none' }, 'allowed', { 'relationship.reseller': 'invited' }, 'invitation-required-first'],
  ['no-sale-to-self-or-affiliate', 'subscription.purchase', partner, { 'customer.affiliate': true }, 'denied', { 'customer.affiliate': false }, 'purchase-needs-no-delegated-admin'],
  ['no-sale-to-self-or-affiliate', 'invitation.create', partner, { ...cspTenant, 'customer.self': true }, 'denied', { 'customer.self': false }, 'csp-to-csp-sale-denied'],
  ['subscription-manage-role', 'subscription.modify', partner, { 'actor.roles': ['sales-agent'] }, 'allowed', noRole, 'not-covered'],
  ['usgov-must-include-delegated-admin', 'invitation.create', partner, { ...usGov, 'invitation.delegatedAdmin': false }, 'denied', { 'invitation.delegatedAdmin': true }, 'invite-role-required'],
  ['usgov-no-gdap', 'gdap.request', partner, usGov, 'denied', { 'actor.cloud': 'public', 'customer.cloud': 'public' }, 'not-covered'],
  ['cross-cloud-denied', 'invitation.create', partner, { 'customer.cloud': 'us-gov' }, 'denied', { 'actor.cloud': 'us-gov' }, 'invite-role-required'],
  ['cross-cloud-denied', 'subscription.purchase', partner, { 'actor.cloud': 'us-gov' }, 'denied', { 'customer.cloud': 'us-gov' }, 'purchase-needs-no-delegated-admin'],
];

export const ruleCases: readonly RuleCase[] = [
  ...rows.map(
    ([rule, action, base, given, outcome, but, instead]): RuleCase => ({
      ...{ rule, action, base, with: given, outcome, but, instead },
    }),
  ),
  {
    // It never decides: whoever may invite is allowed by the role already, and a third cloud is no fact's value.
    rule: 'applies-to-public-and-us-gov',
    part: 'satisfied',
    action: 'invitation.create',
    base: partner,
    with: usGov,
    outcome: 'allowed',
    but: noRole,
    instead: 'invite-role-missing',
  },
  {
    rule: 'policy-may-change-advisory',
    part: 'advice',
    action: 'invitation.create',
    base: partner,
    with: cspTenant,
    outcome: 'denied',
    but: { 'customer.tenantKind': 'non-csp' },
    instead: 'invite-role-required',
  },
];
