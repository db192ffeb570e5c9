import type { Rows } from './answers.ts';

/** Rows that came together, behind those before. Another object as soon as they are asked for anew. */
export type Part<Row> = Rows<Row> & { readonly after: string | undefined };
type Get<Row> = (after: string | undefined, signal: AbortSignal) => Promise<Rows<Row>>;

/** So many pages are asked for again at once; of a longer list only those around what somebody sees. */
const most = 4;

export type Pages<Row> = {
  parts(): readonly Part<Row>[];
  /** What the server said last: how many there are, and what follows. */
  last(): Rows<Row> | undefined;
  begin(signal: AbortSignal): Promise<void>;
  add(signal: AbortSignal): Promise<void>;
  /**
   * The same rows as they are now, of a long list those from this part on. Where rows have come or gone, those behind are
   * forgotten, to be loaded anew when somebody scrolls there.
   */
  again(signal: AbortSignal, part: number): Promise<void>;
  /** Whether some rows may no longer be as they are shown. */
  isStale(): boolean;
};

/** The rows of a list that are loaded so far, in the parts in which they came. */
export function pagesOf<Row>(get: Get<Row>): Pages<Row> {
  let parts: readonly Part<Row>[] = [];
  let newest: Rows<Row> | undefined;
  let isStale = false;

  const load = async (after: string | undefined, signal: AbortSignal): Promise<Part<Row>> => {
    newest = await get(after, signal);
    return { ...newest, after };
  };
  return {
    parts: () => parts,
    last: () => newest && { ...newest, ...nextOf(parts.at(-1)) },
    begin: async (signal) => {
      parts = [];
      parts = [await load(undefined, signal)];
      isStale = false;
    },
    add: async (signal) => {
      parts = [...parts, await load(parts.at(-1)?.next, signal)];
    },
    again: async (signal, part) => {
      const isShort = parts.length <= most;
      const from = isShort ? 0 : part;
      const fresh = parts.slice(0, from);
      const wanted = isShort ? Math.max(1, parts.length) : Math.min(from + 2, parts.length);
      let after = parts[from]?.after;
      do {
        const loaded = await load(after, signal);
        fresh.push(loaded);
        after = loaded.next;
      } while (after !== undefined && fresh.length < wanted);
      const rest = parts.slice(wanted);
      const fits = after !== undefined && rest[0]?.after === after;
      parts = fits ? [...fresh, ...rest] : fresh;
      isStale = !isShort;
    },
    isStale: () => isStale,
  };
}

const nextOf = <Row>(part: Part<Row> | undefined): { next?: string } =>
  part?.next === undefined ? {} : { next: part.next };
