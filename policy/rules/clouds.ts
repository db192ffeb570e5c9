import { type Action, actions } from '../actions.ts';
import { all, any, chosen, differ, is, not } from '../condition.ts';
import { advise, forbid, type Rule } from '../rule.ts';
import { customer, partner, usGov } from './who.ts';

/** Nobody has to be validated for looking and for giving up. */
const anybodys: readonly Action[] = [
  'invitation.withdraw',
  'invitation.decline',
  'delegated-admin.revoke',
  'gdap.terminate',
  'gdap.delete',
  'reseller-relationship.remove',
  'partners.list',
  'customers.list',
];
const takingPart = actions.filter((action) => !anybodys.includes(action));
const onePartner = chosen(({ usGov: { singlePartner } }) => singlePartner);
const alreadyServed = all(customer, usGov, is('customer.hasPartners', true));

/** US Government, and the cloud that 21Vianet runs in China. */
export const cloudRules = [
  {
    no: 83,
    id: 'usgov-must-include-delegated-admin',
    stage: 'cloud',
    sources: ['request-relationship', 'azure-transfer'],
    says: [
      forbid(['invitation.create'], all(partner, usGov, is('invitation.delegatedAdmin', false))),
    ],
  },
  {
    no: 84,
    id: 'usgov-no-gdap',
    stage: 'cloud',
    sources: ['multipartner'],
    says: [
      forbid(
        ['gdap.request', 'gdap.approve'],
        all(
          usGov,
          chosen(({ usGov: { gdap } }) => !gdap),
        ),
      ),
    ],
  },
  {
    no: 85,
    id: 'cross-cloud-denied',
    stage: 'cloud',
    sources: ['us-gov-faq', 'us-gov-developers', 'us-gov-enroll'],
    says: [
      forbid(
        [
          'invitation.create',
          'delegated-admin.request',
          'gdap.request',
          'subscription.purchase',
          'subscription.sell',
          'subscription.transfer',
        ],
        all(partner, differ('actor.cloud', 'customer.cloud')),
      ),
    ],
  },
  {
    no: 86,
    id: 'usgov-partner-eligibility',
    stage: 'cloud',
    sources: ['us-gov-faq', 'us-gov-enroll'],
    says: [
      forbid(
        takingPart,
        all(partner, is('actor.cloud', 'us-gov'), is('partner.usGovEligible', false)),
      ),
    ],
  },
  {
    no: 87,
    id: 'usgov-users-api-unavailable',
    stage: 'cloud',
    sources: ['us-gov-faq', 'us-gov-developers'],
    says: [forbid(['users.manage', 'licenses.assign', 'password.reset'], all(partner, usGov))],
  },
  {
    no: 88,
    id: 'usgov-single-partner',
    stage: 'cloud',
    sources: ['us-gov-developers'],
    says: [
      forbid(['invitation.approve'], all(onePartner, alreadyServed)),
      advise(['invitation.approve'], all(not(onePartner), alreadyServed)),
    ],
  },
  {
    no: 90,
    id: 'china-one-admin-partner-per-service',
    stage: 'cloud',
    sources: ['multipartner-china'],
    says: [
      forbid(
        ['invitation.approve'],
        all(
          customer,
          any(is('customer.cloud', 'china'), is('actor.cloud', 'china')),
          is('invitation.delegatedAdmin', true),
          is('customer.otherAdminSameService', true),
        ),
      ),
    ],
  },
] as const satisfies readonly Rule[];
