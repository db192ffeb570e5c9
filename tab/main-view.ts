import { endless, type Order, type Overview, type Relationships, spans } from './answers.ts';
import { arrange } from './arrange.ts';
import { choice, csvButton, field, type Option, searchField } from './controls.ts';
import { element } from './element.ts';
import { factTiles } from './facts.ts';
import { legend } from './legend.ts';
import type { Page, View } from './page.ts';
import { narrow, placeOf } from './place.ts';
import { relationshipRow } from './relationship-row.ts';
import { rowList } from './rows.ts';
import { axisAround, axisHead } from './timeline.ts';
import { viewHead } from './view-head.ts';
import { waitingCards } from './waiting.ts';

/** All of a customer's partners, or of a partner's customers, at a glance. */
export function mainView(page: Page): View {
  const { t, me } = page;
  const title = t(me.side === 'customer' ? 'partners' : 'customers');
  const axis = axisAround(new Date());
  const tiles = element('ul', { class: 'tiles', 'aria-label': t('facts'), click: toList });
  const waiting = waitingCards(page);
  const list = element('div', { class: 'relationships', role: 'list' });
  let place = placeOf('');
  const query = () => ({
    search: place.query.get('search') ?? undefined,
    order: place.query.get('order') ?? undefined,
    within: place.query.get('within') ?? undefined,
  });

  const search = searchField(page, '', (text) => narrow({ search: text }));
  const within = choice(withinOptions(page), '', (value) => narrow({ within: value }));
  const order = choice([], '', (value) => narrow({ order: value }));
  const orderField = field(t('order'), order);
  const offer = (orders: readonly Order[]): void => {
    const options = orders.map((value) => element('option', { value }, t(`order.${value}`)));
    if (order.options.length !== options.length) order.replaceChildren(...options);
    order.value = place.query.get('order') ?? orders[0] ?? '';
    orderField.hidden = orders.length < 2;
  };

  const rows = rowList(page, {
    holder: list,
    chunk: () => element('div', { class: 'chunk' }),
    around: element(
      'div',
      { class: 'timeline' },
      element(
        'div',
        { class: 'relationship-head', 'aria-hidden': 'true' },
        element('span', {}, t(me.side === 'customer' ? 'partner' : 'customer')),
        element('span', {}, t('admin')),
        axisHead(axis, t('today')),
        element('span', {}),
      ),
      list,
    ),
    get: async (after, signal) => {
      const got = await page.ask.get<Relationships>('relationships', { ...query(), after }, signal);
      offer(got.orders);
      return got;
    },
    keyOf: ({ id }) => id,
    draw: (row) => relationshipRow(page, axis, row),
    instead: () =>
      place.query.get('search') || place.query.get('within')
        ? [element('a', { class: 'button', href: '#' }, t('clear'))]
        : [],
  });

  const overview = async (): Promise<void> => {
    const { facts, waiting: cards } = await page.ask.get<Overview>('overview');
    const tilesNow = factTiles(facts);
    if (tiles.textContent !== textOfAll(tilesNow)) arrange(tiles, tilesNow);
    waiting.put(cards);
  };
  const panel = element(
    'section',
    { class: 'panel', 'aria-label': title },
    element(
      'div',
      { class: 'toolbar' },
      search,
      orderField,
      field(t('within'), within),
      csvButton(page, () => ({
        list: me.side === 'customer' ? 'partners' : 'customers',
        search: query().search,
      })),
    ),
    element('div', { class: 'caption' }, rows.said, legend(page)),
    rows.node,
  );
  /** A figure that is clicked changes the list, which may be out of sight below what waits. */
  function toList({ target }: Event): void {
    const link = target instanceof Element ? target.closest('a') : null;
    if (link && placeOf(link.hash).view === 'main') panel.scrollIntoView();
  }
  const node = element('div', { class: 'view' }, viewHead(page, title), tiles, waiting.node, panel);

  return {
    title,
    node,
    show: (asked) => {
      place = asked;
      const { search: text = '', within: days = '' } = query();
      if (document.activeElement !== search) search.value = text;
      within.value = days;
      void rows.begin();
      // What is shown is still the newest that is known; the list says what is wrong.
      overview().catch(() => undefined);
    },
    refresh: async () => {
      await Promise.all([overview(), rows.refresh()]);
    },
  };
}

const textOfAll = (nodes: readonly HTMLElement[]): string =>
  nodes.map(({ textContent }) => textContent).join('');

const withinOptions = ({ t }: Page): Option[] => [
  { value: '', text: t('within.all') },
  ...spans.map((days) => ({ value: String(days), text: t(`within.${days}`) })),
  { value: endless, text: t(`within.${endless}`) },
];
