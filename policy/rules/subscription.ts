import { all, any, holds, is, not, over } from '../condition.ts';
import { forbid, permit, type Rule } from '../rule.ts';
import {
  buysFromMicrosoft,
  byDapAlone,
  byGdapGroup,
  licensed,
  partner,
  resellerActive,
  soldByActor,
  soldByOther,
} from './who.ts';

const manager = all(
  partner,
  buysFromMicrosoft,
  holds((flags) => flags.subscriptionRoles),
  soldByActor,
  resellerActive,
  // What is over can be managed no more.
  is('subscription.status', 'active', 'pending', 'suspended'),
);
const legacy = is('subscription.commerce', 'legacy');

/** Managing what was sold: seats, add-ons, upgrades, the bill. */
export const subscriptionRules = [
  {
    no: 50,
    id: 'remove-seats-only-by-seller',
    stage: 'seller',
    sources: ['multipartner-china'],
    says: [forbid(['seats.remove'], soldByOther)],
  },
  {
    no: 51,
    id: 'order-addon-only-by-seller',
    stage: 'seller',
    sources: ['multipartner-china'],
    says: [forbid(['addon.order'], soldByOther)],
  },
  {
    no: 52,
    id: 'no-bill-for-others-subscriptions',
    stage: 'seller',
    sources: ['multipartner-china'],
    says: [forbid(['billing.receive'], soldByOther)],
  },
  {
    no: 53,
    id: 'seats-remove-nce-window',
    stage: 'seller',
    sources: ['new-commerce-cancellation'],
    says: [
      forbid(
        ['seats.remove', 'subscription.cancel'],
        all(
          partner,
          soldByActor,
          is('subscription.commerce', 'nce'),
          licensed,
          over('subscription.ageDays', 7),
        ),
      ),
    ],
  },
  {
    // Seats, add-ons and upgrades are managed by who manages the subscription. Cancelling Azure is not said to be.
    no: 54,
    id: 'subscription-manage-role',
    stage: 'general',
    sources: ['permissions', 'gdap-faq'],
    says: [
      permit(['subscription.modify', 'subscription.upgrade', 'addon.order'], manager),
      permit(['seats.add', 'seats.remove', 'subscription.cancel'], all(manager, licensed)),
    ],
  },
  {
    no: 55,
    id: 'upgrade-blocked-by-overlapping-subscription',
    stage: 'seller',
    sources: ['add-licenses'],
    says: [
      forbid(['subscription.upgrade'], all(partner, legacy, is('subscription.overlaps', true))),
    ],
  },
  {
    no: 56,
    id: 'upgrade-needs-delegated-admin',
    stage: 'delegated-admin',
    sources: ['add-licenses', 'dap-faq', 'dap-api-impact'],
    says: [
      forbid(
        ['subscription.upgrade'],
        all(
          partner,
          legacy,
          not(any(byDapAlone, byGdapGroup('Directory Readers', 'Global Reader'))),
        ),
      ),
    ],
  },
] as const satisfies readonly Rule[];
