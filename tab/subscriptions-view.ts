import type { SubscriptionRow, Subscriptions } from './answers.ts';
import { element } from './element.ts';
import type { Page, View } from './page.ts';
import { rowList } from './rows.ts';
import { type Column, named, table } from './table.ts';

/** Who sold each subscription, and who is its partner of record. */
export function subscriptionsView(page: Page): View {
  const title = page.t('subscriptions');
  const drawn = table('subscriptions', title, columns(page));
  const rows = rowList(page, {
    holder: drawn.node,
    head: drawn.head,
    chunk: drawn.chunk,
    around: drawn.node,
    get: (after, signal) => page.ask.get<Subscriptions>('subscriptions', { after }, signal),
    keyOf: ({ id, customer }: SubscriptionRow) => `${customer} ${id}`,
    draw: (row) => drawn.row(row, `${row.customer} ${row.id}`),
    instead: () => [],
  });
  const node = element(
    'div',
    { class: 'view' },
    element('h1', {}, title),
    element(
      'section',
      { class: 'panel', 'aria-label': title },
      element('div', { class: 'caption' }, rows.said),
      rows.node,
    ),
  );
  return { title, node, show: () => void rows.begin(), refresh: rows.refresh };
}

const columns = ({ t, me }: Page): Column<SubscriptionRow>[] => [
  {
    label: t('subscription'),
    cell: ({ name, id }) =>
      element('span', { class: 'stacked' }, named(name), element('span', { class: 'quiet' }, id)),
  },
  ...(me.side === 'partner'
    ? [{ label: t('customer'), cell: ({ customer }: SubscriptionRow) => named(customer) }]
    : []),
  {
    label: t('service'),
    cell: ({ service, commerce }) =>
      element('span', { class: 'stacked' }, service, element('span', { class: 'quiet' }, commerce)),
  },
  { label: t('seller'), cell: ({ soldBy }) => named(soldBy) },
  { label: t('record'), cell: ({ partnerOfRecord }) => named(partnerOfRecord) },
  { label: t('status'), cell: ({ status }) => status },
];
