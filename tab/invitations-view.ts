import type { InvitationRow, Invitations, Shown } from './answers.ts';
import { choice, csvButton, field, searchField } from './controls.ts';
import type { CardDialog, Content } from './dialog.ts';
import { element } from './element.ts';
import type { Page, View } from './page.ts';
import { go, narrow, type Place, placeOf, textOf } from './place.ts';
import { rowList } from './rows.ts';
import { type Column, named, table } from './table.ts';
import { viewHead } from './view-head.ts';

/** All invitations, and any of them opened above the list. */
export function invitationsView(page: Page, dialog: CardDialog): View {
  const { t, me } = page;
  const title = t('invitations');
  let place = placeOf('invitations');
  const asked = (name: string) => place.query.get(name) ?? undefined;
  const query = () => ({
    direction: asked('direction'),
    status: asked('status'),
    search: asked('search'),
  });

  const search = searchField(page, '', (text) => narrow({ search: text }));
  const status = choice([], '', (value) => narrow({ status: value }));
  const directions = ['', 'sent', 'received'] as const;
  const direction = choice(
    directions.map((value) => ({ value, text: t(`direction.${value || 'all'}`) })),
    '',
    (value) => narrow({ direction: value }),
  );
  const count = (counts: NonNullable<Invitations['counts']>): void => {
    const all = counts.reduce((sum, { count: some }) => sum + some, 0);
    const options = [{ status: '', name: t('status.all'), count: all }, ...counts].map((each) =>
      element('option', { value: each.status }, `${each.name} (${each.count})`),
    );
    status.replaceChildren(...options);
    status.value = asked('status') ?? '';
  };

  const drawn = table<InvitationRow>(
    'invitations',
    title,
    columns(page, () => place),
  );
  const rows = rowList(page, {
    holder: drawn.node,
    head: drawn.head,
    chunk: drawn.chunk,
    around: drawn.node,
    get: async (after, signal) => {
      const got = await page.ask.get<Invitations>('invitations', { ...query(), after }, signal);
      if (got.counts) count(got.counts);
      return got;
    },
    keyOf: ({ code }) => code,
    draw: (row) => drawn.row(row, row.code),
    instead: () => {
      const isAll = Object.values(query()).every((value) => value === undefined);
      return isAll ? [] : [element('a', { class: 'button', href: '#invitations' }, t('clear'))];
    },
  });
  const node = element(
    'div',
    { class: 'view' },
    viewHead(page, title),
    element(
      'section',
      { class: 'panel', 'aria-label': title },
      element(
        'div',
        { class: 'toolbar' },
        search,
        field(t('status'), status),
        me.side === 'partner' && field(t('direction'), direction),
        csvButton(page, () => ({ list: 'invites', ...query() })),
      ),
      element('div', { class: 'caption' }, rows.said),
      rows.node,
    ),
  );

  const contentOf = (code: string): Content => ({
    name: code,
    get: (signal) => page.ask.get<Shown>('invitation', { code }, signal),
    isLive: true,
    closed: () => go({ ...place, code: undefined }),
  });
  let listed: string | undefined;
  return {
    title,
    node,
    show: (next) => {
      place = next;
      const { search: text = '', direction: way = '' } = query();
      if (document.activeElement !== search) search.value = text;
      direction.value = way;
      const list = textOf({ ...next, code: undefined });
      if (listed !== list) void rows.begin();
      listed = list;
      if (next.code === undefined) dialog.close();
      else dialog.open(contentOf(next.code));
    },
    refresh: rows.refresh,
  };
}

const columns = ({ t }: Page, place: () => Place): Column<InvitationRow>[] => [
  {
    label: t('code'),
    cell: ({ code }) =>
      element(
        'a',
        { class: 'code', href: `#${textOf({ ...place(), code })}`, 'data-act': 'open' },
        code,
      ),
  },
  { label: t('other'), cell: ({ other }) => named(other) },
  { label: t('services'), cell: ({ services }) => services },
  { label: t('admin'), cell: ({ admin }) => admin },
  {
    label: t('status'),
    cell: ({ status, words }) =>
      element(
        'span',
        { class: 'status' },
        element('span', { class: 'dot', 'data-status': status, 'aria-hidden': 'true' }),
        element('span', {}, words),
      ),
  },
  {
    label: t('created'),
    cell: ({ created, age }) => element('time', { datetime: created.at, title: created.text }, age),
  },
  {
    label: t('expires'),
    cell: ({ expires }) =>
      expires
        ? element(
            'span',
            { class: 'stacked' },
            element('time', { datetime: expires.at }, expires.text),
            element('span', { class: 'quiet' }, expires.left),
          )
        : element('span', { class: 'quiet', 'aria-hidden': 'true' }, '–'),
  },
];
