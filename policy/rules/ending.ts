import { all, any, holds, is, not } from '../condition.ts';
import { advise, forbid, permit, type Rule } from '../rule.ts';
import {
  buysFromMicrosoft,
  customer,
  delegatedAdmin,
  delegatedAdminEnded,
  gdapActive,
  ownTenant,
  partner,
  resellerActive,
} from './who.ts';

const remove = ['reseller-relationship.remove'] as const;
const remover = all(
  partner,
  holds('global-admin', 'admin-agent', 'sales-agent'),
  buysFromMicrosoft,
  resellerActive,
);
const stillActive = is('relationship.activeSubscriptions', true);

/** Giving up delegated administration, and ending a relationship. */
export const endingRules = [
  {
    no: 68,
    id: 'customer-may-revoke-delegated-admin',
    stage: 'general',
    sources: ['revoke-admin', 'gdap-customer-terminate', 'manage-partners'],
    says: [
      permit(['delegated-admin.revoke'], all(ownTenant, holds('global-admin'), delegatedAdmin)),
      permit(
        ['gdap.terminate'],
        all(
          ownTenant,
          holds((flags) => flags.gdapApproverRoles),
          gdapActive,
        ),
      ),
    ],
  },
  {
    no: 69,
    id: 'partner-may-revoke-delegated-admin',
    stage: 'general',
    sources: ['gdap-partner-terminate', 'gdap-migration'],
    says: [
      permit(['delegated-admin.revoke'], all(partner, holds('admin-agent'), delegatedAdmin)),
      permit(['gdap.terminate'], all(partner, holds('admin-agent'), gdapActive)),
    ],
  },
  {
    no: 70,
    id: 'customer-cannot-remove-reseller',
    stage: 'relationship',
    sources: ['manage-partners'],
    says: [
      forbid(remove, all(customer, resellerActive, not(is('partner.type', 'advisor')))),
      permit(
        remove,
        all(
          ownTenant,
          holds('global-admin'),
          any(
            all(is('partner.type', 'advisor'), any(resellerActive, delegatedAdmin)),
            all(is('relationship.reseller', 'none', 'removed'), delegatedAdmin),
          ),
        ),
      ),
    ],
  },
  {
    no: 71,
    id: 'partner-remove-needs-no-active-subscriptions',
    stage: 'seller',
    sources: ['remove-relationship'],
    says: [
      forbid(remove, all(partner, buysFromMicrosoft, stillActive)),
      permit(remove, all(remover, not(stillActive))),
    ],
  },
  {
    no: 72,
    id: 'indirect-reseller-cannot-remove-relationship',
    stage: 'role',
    sources: ['remove-relationship'],
    says: [forbid(remove, all(partner, is('partner.type', 'indirect-reseller')))],
  },
  {
    no: 73,
    id: 'support-duty-survives-revocation',
    stage: 'general',
    sources: ['request-relationship'],
    says: [
      advise(['support-ticket.create', 'obligations.change'], all(partner, delegatedAdminEnded)),
      advise(['delegated-admin.revoke', 'gdap.terminate'], delegatedAdmin),
    ],
  },
] as const satisfies readonly Rule[];
