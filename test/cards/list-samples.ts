import { deliveriesCard } from '../../cards/deliveries-card.ts';
import type { Card } from '../../cards/elements.ts';
import { type HistoryView, historyCard } from '../../cards/history-card.ts';
import { invitesCard } from '../../cards/invites-card.ts';
import { customersCard, partnersCard } from '../../cards/partners-card.ts';
import type { Reader } from '../../cards/reader.ts';
import { rulesCard } from '../../cards/rule-cards.ts';
import { subscriptionsCard } from '../../cards/subscriptions-card.ts';
import { statuses } from '../../policy/lifecycle.ts';
import { ruleBook } from '../../policy/rule-book.ts';
import { type GrantFacts, standingOf } from '../../policy/standing.ts';
import {
  commerces,
  delegatedAdminStates,
  services,
  subscriptionStatuses,
} from '../../policy/vocabulary.ts';
import { invitationOf, partnerId } from './invitation-samples.ts';
import { longLink } from './long-link.ts';

const at = new Date('2026-03-01T08:00:00Z');
const before = new Date('2024-05-01');

/** Pages of eight, of one and of none, from the start and from the middle, in the tab too or not. */
const pages = (list: string, search: string) =>
  [0, 1, 8].flatMap((count) => [
    { count, hasMore: false, query: { list } },
    { count, hasMore: count > 0, query: { list, after: partnerId, search }, tab: longLink },
  ]);

export const grant = (index: number): GrantFacts => ({
  origin: index % 2 ? 'INV-7K2M9Q' : 'directory',
  services,
  since: before,
  delegatedAdmin: [
    null,
    { kind: 'dap', state: 'active', roles: [] } as const,
    {
      kind: 'gdap',
      state: delegatedAdminStates[index % delegatedAdminStates.length] ?? 'active',
      roles: ['User Administrator', 'Global Reader'],
      until: index % 2 ? new Date('2027-05-01') : null,
    } as const,
  ][index % 3],
});

export const relationships = (name: string, count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `${partnerId}:${index}`,
    name,
    standing: standingOf(
      Array.from({ length: index }, (__, each) => grant(index + each)),
      at,
    ),
  }));

const of = <Item>(items: readonly Item[], index: number, otherwise: Item): Item =>
  items[index % items.length] ?? otherwise;

export const subscriptions = (name: string, count: number) =>
  Array.from({ length: count }, (_, index) => ({
    _id: `sub-${index}`,
    name,
    customerName: name,
    service: of(services, index, 'azure'),
    commerce: of(commerces, index, 'nce'),
    soldBy: index % 2 ? { name } : null,
    partnerOfRecord: index % 2 ? null : { name },
    status: of(subscriptionStatuses, index, 'active'),
  }));

const event = (seq: number, row: Omit<HistoryView, 'seq' | 'at'>): HistoryView => ({
  ...{ seq, at },
  ...row,
});
const question = { event: 'question', action: 'terms.change' } as const;
/** Entries of every kind, by people with a name, without one, and by nobody. */
export const entries = (who: string): HistoryView[] =>
  [
    ...(['created', 'approved', 'declined', 'cancelled', 'expired'] as const).map((kind) => ({
      ...{ event: kind, who, about: 'INV-7K2M9Q', other: who, ruleId: 'decline-is-local' },
    })),
    { event: 'revoked', who, other: who } as const,
    { event: 'refused', who: null, action: 'invitation.approve' } as const,
    ...['allowed', 'denied', 'conditional', 'not-covered', null].map((detail) => ({
      ...{ ...question, who, detail, ruleId: 'existing-terms-unchanged' },
    })),
    { event: 'role', who, detail: 'global-admin, user' } as const,
    { event: 'role', who, detail: 'none' } as const,
    { event: 'reminded', who, about: 'INV-7K2M9Q', other: who } as const,
    ...['partners 12', 'history 1', 'history', who].map((detail) => ({
      ...({ event: 'export', who: undefined, detail } as const),
    })),
    { event: 'pruned', detail: '12' } as const,
  ].map((row, index) => event(100 - index, row));

type Sample = (reader: Reader, name: string) => Card[];

export const listSamples: Readonly<Record<string, Sample>> = {
  'a page of invitations': (reader, name) =>
    pages('invites', name).map(({ count, ...page }) => {
      const rows = Array.from({ length: count }, (_, index) => ({
        ...invitationOf(of(statuses, index, 'pending'), name),
        createdAt: at,
      }));
      return invitesCard({ rows, total: 1234, ...page }, reader);
    }),
  'a page of undelivered notifications': (reader, name) =>
    pages('deliveries', name).map(({ count, ...page }) => {
      const rows = Array.from({ length: count }, (_, index) => ({
        id: `${partnerId}:${index}`,
        what: of(['created', 'approved', 'update', 'answer', 'ending'] as const, index, 'created'),
        code: index % 3 ? 'INV-7K2M9Q' : null,
        person: index % 2 ? name : null,
        place: of(['personal', 'groupChat', 'channel', 'removed'] as const, index, 'personal'),
        state: of(['dead', 'held', 'again'] as const, index, 'again'),
        why: of(
          ['HTTP 429', 'MessageWritesBlocked', 'not reached', 'HTTP 400', 'removed', undefined],
          index,
          undefined,
        ),
        owedAt: at,
      }));
      const awaited = Array.from({ length: count }, () => name);
      return deliveriesCard({ rows, total: 1234, awaited, ...page }, reader);
    }),
  'a page of history': (reader, name) =>
    pages('history', name).flatMap(({ count, ...page }) =>
      [false, true].map((decisionsOnly) => {
        const [first, last] = [entries(name), entries(name).toReversed()];
        const rows = (decisionsOnly ? first : last).slice(0, count);
        return historyCard({ rows, total: 1234, decisionsOnly, ...page }, reader);
      }),
    ),
  'a page of partners': (reader, name) =>
    pages('partners', name).flatMap(({ count, ...page }) =>
      [false, true].map((ownRowOnly) => {
        const rows = relationships(name, count);
        return partnersCard({ tenant: name, rows, total: count, ownRowOnly, ...page }, reader);
      }),
    ),
  'a page of customers': (reader, name) =>
    pages('customers', name).map(({ count, ...page }) =>
      customersCard(
        { tenant: name, rows: relationships(name, count), total: count, ...page },
        reader,
      ),
    ),
  'a page of subscriptions': (reader, name) =>
    pages('subscriptions', name).map(({ count, ...page }) =>
      subscriptionsCard(
        { remark: name, rows: subscriptions(name, count), total: count, ...page },
        reader,
      ),
    ),
  'a page of rules': (reader, name) =>
    pages('rules', name).map(({ count, ...page }) =>
      rulesCard({ rows: ruleBook.slice(0, count), total: count, ...page }, reader),
    ),
};
