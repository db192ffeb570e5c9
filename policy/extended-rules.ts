import { all, any, between, differ, holds, is, not } from './condition.ts';
import type { Rule } from './rule.ts';

const partner = is('actor.side', 'partner');
const decider = all(
  is('actor.side', 'customer'),
  is('invitation.standing', 'invited'),
  holds('global-admin'),
);
const usGov = any(is('actor.cloud', 'us-gov'), is('customer.cloud', 'us-gov'));

/** Rules of the neighbouring pages that the bot's own steps are decided by. */
export const extendedRules = [
  {
    id: 'gdap-request-well-formed',
    tier: 'extended',
    stage: 'delegated-admin',
    actions: ['gdap.request', 'invitation.create'],
    sources: ['gdap-api', 'gdap-faq'],
    forbid: all(
      is('actor.cloud', 'public'),
      is('invitation.delegatedAdmin', true),
      not(between('invitation.days', 1, 730)),
    ),
  },
  {
    id: 'approve-needs-customer-global-admin',
    tier: 'extended',
    stage: 'role',
    actions: ['invitation.approve'],
    sources: ['revoke-admin', 'request-relationship'],
    forbid: not(decider),
    permit: decider,
  },
  {
    id: 'partner-cannot-approve-own-invitation',
    tier: 'extended',
    stage: 'relationship',
    actions: ['invitation.approve', 'invitation.decline', 'gdap.approve'],
    sources: ['gdap-api'],
    forbid: all(partner, is('invitation.standing', 'inviter')),
  },
  {
    id: 'decline-is-local',
    tier: 'extended',
    stage: 'role',
    actions: ['invitation.decline'],
    sources: ['manage-partners'],
    forbid: not(decider),
    permitIf: decider,
  },
  {
    id: 'purchase-needs-reseller-relationship',
    tier: 'extended',
    stage: 'relationship',
    actions: ['subscription.purchase', 'subscription.sell'],
    sources: ['request-relationship'],
    forbid: all(partner, not(is('relationship.reseller', 'active'))),
  },
  {
    id: 'purchase-needs-no-delegated-admin',
    tier: 'extended',
    stage: 'general',
    actions: ['subscription.purchase', 'subscription.sell'],
    sources: ['gdap-faq'],
    permit: all(partner, is('relationship.reseller', 'active')),
  },
  {
    id: 'no-sale-to-self-or-affiliate',
    tier: 'extended',
    stage: 'tenant-kind',
    actions: ['subscription.sell', 'subscription.purchase', 'invitation.create'],
    sources: ['supported-relationships'],
    forbid: all(partner, any(is('customer.self', true), is('customer.affiliate', true))),
  },
  {
    id: 'subscription-manage-role',
    tier: 'extended',
    stage: 'general',
    actions: ['subscription.modify'],
    sources: ['permissions', 'gdap-faq'],
    permit: all(
      partner,
      holds('admin-agent', 'sales-agent'),
      is('subscription.soldByActor', true),
      is('relationship.reseller', 'active'),
    ),
  },
  {
    id: 'usgov-must-include-delegated-admin',
    tier: 'extended',
    stage: 'cloud',
    actions: ['invitation.create'],
    sources: ['request-relationship'],
    forbid: all(partner, usGov, is('invitation.delegatedAdmin', false)),
  },
  {
    id: 'usgov-no-gdap',
    tier: 'extended',
    stage: 'cloud',
    actions: ['gdap.request'],
    sources: ['us-gov'],
    forbid: usGov,
  },
  {
    id: 'cross-cloud-denied',
    tier: 'extended',
    stage: 'cloud',
    actions: ['invitation.create', 'subscription.purchase'],
    sources: ['us-gov-faq'],
    forbid: all(partner, differ('actor.cloud', 'customer.cloud')),
  },
] as const satisfies readonly Rule[];
