import { all, any, holds, is, not, over } from '../condition.ts';
import { forbid, permitIf, type Rule } from '../rule.ts';
import {
  buysFromMicrosoft,
  customer,
  licensed,
  partner,
  resellerActive,
  soldByActor,
  soldByOther,
} from './who.ts';

const transfer = ['subscription.transfer'] as const;
/** The partner that is to get the subscription, in the process that the customer has asked for. */
const target = all(soldByOther, is('transfer.requested', true));

/** Moving a subscription to another partner: a process of its own, never an effect of a relationship. */
export const transferRules = [
  {
    no: 43,
    id: 'transfer-initiated-by-target-partner',
    stage: 'general',
    sources: ['azure-transfer', 'license-transfer'],
    says: [
      permitIf(transfer, all(target, holds('admin-agent'), buysFromMicrosoft, resellerActive)),
    ],
  },
  {
    no: 44,
    id: 'transfer-customer-cannot-initiate',
    stage: 'seller',
    sources: ['license-transfer', 'azure-transfer'],
    says: [forbid(transfer, customer)],
  },
  {
    no: 45,
    id: 'transfer-azure-prerequisites',
    stage: 'seller',
    sources: ['azure-transfer'],
    says: [
      forbid(
        transfer,
        all(
          target,
          is('subscription.service', 'azure'),
          any(
            not(resellerActive),
            is('relationship.azurePlan', false),
            is('customer.mcaAccepted', false),
            is('partner.mpaSigned', false),
          ),
        ),
      ),
    ],
  },
  {
    no: 46,
    id: 'transfer-license-legacy-denied',
    stage: 'seller',
    sources: ['azure-transfer', 'multichannel'],
    says: [forbid(transfer, all(partner, licensed, is('subscription.commerce', 'legacy')))],
  },
  {
    no: 47,
    id: 'transfer-license-nce-allowed',
    stage: 'general',
    specific: true,
    sources: ['license-transfer'],
    says: [
      permitIf(
        transfer,
        all(
          target,
          holds('admin-agent'),
          buysFromMicrosoft,
          resellerActive,
          licensed,
          is('subscription.commerce', 'nce'),
        ),
      ),
    ],
  },
  {
    no: 48,
    id: 'transfer-request-30-days',
    stage: 'seller',
    sources: ['azure-transfer'],
    says: [
      forbid(
        transfer,
        all(partner, soldByActor, is('transfer.requested', true), over('transfer.ageDays', 30)),
      ),
    ],
  },
] as const satisfies readonly Rule[];
