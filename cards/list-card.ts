import { card, fitting } from './card.ts';
import { execute } from './card-actions.ts';
import { cursorBehind } from './cursor.ts';
import {
  type Card,
  type CardAction,
  type Element,
  group,
  heading,
  line,
  openUrl,
  subtle,
} from './elements.ts';
import type { Reader } from './reader.ts';

/** The list to turn pages of: `list` names it, the other ids say which one. */
export type ListQuery = Readonly<Record<string, string>> & { readonly list: string };

type ListParts<Row> = {
  readonly title: string;
  readonly summary: string;
  readonly remark?: string | undefined;
  readonly empty: string;
  readonly rows: readonly Row[];
  readonly hasMore: boolean;
  readonly query: ListQuery;
  /** The address of the same list in the tab. */
  readonly tab?: string | undefined;
  readonly idOf: (row: Row) => string;
  /** What the list is ordered by, where the row may be gone when the next page is asked for. */
  readonly placeOf?: (row: Row) => string;
  readonly show: (row: Row) => readonly Element[];
};

/** One page of a list. What does not fit on the card moves to the next page. */
export function listCard<Row>(parts: ListParts<Row>, reader: Reader): Card {
  const { title, summary, remark, empty, rows, hasMore, show } = parts;
  return fitting(rows, (shown) => {
    const last = shown.at(-1);
    const more = last !== undefined && (hasMore || shown.length < rows.length);
    return card(reader, {
      summary,
      body: [
        heading(title),
        ...(remark ? [subtle(remark)] : []),
        ...(rows.length === 0 ? [line(empty)] : []),
        ...shown.map((row) => group(show(row), { separator: true })),
      ],
      actions: buttons(parts, more ? last : undefined, reader),
    });
  });
}

/** `last`: the row behind which there are more. */
function buttons<Row>(parts: ListParts<Row>, last: Row | undefined, { t }: Reader): CardAction[] {
  const { query, tab, idOf, placeOf } = parts;
  const after = last && cursorBehind({ id: idOf(last), place: placeOf?.(last) });
  return [
    ...(after ? [execute(t('list.next'), 'list.page', { ...query, after })] : []),
    ...(query.after ? [execute(t('list.first'), 'list.page', without(query))] : []),
    ...(tab ? [openUrl(t('list.tab'), tab)] : []),
  ];
}

const without = ({ after: _, ...query }: ListQuery): Readonly<Record<string, string>> => query;
