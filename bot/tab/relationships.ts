import { relationshipRow } from '../../cards/tab/relationship-row.ts';
import {
  endless,
  type Order,
  orders,
  type Relationships,
  spans,
  type Within,
} from '../../tab/answers.ts';
import { isPartner } from '../actor.ts';
import { listed } from '../listed.ts';
import type { Query } from '../lists.ts';
import type { Refusal, Turn } from '../turn.ts';
import { type Asked, parameter, refusedBy } from './asked.ts';
import { mostOrdered, pageByTime } from './by-time.ts';
import type { KeptOrders } from './kept-orders.ts';
import { nextOf, queryIn, size } from './lists.ts';

/** Whom the tenant has on the other side: a customer its partners, a partner its customers. */
export const relationshipsIn =
  (orders: KeptOrders) =>
  (asked: Asked): Promise<Relationships | Refusal> =>
    relationships(asked, orders);

async function relationships(
  { query, turn }: Asked,
  kept: KeptOrders,
): Promise<Relationships | Refusal> {
  const { actor, now } = turn;
  const list = isPartner(actor) ? 'customers' : 'partners';
  const asked = queryIn(list, query, ['search', 'after']);
  const within = spanIn(query);
  const order = within ? 'end' : orderIn(query);
  const { search, after } = asked;
  const ordered =
    order === 'name'
      ? undefined
      : await pageByTime({ order, within, search, after }, turn, size, kept);
  const page = ordered ?? (await pageByName(asked, turn));
  if ('card' in page) return refusedBy(page);
  const { reader } = actor;
  const tenant = actor.tenant?.name ?? '';
  return {
    rows: page.rows.map((row) => relationshipRow(row, now, reader)),
    total: page.total,
    said: saidOf(page.total),
    empty: emptyText(),
    orders: page.total > mostOrdered ? ['name'] : orders,
    ...(page.next ? { next: page.next } : {}),
  };

  function saidOf(count: number): string {
    if (within === endless) return reader.t('tab.endless.summary', { count });
    return within
      ? reader.t('tab.ending.summary', { count, days: within })
      : reader.t(`list.${list}.summary`, { tenant, count });
  }

  function emptyText(): string {
    if (asked.search) return reader.t('tab.search.empty', { text: asked.search });
    if (within === endless) return reader.t('tab.endless.empty');
    return within
      ? reader.t('tab.ending.empty', { days: within })
      : reader.t(`list.${list}.empty`, { tenant });
  }
}

async function pageByName(asked: Query & { list: 'partners' | 'customers' }, turn: Turn) {
  const page = await listed[asked.list](asked, turn, size);
  if ('card' in page) return page;
  return { ...page, ...nextOf(page.rows, page.next, ({ id, name }) => ({ id, place: name })) };
}

function orderIn(query: URLSearchParams): Order {
  const asked = parameter(query, 'order');
  return orders.find((order) => order === asked) ?? 'name';
}

function spanIn(query: URLSearchParams): Within | undefined {
  const asked = parameter(query, 'within');
  return asked === endless ? endless : spans.find((days) => String(days) === asked);
}
