import { all, holds, is, not } from '../condition.ts';
import { forbid, permit, permitIf, type Rule } from '../rule.ts';
import { customer, ownTenant, partner } from './who.ts';

const owner = all(ownTenant, holds('subscription-owner'));
const recorded = is('subscription.partnerOfRecord', true);

/** Who sees which partners, and who is credited with a subscription. */
export const listingRules = [
  {
    no: 74,
    id: 'customer-lists-partners',
    stage: 'general',
    sources: ['revoke-admin'],
    says: [permit(['partners.list'], all(ownTenant, holds('global-admin')))],
  },
  {
    no: 75,
    id: 'partner-lists-only-own-relationships',
    stage: 'general',
    sources: ['customers-api', 'gdap-api'],
    says: [
      forbid(['partners.list'], all(partner, is('list.of', 'everybody'))),
      permit(['partners.list', 'customers.list'], all(partner, is('list.of', 'own'))),
    ],
  },
  {
    no: 76,
    id: 'dpor-set-only-by-customer',
    stage: 'role',
    sources: ['partner-admin-link'],
    says: [
      permit(['partner-of-record.change'], owner),
      forbid(['partner-of-record.change'], all(customer, not(owner))),
    ],
  },
  {
    no: 77,
    id: 'one-dpor-per-subscription',
    stage: 'general',
    sources: ['partner-admin-link'],
    says: [permitIf(['partner-of-record.change'], all(owner, recorded))],
  },
] as const satisfies readonly Rule[];
