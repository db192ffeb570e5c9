import { all, any, between, chosen, holds, includes, is, not, over } from '../condition.ts';
import { forbid, permit, type Rule } from '../rule.ts';
import { customer, inviter, ownTenant, partner } from './who.ts';

const adminAgent = all(partner, holds('admin-agent'));
const mayAsk = all(adminAgent, is('actor.mfa', true));
/** Of a customer: what a request to a CSP tenant would be, its own included, no page says. */
const mayRequest = all(mayAsk, is('customer.tenantKind', 'non-csp'));
const strict = chosen(({ strictDelegatedAdminRole }) => strictDelegatedAdminRole);
const draft = is('gdap.state', 'created');
const wellFormed = all(
  between('invitation.days', 1, 730),
  is('gdap.nameFits', true),
  includes('gdap.roles'),
);
/** What may still be changed after the customer was asked: nothing but these two. */
const editable = any(
  draft,
  all(is('gdap.state', 'active'), is('gdap.change', 'auto-extend', 'drop-global-administrator')),
);
const extendable = is('gdap.state', 'created', 'active');
const withGlobalAdmin = includes('gdap.roles', 'Global Administrator');
/** Which of the two an invitation carries; see `delegatedAdminKindOf`. */
const asksForGdap = any(
  chosen(({ delegatedAdminKind }) => delegatedAdminKind === 'gdap'),
  all(
    chosen(({ delegatedAdminKind }) => delegatedAdminKind === 'auto'),
    any(
      chosen(({ usGov: { gdap } }) => gdap),
      not(is('actor.cloud', 'us-gov')),
    ),
  ),
);
const approver = all(
  ownTenant,
  holds((flags) => flags.gdapApproverRoles),
);

/** Asking for delegated administration, and the life of a GDAP request. */
export const gdapRules = [
  {
    no: 17,
    id: 'delegated-admin-request-role',
    stage: 'role',
    sources: ['permissions'],
    says: [
      permit(['delegated-admin.request'], any(adminAgent, all(inviter, not(strict)))),
      forbid(['delegated-admin.request'], all(partner, strict, not(adminAgent))),
      forbid(
        ['invitation.create'],
        all(partner, strict, is('invitation.delegatedAdmin', true), not(adminAgent)),
      ),
    ],
  },
  {
    no: 18,
    id: 'gdap-request-role',
    stage: 'role',
    sources: ['gdap-faq', 'gdap-request'],
    says: [
      permit(['gdap.request'], mayRequest),
      forbid(['gdap.request'], all(partner, not(mayAsk))),
    ],
  },
  {
    no: 19,
    id: 'gdap-request-partner-types',
    stage: 'tenant-kind',
    sources: ['gdap-faq'],
    says: [
      permit(['gdap.request'], all(mayRequest, not(is('partner.type', 'advisor')))),
      forbid(['gdap.request'], all(partner, is('partner.type', 'advisor'))),
    ],
  },
  {
    no: 20,
    id: 'gdap-request-well-formed',
    stage: 'delegated-admin',
    sources: ['gdap-api', 'gdap-migration-tool'],
    says: [
      permit(['gdap.request'], all(mayRequest, wellFormed)),
      forbid(['gdap.request'], all(partner, not(wellFormed))),
      // DAP has neither days nor roles.
      forbid(
        ['invitation.create'],
        all(partner, asksForGdap, is('invitation.delegatedAdmin', true), not(wellFormed)),
      ),
    ],
  },
  {
    no: 21,
    id: 'gdap-auto-extend-not-with-global-admin',
    stage: 'delegated-admin',
    sources: ['auto-extend'],
    says: [
      forbid(['gdap.auto-extend'], all(partner, withGlobalAdmin)),
      forbid(['gdap.update'], all(partner, is('gdap.change', 'auto-extend'), withGlobalAdmin)),
    ],
  },
  {
    no: 22,
    id: 'gdap-locked-not-editable',
    stage: 'delegated-admin',
    sources: ['gdap-api'],
    says: [
      forbid(['gdap.update'], all(partner, not(editable))),
      permit(['gdap.update'], all(adminAgent, editable)),
      forbid(['gdap.auto-extend'], all(partner, not(extendable))),
      permit(['gdap.auto-extend'], all(adminAgent, extendable)),
    ],
  },
  {
    no: 23,
    id: 'gdap-delete-only-created',
    stage: 'delegated-admin',
    sources: ['gdap-api'],
    says: [
      forbid(['gdap.delete'], all(partner, not(draft))),
      permit(['gdap.delete'], all(adminAgent, draft)),
    ],
  },
  {
    no: 28,
    id: 'gdap-approve-role',
    stage: 'role',
    sources: ['gdap-approval', 'customer-dar-admin'],
    says: [
      permit(['gdap.approve'], all(approver, is('gdap.state', 'approvalPending'))),
      forbid(['gdap.approve'], all(customer, not(approver))),
    ],
  },
  {
    no: 30,
    id: 'gdap-approval-window-90-days',
    stage: 'delegated-admin',
    sources: ['gdap-faq', 'gdap-activity-logs'],
    says: [forbid(['gdap.approve'], all(customer, over('gdap.ageDays', 90)))],
  },
  {
    no: 31,
    id: 'gdap-approve-all-or-nothing',
    stage: 'delegated-admin',
    sources: ['gdap-approval'],
    says: [forbid(['gdap.approve'], all(customer, is('gdap.partly', true)))],
  },
] as const satisfies readonly Rule[];
