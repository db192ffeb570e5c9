import { all, any, holds, is, not } from '../condition.ts';
import { forbid, permit, type Rule } from '../rule.ts';
import {
  byDapAlone,
  byGdapGroup,
  dapActive,
  delegatedAdmin,
  gdapActive,
  gdapWith,
  partner,
  resellerActive,
} from './who.ts';

/** Under DAP the partner's Admin agents are Global administrators, its Helpdesk agents Helpdesk administrators. */
const byDap = all(partner, byDapAlone, holds('admin-agent'));
const helpdeskByDap = all(partner, byDapAlone, holds('helpdesk-agent'));
const byGdap = (...roles: readonly string[]) => all(partner, byGdapGroup(...roles));

const managesUsers = ['User Administrator'] as const;
const assignsLicenses = [
  'License Administrator',
  'Directory Writers',
  'User Administrator',
] as const;
const resetsAdmins = ['Privileged Authentication Administrator'] as const;
const raisesTickets = ['Service Support Administrator'] as const;

const users = any(byDap, byGdap(...managesUsers));
const licenses = any(byDap, byGdap(...assignsLicenses));
const adminPasswords = any(byDap, byGdap(...resetsAdmins));
const tickets = any(byDap, helpdeskByDap, byGdap(...raisesTickets));
const ofAdmin = is('password.ofAdmin', true);

/** DAP alone would do, but GDAP is there too and lacks the role. */
const overridden = (...roles: readonly string[]) =>
  all(partner, dapActive, gdapActive, not(gdapWith(...roles)));

/** Working in the customer's directory: users, licenses, passwords, tickets, devices. */
export const customerAccessRules = [
  {
    no: 57,
    id: 'users-manage-needs-role',
    stage: 'delegated-admin',
    sources: ['gdap-faq', 'gdap-least-roles'],
    says: [permit(['users.manage'], users), forbid(['users.manage'], all(partner, not(users)))],
  },
  {
    no: 58,
    id: 'licenses-assign-needs-role',
    stage: 'delegated-admin',
    sources: ['gdap-least-roles', 'dap-api-impact'],
    says: [
      permit(['licenses.assign'], licenses),
      forbid(['licenses.assign'], all(partner, not(licenses))),
    ],
  },
  {
    no: 59,
    id: 'admin-password-reset-needs-privileged-role',
    stage: 'delegated-admin',
    sources: ['gdap-faq'],
    says: [
      permit(['password.reset'], all(ofAdmin, adminPasswords)),
      forbid(['password.reset'], all(partner, ofAdmin, not(adminPasswords))),
    ],
  },
  {
    no: 60,
    id: 'support-ticket-needs-service-support-admin',
    stage: 'delegated-admin',
    sources: ['gdap-faq', 'gdap-least-roles'],
    says: [
      permit(['support-ticket.create'], tickets),
      forbid(['support-ticket.create'], all(partner, not(tickets))),
    ],
  },
  {
    no: 61,
    id: 'azure-ticket-not-by-indirect-reseller',
    stage: 'role',
    sources: ['support-tickets', 'gdap-least-roles'],
    says: [
      forbid(
        ['support-ticket.create'],
        all(
          partner,
          is('partner.type', 'indirect-reseller', 'advisor'),
          is('subscription.service', 'azure'),
        ),
      ),
    ],
  },
  {
    no: 62,
    id: 'reseller-only-cannot-view-details',
    stage: 'relationship',
    sources: ['gdap-faq'],
    says: [
      forbid(
        ['customer-details.view', 'users.manage', 'support-ticket.create'],
        all(partner, resellerActive, not(delegatedAdmin)),
      ),
    ],
  },
  {
    no: 63,
    id: 'gdap-needs-group-assignment',
    stage: 'delegated-admin',
    specific: true,
    sources: ['gdap-request', 'gdap-groups'],
    says: [
      forbid(
        ['users.manage', 'licenses.assign', 'password.reset', 'support-ticket.create'],
        all(partner, gdapActive, is('relationship.gdapGroup', false)),
      ),
      permit(['gdap.assign-group'], all(partner, gdapActive, holds('admin-agent'))),
    ],
  },
  {
    no: 64,
    id: 'gdap-overrides-dap',
    stage: 'delegated-admin',
    specific: true,
    sources: ['gdap-faq'],
    says: [
      forbid(['users.manage'], overridden(...managesUsers)),
      forbid(['licenses.assign'], overridden(...assignsLicenses)),
      forbid(['password.reset'], all(ofAdmin, overridden(...resetsAdmins))),
      forbid(['support-ticket.create'], overridden(...raisesTickets)),
    ],
  },
  {
    no: 79,
    id: 'support-contact-must-have-relationship',
    stage: 'relationship',
    sources: ['support-contacts'],
    says: [
      forbid(['support-contact.assign'], all(partner, is('contact.related', false))),
      permit(
        ['support-contact.assign'],
        all(
          partner,
          holds('admin-agent', 'global-admin', 'helpdesk-agent'),
          is('contact.related', true),
        ),
      ),
    ],
  },
  {
    no: 81,
    id: 'autopilot-own-or-partner-devices',
    stage: 'delegated-admin',
    sources: ['revoke-admin'],
    says: [
      permit(
        ['autopilot-profile.manage'],
        all(partner, resellerActive, is('device.addedBy', 'partner')),
      ),
      forbid(
        ['autopilot-profile.manage'],
        all(partner, not(delegatedAdmin), is('device.addedBy', 'customer')),
      ),
    ],
  },
] as const satisfies readonly Rule[];
