import { deliveriesCard } from '../../cards/deliveries-card.ts';
import type { Card } from '../../cards/elements.ts';
import { historyCard } from '../../cards/history-card.ts';
import { invitesCard } from '../../cards/invites-card.ts';
import { customersCard, partnersCard } from '../../cards/partners-card.ts';
import type { Reader } from '../../cards/reader.ts';
import { subscriptionsCard } from '../../cards/subscriptions-card.ts';
import { entraRoles } from '../../policy/entra-roles.ts';
import { standingOf } from '../../policy/standing.ts';
import { services } from '../../policy/vocabulary.ts';
import { invitationOf } from './invitation-samples.ts';
import { longLink } from './long-link.ts';

const at = new Date('2026-03-01T08:00:00Z');
type Page = {
  readonly names: readonly string[];
  readonly search: string;
  readonly hasMore: boolean;
};
type List = (page: Page, reader: Reader) => Card;

const everyRole = [...Object.keys(entraRoles), ...Object.keys(entraRoles), 'x'.repeat(5000)];
const related = (names: readonly string[]) =>
  names.map((name, index) => ({
    id: idOf(index),
    name,
    standing: standingOf(
      (['active', 'expired', 'approvalPending'] as const).map((state) => ({
        ...{ origin: 'directory', services, since: at },
        delegatedAdmin: { kind: 'gdap', state, roles: [...everyRole, name], until: at } as const,
      })),
      at,
    ),
  }));

/** The id of a row; the page after it begins behind this. */
export const idOf = (index: number): string => `row-${index}`;

/** Every list whose rows hold text of users, with a row for each name. */
export const lists: Readonly<Record<string, List>> = {
  invitations: ({ names, search, hasMore }, reader) =>
    invitesCard(
      {
        rows: names.map((name, index) => ({
          ...{ ...invitationOf('pending', name), _id: idOf(index), createdAt: at },
        })),
        ...{ total: 10_000, hasMore, tab: longLink, query: { list: 'invites', search } },
      },
      reader,
    ),
  partners: ({ names, search, hasMore }, reader) =>
    partnersCard(
      {
        ...{ tenant: search, rows: related(names), total: 10_000, hasMore, ownRowOnly: false },
        tab: longLink,
        query: { list: 'partners' },
      },
      reader,
    ),
  customers: ({ names, search, hasMore }, reader) =>
    customersCard(
      {
        ...{ tenant: search, rows: related(names), total: 10_000, hasMore },
        tab: longLink,
        query: { list: 'customers', search },
      },
      reader,
    ),
  subscriptions: ({ names, search, hasMore }, reader) =>
    subscriptionsCard(
      {
        rows: names.map((name, index) => ({
          ...({ service: 'azure', commerce: 'nce', status: 'active' } as const),
          ...{ _id: idOf(index), name, customerName: name },
          ...{ soldBy: { name }, partnerOfRecord: { name } },
        })),
        remark: search,
        ...{
          total: 10_000,
          hasMore,
          tab: longLink,
          query: { list: 'subscriptions', called: search },
        },
      },
      reader,
    ),
  deliveries: ({ names, hasMore }, reader) =>
    deliveriesCard(
      {
        rows: names.map((person, index) => ({
          ...({ what: 'created', place: 'personal', state: 'dead' } as const),
          ...{ id: idOf(index), code: 'INV-7K2M9Q', person, why: person, owedAt: at },
        })),
        ...{ total: 10_000, hasMore, awaited: names, query: { list: 'deliveries' } },
      },
      reader,
    ),
  history: ({ names, hasMore }, reader) =>
    historyCard(
      {
        rows: names.map((who, index) => ({
          ...({ event: 'question', action: 'gdap.assign-group', detail: 'conditional' } as const),
          ...{ seq: index, at, who, other: who, ruleId: 'gdap-auto-extend-not-with-global-admin' },
        })),
        ...{
          total: 10_000,
          hasMore,
          decisionsOnly: true,
          tab: longLink,
          query: { list: 'history' },
        },
      },
      reader,
    ),
};
