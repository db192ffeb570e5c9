import { cursorBehind } from '../../cards/cursor.ts';
import { historyRow } from '../../cards/tab/history-row.ts';
import { invitationRow } from '../../cards/tab/invitation-row.ts';
import { subscriptionRow } from '../../cards/tab/subscription-row.ts';
import { countInvitations } from '../../models/invitation-lists.ts';
import { statuses } from '../../policy/lifecycle.ts';
import type { History, Invitations, Subscriptions } from '../../tab/answers.ts';
import { present } from '../card-verbs/data.ts';
import { listed } from '../listed.ts';
import type { Query } from '../lists.ts';
import type { Refusal, Turn } from '../turn.ts';
import { type Asked, parameter, refusedBy } from './asked.ts';

/** Rows that are given at once. */
export const size = 50;

/** What a request asks for, as a button of a card would. */
export const queryIn = <List extends Query['list']>(
  list: List,
  query: URLSearchParams,
  names: readonly string[],
): Query & { readonly list: List } => ({
  ...present(Object.fromEntries(names.map((name) => [name, parameter(query, name)]))),
  list,
});

/** Where the rows go on behind the last of these. */
export const nextOf = <Row>(
  rows: readonly Row[],
  hasMore: string | undefined,
  placeOf: (row: Row) => { readonly id: string; readonly place?: string },
): { readonly next?: string } => {
  const last = rows.at(-1);
  return hasMore && last ? { next: cursorBehind(placeOf(last)) } : {};
};

export async function invitations({ query, turn }: Asked): Promise<Invitations> {
  const { actor, now } = turn;
  const { reader, tenantId } = actor;
  const asked = queryIn('invites', query, ['direction', 'status', 'search', 'after']);
  const [page, counts] = await Promise.all([
    listed.invites(asked, turn, size),
    // Whoever turns the pages was told with the first one.
    asked.after ? undefined : countsIn(turn),
  ]);
  return {
    rows: page.rows.map((row) => invitationRow(row, tenantId, now, reader)),
    total: page.total,
    said: reader.t('list.invites.summary', { count: page.total }),
    empty: reader.t('list.invites.empty'),
    ...(counts ? { counts } : {}),
    ...nextOf(page.rows, page.next, ({ _id, createdAt }) => ({
      id: _id,
      place: createdAt.toISOString(),
    })),
  };
}

const countsIn = ({ actor: { reader, tenantId } }: Turn) =>
  Promise.all(
    statuses.map(async (status) => ({
      status,
      name: reader.language.statuses[status],
      count: await countInvitations(tenantId, status),
    })),
  );

export async function subscriptions({ query, turn }: Asked): Promise<Subscriptions | Refusal> {
  const { reader } = turn.actor;
  const page = await listed.subscriptions(queryIn('subscriptions', query, ['after']), turn, size);
  if ('card' in page) return refusedBy(page);
  return {
    rows: page.rows.map((row) => subscriptionRow(row, reader)),
    total: page.total,
    said: reader.t('list.subscriptions.summary', { count: page.total }),
    empty: reader.t('list.subscriptions.empty'),
    ...nextOf(page.rows, page.next, ({ _id, name }) => ({ id: _id, place: name })),
  };
}

export async function history({ query, turn }: Asked): Promise<History | Refusal> {
  const { reader } = turn.actor;
  const page = await listed.history(queryIn('history', query, ['about', 'after']), turn, size);
  if ('card' in page) return refusedBy(page);
  return {
    rows: page.rows.map((row) => historyRow(row, reader)),
    total: page.total,
    said: reader.t('history.summary', { count: page.total }),
    empty: reader.t('history.empty'),
    ...nextOf(page.rows, page.next, ({ seq }) => ({ id: String(seq) })),
  };
}
