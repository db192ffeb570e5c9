import { all, holds, is, isAmong, not } from '../condition.ts';
import { forbid, permit, permitIf, type Rule } from '../rule.ts';
import { decider, inviter, partner, transacts } from './who.ts';

const joint = all(
  inviter,
  is('partner.type', 'indirect-reseller'),
  holds('admin-agent', 'global-admin'),
  is('invitation.namesProvider', true),
);

/** Sending and answering the invitation to a reseller relationship. */
export const invitationRules = [
  {
    no: 24,
    id: 'invite-link-must-stay',
    stage: 'general',
    sources: ['revoke-admin', 'gdap-request'],
    says: [forbid(['invitation.edit-link'], partner), permit(['invitation.edit-text'], inviter)],
  },
  {
    no: 25,
    id: 'reseller-link-reusable',
    stage: 'general',
    sources: ['multipartner-china'],
    says: [permit(['invitation.reuse'], all(inviter, transacts, is('link.kind', 'reseller')))],
  },
  {
    no: 26,
    id: 'gdap-link-single-use',
    stage: 'general',
    sources: ['gdap-faq'],
    says: [
      forbid(
        ['invitation.reuse'],
        all(partner, is('link.kind', 'gdap'), is('link.accepted', true)),
      ),
    ],
  },
  {
    no: 27,
    id: 'approve-needs-customer-global-admin',
    stage: 'role',
    sources: ['revoke-admin', 'request-relationship'],
    says: [forbid(['invitation.approve'], not(decider)), permit(['invitation.approve'], decider)],
  },
  {
    no: 29,
    id: 'partner-cannot-approve-own-invitation',
    stage: 'relationship',
    sources: ['gdap-api'],
    says: [
      forbid(
        ['invitation.approve', 'invitation.decline'],
        all(partner, is('invitation.standing', 'inviter')),
      ),
      forbid(['gdap.approve'], partner),
    ],
  },
  {
    no: 32,
    id: 'decline-is-local',
    stage: 'role',
    sources: ['manage-partners'],
    says: [forbid(['invitation.decline'], not(decider)), permitIf(['invitation.decline'], decider)],
  },
  {
    no: 33,
    id: 'mca-required-to-accept',
    stage: 'general',
    sources: ['request-relationship', 'manage-partners'],
    says: [permitIf(['invitation.approve'], all(decider, is('customer.mcaAccepted', false)))],
  },
  {
    no: 34,
    id: 'same-market-only',
    stage: 'market',
    sources: ['request-relationship', 'regional-authorization'],
    says: [
      forbid(
        [
          'invitation.create',
          'delegated-admin.request',
          'gdap.request',
          'subscription.purchase',
          'subscription.sell',
        ],
        all(partner, not(isAmong('customer.country', 'partner.market'))),
      ),
    ],
  },
  {
    no: 40,
    id: 'joint-invite-reseller-and-provider',
    stage: 'general',
    specific: true,
    sources: ['connect-with-customers', 'indirect-reseller-tasks'],
    says: [permit(['invitation.create'], joint)],
  },
  {
    no: 89,
    id: 'sandbox-no-invites',
    stage: 'tenant-kind',
    sources: ['sandbox'],
    says: [
      forbid(
        ['invitation.create', 'delegated-admin.request', 'gdap.request'],
        all(partner, is('partner.sandbox', true)),
      ),
    ],
  },
] as const satisfies readonly Rule[];
