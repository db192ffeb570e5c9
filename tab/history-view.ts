import type { History, HistoryRow } from './answers.ts';
import { csvButton } from './controls.ts';
import { element } from './element.ts';
import type { Page, View } from './page.ts';
import { placeOf } from './place.ts';
import { rowList } from './rows.ts';
import { type Column, named, table } from './table.ts';

/** What was decided, refused and asked, the newest first. */
export function historyView(page: Page): View {
  const title = page.t('history');
  let place = placeOf('history');
  const about = () => place.query.get('about') ?? undefined;
  const drawn = table('history', title, columns(page));
  const rows = rowList(page, {
    holder: drawn.node,
    head: drawn.head,
    chunk: drawn.chunk,
    around: drawn.node,
    get: (after, signal) => page.ask.get<History>('history', { about: about(), after }, signal),
    keyOf: ({ seq }: HistoryRow) => String(seq),
    draw: (row) => drawn.row(row, String(row.seq)),
    instead: () => [],
  });
  const csv = csvButton(page, () => ({ list: 'history', about: about() }));
  const node = element(
    'div',
    { class: 'view' },
    element('div', { class: 'view-head' }, element('h1', {}, title), csv),
    element(
      'section',
      { class: 'panel', 'aria-label': title },
      element('div', { class: 'caption' }, rows.said),
      rows.node,
    ),
  );
  const show: View['show'] = (next) => {
    place = next;
    void rows.begin();
  };
  return { title, node, show, refresh: rows.refresh };
}

const columns = (page: Page): Column<HistoryRow>[] => [
  { label: page.t('number'), cell: ({ seq }) => String(seq) },
  { label: page.t('when'), cell: ({ at }) => element('time', { datetime: at.at }, at.text) },
  { label: page.t('what'), cell: ({ text }) => named(text) },
  { label: page.t('other'), cell: ({ other }) => named(other) },
  {
    label: page.t('rule'),
    cell: ({ ruleId, code }) =>
      element(
        'span',
        { class: 'stacked' },
        ruleId && ruleLink(page, ruleId),
        code && codeLink(code),
      ),
  },
];

const codeLink = (code: string): HTMLElement =>
  element(
    'a',
    { class: 'code', href: `#invitations/${encodeURIComponent(code)}`, 'data-act': 'code' },
    code,
  );

const ruleLink = (page: Page, id: string): HTMLElement =>
  element(
    'button',
    {
      ...{ type: 'button', class: 'link', 'data-act': 'rule', 'aria-haspopup': 'dialog' },
      click: () => page.openCard(`${page.me.words.rule} ${id}`),
    },
    id,
  );
