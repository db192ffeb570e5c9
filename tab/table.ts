import { type Child, element } from './element.ts';

export type Column<Row> = { readonly label: string; readonly cell: (row: Row) => Child };
export type Table<Row> = {
  readonly node: HTMLElement;
  readonly head: HTMLElement;
  chunk(): HTMLElement;
  row(row: Row, key: string): HTMLElement;
};

/**
 * A table that becomes a list of facts on a phone. The roles are said outright, because a browser may forget them where
 * the style sheet lays the rows out itself.
 */
export function table<Row>(
  kind: string,
  label: string,
  columns: readonly Column<Row>[],
): Table<Row> {
  const labels = columns.map((column) =>
    element('th', { role: 'columnheader', scope: 'col' }, column.label),
  );
  const head = element('thead', { role: 'rowgroup' }, element('tr', { role: 'row' }, ...labels));
  const node = element(
    'table',
    { class: `table ${kind}`, role: 'table', 'aria-label': label },
    head,
  );
  return {
    node,
    head,
    chunk: () => element('tbody', { class: 'chunk', role: 'rowgroup' }),
    row: (row, key) =>
      element(
        'tr',
        { role: 'row', 'data-key': key },
        ...columns.map(({ label: name, cell }, index) =>
          element(
            index === 0 ? 'th' : 'td',
            index === 0
              ? { role: 'rowheader', scope: 'row' }
              : { role: 'cell', 'data-label': name },
            cell(row),
          ),
        ),
      ),
  };
}

/** A name that users wrote: on as many lines as it needs, in its own direction. */
export const named = (text: string): HTMLElement => element('bdi', { class: 'named' }, text);
