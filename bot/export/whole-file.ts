import { cursorBehind } from '../../cards/cursor.ts';
import type { Reply, Turn } from '../turn.ts';
import { most } from './most.ts';
import { type CsvRow, type ExportQuery, tables } from './tables.ts';

export type WholeFile = {
  readonly bytes: Buffer;
  readonly rows: number;
  /** Of the whole list, which is more than `rows` where the file was cut. */
  readonly total: number;
};

/** Rows read at once. */
const batch = 500;
/** Excel takes a file for UTF-8 only with this in front. */
const mark = '\ufeff';

/** All of a list as a CSV file, up to the limits of one; or why this person gets none. */
export async function wholeFile(
  query: ExportQuery,
  turn: Turn,
  limits = most,
): Promise<WholeFile | Reply> {
  const { header, read } = tables[query.list];
  const file = growing(mark + header, limits);
  let before: CsvRow | undefined;
  for (;;) {
    const page = await read(
      { ...query, ...(before ? { after: cursorBehind(before) } : {}) },
      turn,
      batch,
    );
    if ('card' in page) return page;
    const isFull = page.rows.some((row) => !file.add(row));
    const last = page.rows.at(-1);
    if (isFull || !page.hasMore || !last || last.id === before?.id) return file.whole(page.total);
    before = last;
  }
}

/** A row that comes again, since the list has changed while it was read, is not written twice. */
function growing(beginning: string, limits: typeof most) {
  const parts = [beginning];
  const seen = new Set<string>();
  let size = Buffer.byteLength(beginning);
  return {
    /** False when there is no room for it. */
    add: ({ id, line }: CsvRow): boolean => {
      if (seen.has(id)) return true;
      size += Buffer.byteLength(line);
      if (seen.size >= limits.rows || size > limits.bytes) return false;
      seen.add(id);
      parts.push(line);
      return true;
    },
    whole: (total: number): WholeFile => ({
      bytes: Buffer.from(parts.join('')),
      rows: seen.size,
      total,
    }),
  };
}
