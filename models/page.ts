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

/**
 * What stands behind a row in an order by `field` and then by id. The bound on the field alone is where an index goes on;
 * the alternatives only part those that are equal.
 */
export const behind = <At, Id>(field: string, way: 'up' | 'down', at: At, _id: Id) => {
  const [beyond, from] = way === 'up' ? (['$gt', '$gte'] as const) : (['$lt', '$lte'] as const);
  return { [field]: { [from]: at }, $or: [{ [field]: { [beyond]: at } }, { _id: { $gt: _id } }] };
};

type Reading<Row> = {
  /** Reads one row more than the page holds, where there is one. */
  readonly found: Promise<readonly Row[]>;
  /** Counts all rows of the list. */
  readonly count: () => Promise<number>;
  readonly size: number;
  /** Whether it is the first page. */
  readonly first: boolean;
  /** By what a row is known in the order of the list; left out, its `_id`. */
  readonly idOf?: (row: Row) => unknown;
};

/** A page. A list that is over with its first page need not be counted. */
export async function pageOf<Row extends object>({
  found,
  count,
  size,
  first,
  idOf = (row) => '_id' in row && row._id,
}: Reading<Row>): Promise<Page<Row>> {
  const all = await found;
  const rows = all.slice(0, size);
  const last = all.length > size ? rows.at(-1) : undefined;
  const total = first && !last ? rows.length : await count();
  return { rows, total, ...(last ? { next: String(idOf(last)) } : {}) };
}

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
