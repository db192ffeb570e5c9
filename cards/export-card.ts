import { card } from './card.ts';
import { execute } from './card-actions.ts';
import { cursorBehind } from './cursor.ts';
import {
  type Card,
  type CardAction,
  type Element,
  group,
  heading,
  line,
  run,
  subtle,
} from './elements.ts';
import type { Remark } from './invitation-card.ts';
import type { ListQuery } from './list-card.ts';
import type { Reader } from './reader.ts';

type Row = { readonly id: string; readonly place?: string; readonly line: string };
export type ExportView = {
  readonly query: ListQuery & { readonly list: 'partners' | 'customers' | 'invites' | 'history' };
  readonly tenant: string;
  readonly total: number;
  readonly header: string;
  readonly rows: readonly Row[];
  readonly hasMore: boolean;
  /** A file holds no more. */
  readonly mostRows: number;
  /** Whether it can be saved as a file from here. */
  readonly saves: boolean;
  /** What a try to save it came to. */
  readonly remark?: Remark | undefined;
};

/** In characters of JSON: the rows of one card. */
const room = 8000;
const around = 130;
const longest = 4000;

/** A list as CSV to copy, a part of it on each card, and a way to save all of it. */
export function exportCard(view: ExportView, reader: Reader): Card {
  const { t } = reader;
  const { query, tenant, total, header, rows, remark } = view;
  const what = t('export.what', { list: listName(query.list, reader), tenant, count: total });
  const shown = fittingRows(rows);
  const isCut = view.hasMore || shown.length < rows.length;
  return card(reader, {
    summary: remark?.text ?? what,
    body: [
      heading(t('export.title')),
      ...(remark ? [group([line(remark.text)], { style: remark.tone })] : []),
      line(what),
      ...(view.saves && total > view.mostRows
        ? [subtle(t('export.most', { most: view.mostRows }))]
        : []),
      group([header, ...shown.map((row) => row.line)].map(csvText), { style: 'emphasis' }),
      subtle(hint(isCut, view, reader)),
    ],
    actions: buttons(view, isCut ? shown.at(-1) : undefined, reader),
  });
}

export const listName = (list: ExportView['query']['list'], { t }: Reader): string =>
  t(list === 'history' ? 'history.title' : `list.${list}.title`);

/** One line of the file; a very long one is cut here, though not in the file. */
const csvText = (text: string): Element => {
  const whole = text.replace(/\r\n$/, '');
  const cut = whole.length > longest ? `${whole.slice(0, longest)}…` : whole;
  return line([run(cut, { fontType: 'Monospace', size: 'Small' })], { spacing: 'None' });
};

/** At least one, or there would be no end to it. */
function fittingRows(rows: readonly Row[]): readonly Row[] {
  let left = room;
  const end = rows.findIndex(({ line: text }) => {
    left -= Math.min(JSON.stringify(text).length, longest) + around;
    return left < 0;
  });
  return end < 0 ? rows : rows.slice(0, Math.max(1, end));
}

const hint = (isCut: boolean, { saves }: ExportView, { t }: Reader): string =>
  [t(saves ? 'export.hint.saves' : 'export.hint'), ...(isCut ? [t('export.hint.more')] : [])].join(
    ' ',
  );

/** `last`: the row behind which there are more. */
function buttons({ query, saves }: ExportView, last: Row | undefined, { t }: Reader): CardAction[] {
  const { after, ...first } = query;
  return [
    ...(saves ? [execute(t('export.save'), 'list.export', { ...first, as: 'file' })] : []),
    ...(last
      ? [execute(t('list.next'), 'list.export', { ...first, after: cursorBehind(last) })]
      : []),
    ...(after ? [execute(t('list.first'), 'list.export', first)] : []),
  ];
}
