import { deliveriesCard, type UndeliveredView } from '../cards/deliveries-card.ts';
import { historyCard } from '../cards/history-card.ts';
import { invitesCard } from '../cards/invites-card.ts';
import { customersCard, partnersCard } from '../cards/partners-card.ts';
import { rulesCard } from '../cards/rule-cards.ts';
import { subscriptionsCard } from '../cards/subscriptions-card.ts';
import { findAwaited, pageOfUndelivered, type Undelivered } from '../models/undelivered.ts';
import { isPartner } from './actor.ts';
import { seesAll } from './audit/history-view.ts';
import { tabOfList } from './list-place.ts';
import { positionIn } from './list-rows.ts';
import { listed } from './listed.ts';
import { problem } from './refusal.ts';
import { searchRules } from './rule-search.ts';
import type { Reply, Turn } from './turn.ts';

/** A list and the position in it, as a command asks for it or a button brings it back. Only ids and words. */
export type Query = Readonly<Record<string, string>> & { readonly list: ListName };
type List = (query: Query, turn: Turn) => Promise<Reply>;
const size = 8;

/** Every list that can be paged. Who asks decides what is in it, at each page anew. */
export const lists = {
  invites: async (query, turn) => {
    const page = await listed.invites(query, turn, size);
    return { card: invitesCard(viewOf(page, query, turn), turn.actor.reader) };
  },

  partners: async (query, turn) => {
    const page = await listed.partners(query, turn, size);
    if ('card' in page) return page;
    const ownRowOnly = query.tenant !== undefined && query.tenant !== turn.actor.tenantId;
    const called = ownRowOnly ? page.tenant : query.partner && page.rows[0]?.name;
    const view = { ...viewOf(page, query, turn, called), ownRowOnly };
    return { card: partnersCard(view, turn.actor.reader) };
  },

  customers: async (query, turn) => {
    const page = await listed.customers(query, turn, size);
    if ('card' in page) return page;
    return { card: customersCard(viewOf(page, query, turn), turn.actor.reader) };
  },

  subscriptions: async (query, turn) => {
    const { reader } = turn.actor;
    const page = await listed.subscriptions(query, turn, size);
    if ('card' in page) return page;
    const remark = isPartner(turn.actor)
      ? reader.t('list.subscriptions.own')
      : reader.t('list.subscriptions.of', { tenant: page.tenant });
    return { card: subscriptionsCard({ ...viewOf(page, query, turn), remark }, reader) };
  },

  deliveries: async (query, { actor, now }) => {
    const { tenant, tenantId, roles, reader } = actor;
    if (!tenant) return problem(reader, 'error.tenant-unknown');
    if (!roles.includes('global-admin')) return problem(reader, 'error.not-global-admin');
    const [page, awaited] = await Promise.all([
      pageOfUndelivered(tenantId, { ...positionIn(query, size), now }),
      findAwaited(tenantId),
    ]);
    const rows = page.rows.map(undeliveredView);
    const { total, next } = page;
    return { card: deliveriesCard({ rows, total, hasMore: !!next, awaited, query }, reader) };
  },

  history: async (query, turn) => {
    const page = await listed.history(query, turn, size);
    if ('card' in page) return page;
    const view = { ...viewOf(page, query, turn), decisionsOnly: !seesAll(turn.actor) };
    return { card: historyCard(view, turn.actor.reader) };
  },

  rules: async (query, { actor: { reader } }) => {
    const found = searchRules(query.search ?? '');
    const start = found.findIndex(({ id }) => id === query.after) + 1;
    const rows = found.slice(start, start + size);
    const hasMore = start + size < found.length;
    return { card: rulesCard({ rows, total: found.length, hasMore, query }, reader) };
  },
} as const satisfies Record<string, List>;
export type ListName =
  | 'invites'
  | 'partners'
  | 'customers'
  | 'subscriptions'
  | 'deliveries'
  | 'history'
  | 'rules';

export const isListName = (text: unknown): text is ListName =>
  typeof text === 'string' && Object.hasOwn(lists, text);

/** What the card of every list is told of a page. */
const viewOf = <Page extends { readonly next?: string }>(
  page: Page,
  query: Query,
  turn: Turn,
  called?: string,
) => ({ ...page, hasMore: !!page.next, query, tab: tabOfList(query, turn, called) });

const undeliveredView = (row: Undelivered): UndeliveredView => {
  const { conversation } = row;
  const held = !conversation || conversation.suspended;
  return {
    id: String(row._id),
    what: row.activityId ? 'update' : row.event,
    code: row.code,
    person: row.name,
    place: conversation?.type ?? 'removed',
    state: row.state === 'dead' ? 'dead' : held ? 'held' : 'again',
    why: row.state === 'dead' || !held ? row.why : (conversation?.why ?? 'removed'),
    owedAt: row.owedAt,
  };
};
