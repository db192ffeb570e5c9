import { deliveriesCard } from '../../cards/deliveries-card.ts';
import { exportCard } from '../../cards/export-card.ts';
import { historyCard } from '../../cards/history-card.ts';
import { invitesCard } from '../../cards/invites-card.ts';
import { customersCard, partnersCard } from '../../cards/partners-card.ts';
import { rulesCard } from '../../cards/rule-cards.ts';
import { sharedRelationship } from '../../cards/shared-cards.ts';
import { subscriptionsCard } from '../../cards/subscriptions-card.ts';
import { statuses } from '../../policy/lifecycle.ts';
import { ruleBook } from '../../policy/rule-book.ts';
import { type GrantFacts, standingOf } from '../../policy/standing.ts';
import { customerId, partnerId } from '../cards/invitation-samples.ts';
import type { GallerySample } from './gallery-sample.ts';
import { telling } from './telling-invitations.ts';

type Samples = Readonly<Record<string, GallerySample>>;
const at = new Date('2026-03-09T13:30:00Z');
const since = new Date('2024-05-01T00:00:00Z');
const none = { rows: [], total: 0, hasMore: false };
const tab = 'https://teams.microsoft.com/l/entity/app/multipartner';

const codes = ['INV-7K2M9Q', 'INV-3FH8TZ', 'INV-QX0V4D', 'INV-9M5CJE', 'INV-B1RW6N'];
const invites = statuses.map((status, index) => ({
  ...telling,
  ...{ status, _id: codes[index] ?? telling._id, createdAt: at },
  services: index % 2 ? (['azure'] as const) : telling.services,
}));

export const invitePages: Samples = {
  'with a next page': (reader) =>
    invitesCard(
      { rows: invites, total: 23, hasMore: true, query: { list: 'invites' }, tab },
      reader,
    ),
  'the last page': (reader) =>
    invitesCard(
      {
        ...{ rows: invites.slice(1, 3), total: 23, hasMore: false },
        ...{ query: { list: 'invites', after: 'INV-000000' }, tab },
      },
      reader,
    ),
  empty: (reader) => invitesCard({ ...none, query: { list: 'invites' } }, reader),
};

const gdapUntil = (state: 'active' | 'expired', until: string): GrantFacts => ({
  ...{ origin: 'directory', services: ['office365'], since },
  delegatedAdmin: {
    ...{ kind: 'gdap', state, until: new Date(until) },
    roles: ['User Administrator', 'Service Support Administrator', 'License Administrator'],
  },
});
const dap: GrantFacts = {
  ...{ origin: 'directory', services: ['azure'], since },
  delegatedAdmin: { kind: 'dap', state: 'active', roles: [] },
};
const approvedHere: GrantFacts = {
  ...{ origin: telling._id, services: ['azure'], since: at },
  delegatedAdmin: { ...gdapUntil('active', '2026-09-05').delegatedAdmin, state: 'active' } as const,
} as GrantFacts;
const resellerOnly: GrantFacts = { origin: 'directory', services: ['software'], since };

const related = (name: string, grants: readonly GrantFacts[]) => ({
  ...{ id: `${customerId}:${name}`, name },
  standing: standingOf(grants, at),
});
const partners = [
  related('Fabrikam', [gdapUntil('active', '2027-05-01')]),
  related('Northwind Traders', [approvedHere, gdapUntil('expired', '2025-05-01')]),
  related('Proseware', [dap]),
  related('Wide World Importers', [resellerOnly]),
];

export const partnerPages: Samples = {
  'of the own tenant': (reader) =>
    partnersCard(
      {
        ...{ tenant: 'Contoso', rows: partners, total: 12, hasMore: true, ownRowOnly: false },
        ...{ query: { list: 'partners' }, tab },
      },
      reader,
    ),
  'of a customer, seen by a partner': (reader) =>
    partnersCard(
      {
        ...{ tenant: 'Contoso', rows: partners.slice(0, 1), total: 1, hasMore: false },
        ...{ ownRowOnly: true, query: { list: 'partners' } },
      },
      reader,
    ),
  empty: (reader) =>
    partnersCard(
      { ...none, tenant: 'Contoso', ownRowOnly: false, query: { list: 'partners' } },
      reader,
    ),
};

export const customerPages: Samples = {
  'with rows': (reader) =>
    customersCard(
      {
        ...{ tenant: 'Fabrikam', rows: partners.slice(1, 3), total: 2, hasMore: false },
        query: { list: 'customers' },
      },
      reader,
    ),
  empty: (reader) =>
    customersCard({ ...none, tenant: 'Fabrikam', query: { list: 'customers' } }, reader),
};

export const chatRelationships: Samples = {
  'with delegated administration': (reader) => {
    const grants = [approvedHere, gdapUntil('expired', '2025-05-01')];
    const pair = { partner: 'Fabrikam', customer: 'Contoso', name: 'Fabrikam' };
    return sharedRelationship({ ...pair, standing: standingOf(grants, at) }, reader, at).card;
  },
};

const fabrikam = { name: 'Fabrikam' };
const subscriptions: Parameters<typeof subscriptionsCard>[0]['rows'] = [
  {
    customerName: 'Contoso',
    ...({ _id: 'sub-azure-1', name: 'Azure plan', service: 'azure', commerce: 'nce' } as const),
    ...({ soldBy: fabrikam, partnerOfRecord: fabrikam, status: 'active' } as const),
  },
  {
    customerName: 'Contoso',
    ...({ _id: 'sub-m365-e3', name: 'Microsoft 365 E3', service: 'office365' } as const),
    ...({ commerce: 'nce', soldBy: { name: 'Proseware' }, status: 'suspended' } as const),
  },
  {
    customerName: 'Contoso',
    ...({ _id: 'sub-d365-7', name: 'Dynamics 365 Sales', service: 'dynamics365' } as const),
    ...({ commerce: 'legacy', partnerOfRecord: fabrikam, status: 'disabled' } as const),
  },
];

export const subscriptionPages: Samples = {
  'with rows': (reader) =>
    subscriptionsCard(
      {
        rows: subscriptions,
        remark: reader.t('list.subscriptions.of', { tenant: 'Contoso' }),
        ...{ total: 3, hasMore: false, query: { list: 'subscriptions' } },
      },
      reader,
    ),
};

export const rulePages: Samples = {
  'with a next page': (reader) =>
    rulesCard(
      {
        ...{ rows: ruleBook.slice(0, 8), total: ruleBook.length, hasMore: true },
        query: { list: 'rules' },
      },
      reader,
    ),
};

const undelivered = { id: partnerId, code: telling._id, owedAt: at };
export const deliveryPages: Samples = {
  'with each state': (reader) =>
    deliveriesCard(
      {
        rows: [
          {
            ...{ ...undelivered, what: 'created', person: 'Bo', place: 'personal' },
            ...{ state: 'dead', why: 'MessageWritesBlocked' },
          },
          {
            ...{ ...undelivered, what: 'update', place: 'channel' },
            ...{ state: 'again', why: 'HTTP 429' },
          },
          {
            ...{ ...undelivered, what: 'ending', code: null, place: 'removed' },
            ...{ state: 'held', why: 'removed' },
          },
        ],
        ...{ total: 3, hasMore: false, awaited: ['Cia', 'Dan'], query: { list: 'deliveries' } },
      },
      reader,
    ),
  empty: (reader) =>
    deliveriesCard({ ...none, awaited: [], query: { list: 'deliveries' } }, reader),
};

export const historyPages: Samples = {
  'with every kind of entry': (reader) =>
    historyCard(
      {
        rows: [
          {
            ...{ seq: 42, at, event: 'approved', who: 'Bo', other: 'Fabrikam' },
            ...{ about: telling._id, ruleId: 'invitation-approve-global-admin' },
          },
          {
            ...{ seq: 41, at, event: 'question', who: 'Dan', action: 'terms.change' },
            ...{ ruleId: 'existing-terms-unchanged', detail: 'denied', other: 'Fabrikam' },
          },
          { seq: 40, at, event: 'role', who: 'Cia', detail: 'global-admin, user' },
          { seq: 39, at, event: 'refused', who: null, action: 'invitation.approve' },
          { seq: 38, at, event: 'export', who: 'Bo', detail: 'history' },
          { seq: 37, at, event: 'pruned', detail: '12' },
        ],
        ...{ total: 42, hasMore: true, decisionsOnly: true, query: { list: 'history' } },
      },
      reader,
    ),
};

export const exports: Samples = {
  'the first part': (reader) =>
    exportCard(
      {
        ...{ query: { list: 'partners' }, tenant: 'Contoso', total: 23, hasMore: true },
        ...{ header: 'partner,services,since\r\n', mostRows: 20_000, saves: true },
        rows: ['Fabrikam', 'Northwind Traders'].map((name) => ({
          ...{ id: name, line: `${name},"azure office365",2024-05-01T00:00:00.000Z\r\n` },
        })),
      },
      reader,
    ),
};
