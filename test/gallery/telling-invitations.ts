import { invitationCard } from '../../cards/invitation-card.ts';
import type { InvitationView, Viewer } from '../../cards/invitation-view.ts';
import { sharedInvitation } from '../../cards/shared-cards.ts';
import type { Status } from '../../policy/lifecycle.ts';
import { code, customerId, dap, gdap, partnerId } from '../cards/invitation-samples.ts';
import type { GallerySample } from './gallery-sample.ts';

const at = (time: string) => new Date(`2026-${time}:00Z`);
const sent = at('03-02T08:05');
const answered = at('03-09T13:30');
const expiresAt = at('05-31T08:05');

/** An invitation as one that is really sent: Ada of Fabrikam to Contoso. */
export const telling: InvitationView = {
  _id: code,
  status: 'pending',
  partner: {
    ...{ tenantId: partnerId, name: 'Fabrikam', domain: 'fabrikam.com', programId: '1234567' },
    type: 'direct-bill',
  },
  customer: { tenantId: customerId, name: 'Contoso' },
  cloud: 'public',
  services: ['office365', 'azure'],
  delegatedAdmin: gdap,
  note: 'We talked on Monday about moving your Azure plan.\nRing me if anything is unclear.',
  createdBy: { name: 'Ada' },
  expiresAt,
  history: [{ at: sent, event: 'created', by: { name: 'Ada' }, ruleId: 'invite-sender-roles' }],
  outbox: [
    { event: 'created', audience: 'person', tenantId: customerId, name: 'Bo', state: 'sent' },
    { event: 'created', audience: 'person', tenantId: customerId, name: 'Cia', state: 'waiting' },
  ],
};

const ended = (status: Exclude<Status, 'pending'>, name: string | undefined): InvitationView => ({
  ...telling,
  status,
  history: [
    ...telling.history,
    {
      ...{ at: status === 'expired' ? expiresAt : answered, event: status },
      ...(name ? { by: { name } } : {}),
      ...(status === 'declined' ? { reason: 'We already have a partner for this.' } : {}),
    },
  ],
  outbox: [
    ...telling.outbox,
    { event: status, audience: 'person', tenantId: partnerId, name: 'Ada', state: 'sent' },
    { event: status, audience: 'copies', state: 'due' },
  ],
});

const manyRoles = {
  ...gdap,
  days: 730,
  roles: [
    ...gdap.roles,
    ...['Global Reader', 'Helpdesk Administrator', 'User Administrator', 'Billing Administrator'],
    ...['Exchange Administrator', 'Teams Administrator', 'Cloud Application Administrator'],
  ],
};
const usGov: Partial<InvitationView> = { cloud: 'us-gov', delegatedAdmin: dap };
const approved = ended('approved', 'Bo');

const decider: Viewer = { side: 'customer', may: 'decide' };
const onlooker: Viewer = { side: 'customer', may: 'look' };
const inviter: Viewer = { side: 'partner', may: 'cancel' };
type Look = Partial<Parameters<typeof invitationCard>[2]>;

const shown =
  (view: InvitationView, viewer: Viewer, look: Look = {}): GallerySample =>
  (reader) =>
    invitationCard(view, reader, { viewer, ...look });

export const invitations: Readonly<Record<string, GallerySample>> = {
  'pending, for an admin': shown(telling, decider),
  'pending, for an onlooker': shown(telling, onlooker),
  'pending, for the partner': shown(telling, inviter),
  'pending, in full': shown(telling, inviter, { inFull: true }),
  'pending, many roles': shown({ ...telling, note: null, delegatedAdmin: manyRoles }, decider),
  'pending, US Government': shown({ ...telling, ...usGov, note: null }, decider),
  'pending, reseller only': shown({ ...telling, delegatedAdmin: null, note: null }, decider),
  'pending, reminded of by hand': (reader) =>
    invitationCard(telling, reader, {
      viewer: inviter,
      remark: {
        text: reader.t('remind.done', {
          code,
          customer: 'Contoso',
          next: reader.dateTime(answered),
        }),
        tone: 'good',
      },
    }),
  reminder: shown(telling, decider, { reminderAt: at('05-24T08:05') }),
  'approved, for an admin': shown(approved, decider),
  'approved, with a GDAP request': shown(
    { ...approved, delegatedAdmin: { ...gdap, relationshipId: `${partnerId}-${customerId}` } },
    decider,
  ),
  'approved, for the partner': shown(approved, inviter),
  'approved, in full': shown(approved, decider, { inFull: true }),
  'declined, for the partner': shown(ended('declined', 'Bo'), inviter),
  cancelled: shown(ended('cancelled', 'Ada'), onlooker),
  'expired, for the partner': shown(ended('expired', undefined), inviter),
};

export const chatInvitations: Readonly<Record<string, GallerySample>> = {
  pending: (reader) => sharedInvitation(telling, reader, answered).card,
  approved: (reader) => sharedInvitation(approved, reader, answered).card,
};
