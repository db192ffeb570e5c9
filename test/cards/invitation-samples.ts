import type { Card } from '../../cards/elements.ts';
import { invitationCard } from '../../cards/invitation-card.ts';
import type { InvitationView, OutboxView, Viewer } from '../../cards/invitation-view.ts';
import type { Reader } from '../../cards/reader.ts';
import type { Status } from '../../policy/lifecycle.ts';
import { services } from '../../policy/vocabulary.ts';
import { proseOf } from './hostile-texts.ts';

export const code = 'INV-7K2M9Q';
export const partnerId = '11111111-1111-4111-8111-111111111111';
export const customerId = '22222222-2222-4222-8222-222222222222';
export const relationshipId = `${partnerId}-${customerId}`;
const at = new Date('2026-03-01T08:00:00Z');

export const gdap = {
  kind: 'gdap',
  roles: ['Directory Readers', 'License Administrator', 'Service Support Administrator'],
  days: 180,
} as const;
export const dap = { kind: 'dap', roles: [], days: null } as const;

export const viewers: readonly Viewer[] = [
  { side: 'partner', may: 'cancel' },
  { side: 'partner', may: 'look' },
  { side: 'customer', may: 'decide' },
  { side: 'customer', may: 'look' },
];

/** Everything that can be owed because of an invitation, more of it than a card shows. */
const outboxOf = (name: string): OutboxView[] =>
  (['due', 'waiting', 'sent', 'dropped', 'dead'] as const).flatMap((state) => [
    { event: 'created', audience: 'person', tenantId: customerId, name, state },
    { event: 'created', audience: 'person', tenantId: customerId, name, state },
    { event: 'expiring', audience: 'person', tenantId: customerId, name, state },
    { event: 'reminded', audience: 'person', tenantId: customerId, name, state },
    { event: 'approved', audience: 'person', tenantId: partnerId, name, state },
    { event: 'approved', audience: 'subscribers', tenantId: partnerId, state },
    { event: 'approved', audience: 'copies', state },
    { event: 'approved', audience: 'relationship', state },
  ]);

const historyOf = (status: Status, name: string): InvitationView['history'] => {
  const end = { at, event: status, ...(status === 'expired' ? {} : { by: { name } }) };
  return [
    { at, event: 'created', by: { name } },
    ...(status === 'pending' ? [] : [{ ...end, ...because(status, name) }]),
  ];
};
const because = (status: Status, name: string) =>
  status === 'declined' ? { reason: proseOf(name) } : {};

/** An invitation whose every name is the given one. */
export const invitationOf = (
  status: Status,
  name: string,
  changes: Partial<InvitationView> = {},
): InvitationView => ({
  _id: code,
  status,
  partner: {
    ...{ tenantId: partnerId, name, programId: '1234567' },
    type: 'direct-bill',
    providerTenantId: null,
  },
  customer: { tenantId: customerId, name },
  cloud: 'public',
  services,
  delegatedAdmin: gdap,
  note: proseOf(name),
  createdBy: { name },
  expiresAt: new Date('2026-05-30T08:00:00Z'),
  history: historyOf(status, name),
  outbox: outboxOf(name),
  ...changes,
});

const kinds: readonly Partial<InvitationView>[] = [
  {},
  { delegatedAdmin: { ...gdap, relationshipId } },
  { cloud: 'us-gov', delegatedAdmin: dap },
  { delegatedAdmin: null, note: null, outbox: [], services: ['azure'] },
];

/** As often as it may be reminded of. */
function reminded(invitation: InvitationView, name: string): InvitationView {
  const [first, ...rest] = invitation.history;
  const reminders = Array.from({ length: 20 }, () => ({
    at,
    event: 'reminded' as const,
    by: { name },
  }));
  return { ...invitation, history: [...(first ? [first] : []), ...reminders, ...rest] };
}

/** The card of an invitation in this state, for everybody who may see it. */
export const invitationCards = (status: Status, reader: Reader, name: string): Card[] =>
  kinds.flatMap((kind) => {
    const once = invitationOf(status, name, kind);
    const viewOf = (inFull: boolean) => (inFull ? reminded(once, name) : once);
    return viewers.flatMap((viewer) =>
      [false, true].map((inFull) =>
        invitationCard(viewOf(inFull), reader, {
          ...{ viewer, inFull },
          remark: inFull ? undefined : { text: name, tone: 'warning' },
          usGovPortal: 'https://portal.example.us/',
        }),
      ),
    );
  });
