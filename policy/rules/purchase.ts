import { all, any, holds, is, not } from '../condition.ts';
import { forbid, permit, type Rule } from '../rule.ts';
import { buysFromMicrosoft, partner, resellerActive, sales, transacts } from './who.ts';

const provider = all(partner, is('partner.type', 'indirect-provider'));

/** Buying for a customer, and to whom nothing may be sold. */
export const purchaseRules = [
  {
    no: 35,
    id: 'purchase-needs-reseller-relationship',
    stage: 'relationship',
    sources: ['request-relationship', 'multipartner'],
    says: [
      forbid(['subscription.purchase', 'subscription.sell'], all(partner, not(resellerActive))),
    ],
  },
  {
    no: 36,
    id: 'purchase-needs-no-delegated-admin',
    stage: 'general',
    sources: ['gdap-faq', 'dap-faq'],
    says: [
      permit(['subscription.purchase'], all(partner, buysFromMicrosoft, resellerActive)),
      permit(['subscription.sell'], all(partner, transacts, resellerActive)),
    ],
  },
  {
    no: 37,
    id: 'purchase-needs-mca',
    stage: 'relationship',
    sources: ['customer-agreement', 'regional-authorization'],
    says: [forbid(['subscription.purchase'], all(partner, is('customer.mcaAccepted', false)))],
  },
  {
    // The row's reason is that resellers neither sell nor manage by themselves; seats and the like are managing.
    no: 38,
    id: 'indirect-reseller-orders-via-provider',
    stage: 'role',
    sources: ['new-subscription', 'supported-relationships'],
    says: [
      forbid(
        [
          'subscription.purchase',
          'subscription.modify',
          'subscription.cancel',
          'subscription.upgrade',
          'seats.add',
          'seats.remove',
          'addon.order',
          'agreement.attest',
        ],
        all(partner, is('partner.type', 'indirect-reseller')),
      ),
    ],
  },
  {
    no: 39,
    id: 'provider-also-needs-relationship',
    stage: 'relationship',
    specific: true,
    sources: ['connect-with-customers', 'indirect-reseller-tasks'],
    says: [
      forbid(
        ['subscription.purchase'],
        all(provider, is('customer.ofOwnReseller', true), not(resellerActive)),
      ),
    ],
  },
  {
    no: 41,
    id: 'reseller-needs-mpa',
    stage: 'relationship',
    sources: ['supported-relationships', 'api-error-codes'],
    says: [forbid(['subscription.purchase'], all(provider, is('reseller.mpaSigned', false)))],
  },
  {
    no: 42,
    id: 'no-sale-to-self-or-affiliate',
    stage: 'tenant-kind',
    sources: ['supported-relationships'],
    says: [
      forbid(sales, all(partner, any(is('customer.self', true), is('customer.affiliate', true)))),
    ],
  },
  {
    no: 80,
    id: 'customer-self-purchase-needs-grant',
    stage: 'role',
    sources: ['give-permission'],
    says: [
      permit(['purchase-permission.grant'], all(partner, transacts, holds('admin-agent'))),
      forbid(['purchase-permission.grant'], all(partner, not(holds('admin-agent')))),
    ],
  },
  {
    no: 82,
    id: 'indirect-reseller-not-customer-of-own-provider',
    stage: 'tenant-kind',
    sources: ['supported-relationships'],
    says: [forbid(sales, all(partner, is('customer.ownReseller', true)))],
  },
] as const satisfies readonly Rule[];
