import { customerScopedActions } from './actions.ts';
import { all, always, holds, is, not } from './condition.ts';
import type { Rule } from './rule.ts';
import { invitingRoles } from './vocabulary.ts';

const partner = is('actor.side', 'partner');
const inviter = all(partner, is('actor.tenantKind', 'csp'), holds(...invitingRoles));
const othersSubscription = all(partner, is('subscription.soldByActor', false));

/** The sixteen rules of the page "Multi-partner support" itself, in the order of the catalogue. */
export const coreRules = [
  {
    id: 'multi-partner-coexistence',
    tier: 'core',
    stage: 'general',
    actions: ['invitation.create'],
    sources: ['multipartner'],
    permit: all(inviter, is('customer.hasPartners', true)),
  },
  {
    id: 'different-partner-per-service',
    tier: 'core',
    stage: 'general',
    actions: ['invitation.approve'],
    sources: ['multipartner'],
    permit: all(
      is('actor.side', 'customer'),
      is('invitation.standing', 'invited'),
      holds('global-admin'),
      is('customer.otherPartnerServesElse', true),
    ),
  },
  {
    id: 'invite-role-required',
    tier: 'core',
    stage: 'general',
    actions: ['invitation.create'],
    sources: ['multipartner'],
    permit: inviter,
  },
  {
    id: 'invite-role-missing',
    tier: 'core',
    stage: 'role',
    actions: ['invitation.create'],
    sources: ['multipartner'],
    forbid: not(inviter),
  },
  {
    id: 'invitation-required-first',
    tier: 'core',
    stage: 'relationship',
    actions: customerScopedActions,
    sources: ['multipartner'],
    forbid: all(
      partner,
      is('relationship.reseller', 'none', 'invited', 'removed'),
      is('relationship.delegatedAdmin', 'none', 'ended'),
    ),
  },
  {
    id: 'azure-additional-subscription-from-other-csp',
    tier: 'core',
    stage: 'general',
    actions: ['subscription.purchase'],
    sources: ['multipartner'],
    permit: all(
      partner,
      is('subscription.service', 'azure'),
      is('customer.azureFromOther', true),
      is('relationship.reseller', 'active'),
    ),
  },
  {
    id: 'existing-subscription-unchanged',
    tier: 'core',
    stage: 'seller',
    actions: ['subscription.modify', 'subscription.cancel'],
    sources: ['multipartner'],
    forbid: othersSubscription,
  },
  {
    id: 'existing-subscription-not-transferred',
    tier: 'core',
    stage: 'seller',
    actions: ['subscription.transfer'],
    sources: ['multipartner'],
    forbid: othersSubscription,
  },
  {
    id: 'account-ownership-unchanged',
    tier: 'core',
    stage: 'seller',
    actions: ['account.ownership-change'],
    sources: ['multipartner'],
    forbid: partner,
  },
  {
    id: 'existing-terms-unchanged',
    tier: 'core',
    stage: 'seller',
    actions: ['terms.change'],
    sources: ['multipartner'],
    forbid: partner,
  },
  {
    id: 'customer-obligations-unchanged',
    tier: 'core',
    stage: 'seller',
    actions: ['obligations.change'],
    sources: ['multipartner'],
    forbid: always,
  },
  {
    id: 'partner-of-record-unchanged',
    tier: 'core',
    stage: 'seller',
    actions: ['partner-of-record.change'],
    sources: ['multipartner'],
    forbid: partner,
  },
  {
    // The page speaks of selling; an invitation exists to sell, so it is refused before it is sent.
    id: 'csp-to-csp-sale-denied',
    tier: 'core',
    stage: 'tenant-kind',
    actions: ['subscription.sell', 'subscription.purchase', 'invitation.create'],
    sources: ['multipartner'],
    forbid: all(partner, is('customer.tenantKind', 'csp'), not(is('customer.self', true))),
  },
  {
    id: 'csp-corporate-tenant-purchase-allowed',
    tier: 'core',
    stage: 'general',
    actions: ['subscription.purchase', 'subscription.sell'],
    sources: ['multipartner'],
    permit: all(
      partner,
      is('customer.tenantKind', 'non-csp'),
      is('customer.cspCompany', true),
      is('customer.affiliate', false),
      is('relationship.reseller', 'active'),
    ),
  },
  {
    // "Applies to" names the clouds; it gives nobody a right that the inviting role does not.
    id: 'applies-to-public-and-us-gov',
    tier: 'core',
    stage: 'general',
    actions: ['invitation.create'],
    sources: ['multipartner'],
    permit: all(inviter, is('actor.cloud', 'public', 'us-gov')),
  },
  {
    id: 'policy-may-change-advisory',
    tier: 'core',
    stage: 'general',
    actions: ['subscription.sell', 'subscription.purchase', 'invitation.create'],
    sources: ['multipartner'],
    advise: all(partner, is('customer.tenantKind', 'csp'), not(is('customer.self', true))),
  },
] as const satisfies readonly Rule[];
