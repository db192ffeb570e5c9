/** One page of a list that is read in a fixed order. `next` is the id of its last row when there are more. */
export type Page<Row> = {
  readonly rows: readonly Row[];
  readonly total: number;
  readonly next?: string;
};

/**
 * Where a page goes on: behind the row with this id, which stood at `from` in the order of the list. Without `from` the
 * row is looked up; one that is gone by then leads back to the beginning.
 */
export type Position = { readonly after?: string | undefined; readonly from?: string | undefined };

/** The `from` of a list that is ordered by time. */
export function timeIn(from: string | undefined): Date | undefined {
  const time = new Date(from ?? '');
  return Number.isNaN(time.getTime()) ? undefined : time;
}

export const pageOf = <Row extends { _id: unknown }>(
  found: readonly Row[],
  size: number,
  total: number,
): Page<Row> => {
  const rows = found.slice(0, size);
  const last = rows.at(-1);
  return { rows, total, ...(found.length > size && last ? { next: String(last._id) } : {}) };
};

/**
 * No name is longer. The database takes no expression of more than 32 KiB, and none with a zero or with what JavaScript
 * writes as an escape of its own: the two separators of Unicode.
 */
const mostSearched = 200;

/** Literal text inside a regular expression, ready for a case-insensitive search. */
export const containing = (text: string): RegExp =>
  new RegExp(
    Array.from(text.replaceAll(/[\0\u2028\u2029]/g, ''))
      .slice(0, mostSearched)
      .join('')
      .replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&'),
    'i',
  );
