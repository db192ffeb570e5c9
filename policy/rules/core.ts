import { customerScopedActions } from '../actions.ts';
import { all, always, any, chosen, is, not } from '../condition.ts';
import { advise, forbid, permit, type Rule } from '../rule.ts';
import {
  decider,
  delegatedAdmin,
  inviter,
  partner,
  resellerActive,
  sales,
  soldByOther,
  transacts,
  usGov,
} from './who.ts';

/** A CSP tenant of somebody else: its own is refused by a rule of its own, and so is a connected reseller's. */
const foreignCspTenant = all(
  partner,
  is('customer.tenantKind', 'csp'),
  not(is('customer.self', true)),
  not(is('customer.ownReseller', true)),
);

/** The page "Multi-partner support" itself. */
export const coreRules = [
  {
    no: 1,
    id: 'multi-partner-coexistence',
    stage: 'general',
    sources: ['multipartner'],
    says: [
      permit(['invitation.create'], all(inviter, transacts, is('customer.hasPartners', true))),
    ],
  },
  {
    no: 2,
    id: 'different-partner-per-service',
    stage: 'general',
    sources: ['multipartner'],
    says: [
      permit(['invitation.approve'], all(decider, is('customer.otherPartnerServesElse', true))),
    ],
  },
  {
    // Who may send an invitation may take it back; no page says who may, so the sender's own rule is followed.
    no: 3,
    id: 'invite-role-required',
    stage: 'general',
    sources: ['multipartner'],
    says: [
      permit(['invitation.create'], all(inviter, transacts)),
      permit(['invitation.withdraw'], all(inviter, is('invitation.standing', 'inviter'))),
    ],
  },
  {
    no: 4,
    id: 'invite-role-missing',
    stage: 'role',
    sources: ['multipartner'],
    says: [
      forbid(['invitation.create'], not(all(inviter, transacts))),
      forbid(['invitation.withdraw'], not(all(inviter, is('invitation.standing', 'inviter')))),
    ],
  },
  {
    no: 5,
    id: 'invitation-required-first',
    stage: 'relationship',
    sources: ['multipartner'],
    says: [
      forbid(
        customerScopedActions,
        all(
          partner,
          is('relationship.reseller', 'none', 'invited', 'removed'),
          not(delegatedAdmin),
        ),
      ),
    ],
  },
  {
    no: 6,
    id: 'azure-additional-subscription-from-other-csp',
    stage: 'general',
    sources: ['multipartner'],
    says: [
      permit(
        ['subscription.purchase'],
        all(
          partner,
          is('subscription.service', 'azure'),
          is('customer.azureFromOther', true),
          resellerActive,
          transacts,
        ),
      ),
    ],
  },
  {
    // Seats and upgrades change a subscription as well; a rule of their own outranks this one where there is one.
    no: 7,
    id: 'existing-subscription-unchanged',
    stage: 'seller',
    sources: ['multipartner'],
    says: [
      forbid(
        ['subscription.modify', 'subscription.cancel', 'subscription.upgrade', 'seats.add'],
        soldByOther,
      ),
    ],
  },
  {
    no: 8,
    id: 'existing-subscription-not-transferred',
    stage: 'seller',
    sources: ['multipartner'],
    says: [forbid(['subscription.transfer'], all(soldByOther, is('transfer.requested', false)))],
  },
  {
    no: 9,
    id: 'account-ownership-unchanged',
    stage: 'seller',
    sources: ['multipartner'],
    says: [forbid(['account.ownership-change'], partner)],
  },
  {
    no: 10,
    id: 'existing-terms-unchanged',
    stage: 'seller',
    sources: ['multipartner'],
    says: [forbid(['terms.change'], partner)],
  },
  {
    no: 11,
    id: 'customer-obligations-unchanged',
    stage: 'seller',
    sources: ['multipartner'],
    says: [forbid(['obligations.change'], always)],
  },
  {
    no: 12,
    id: 'partner-of-record-unchanged',
    stage: 'seller',
    sources: ['multipartner'],
    says: [forbid(['partner-of-record.change'], partner)],
  },
  {
    // The page speaks of selling; an invitation exists to sell, so it is refused before it is sent.
    no: 13,
    id: 'csp-to-csp-sale-denied',
    stage: 'tenant-kind',
    sources: ['multipartner'],
    says: [forbid(sales, foreignCspTenant)],
  },
  {
    no: 14,
    id: 'csp-corporate-tenant-purchase-allowed',
    stage: 'general',
    sources: ['multipartner'],
    says: [
      permit(
        ['subscription.purchase', 'subscription.sell'],
        all(
          partner,
          is('customer.tenantKind', 'non-csp'),
          is('customer.cspCompany', true),
          is('customer.affiliate', false),
          resellerActive,
          transacts,
        ),
      ),
    ],
  },
  {
    // "Applies to" names the clouds; it gives nobody a right that the inviting role does not.
    no: 15,
    id: 'applies-to-public-and-us-gov',
    stage: 'cloud',
    sources: ['multipartner'],
    says: [
      permit(['invitation.create'], all(inviter, transacts, is('actor.cloud', 'public', 'us-gov'))),
      forbid(
        ['invitation.create'],
        any(
          is('actor.cloud', 'china'),
          all(
            usGov,
            chosen(({ usGov: { multiPartner } }) => !multiPartner),
          ),
        ),
      ),
    ],
  },
  {
    no: 16,
    id: 'policy-may-change-advisory',
    stage: 'general',
    sources: ['multipartner'],
    says: [advise(sales, foreignCspTenant)],
  },
] as const satisfies readonly Rule[];
