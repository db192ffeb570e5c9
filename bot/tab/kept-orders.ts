import { together } from './together.ts';

/** A row that stands at a place in an order, so that the places compare as texts. */
export type Placed = { readonly id: string; readonly place: string };

/** Orders that take long to make, for whoever turns from page to page. */
export type KeptOrders = {
  readonly keep: (
    key: string,
    make: () => Promise<readonly Placed[]>,
    now: Date,
  ) => Promise<readonly Placed[]>;
  readonly find: (key: string, now: Date) => readonly Placed[] | undefined;
  readonly forget: (key: string) => void;
};

/** As many as are kept at once: some megabytes at most. */
const most = 20;
/** In milliseconds. Whoever comes later gets one that is made anew. */
const longest = 60_000;

/** Holds ids and places only: what the rows say, and whether they still are there, is read for each page. */
export function createKeptOrders(): KeptOrders {
  const kept = new Map<string, { readonly order: readonly Placed[]; readonly until: number }>();
  const made = together<readonly Placed[]>();
  return {
    keep: async (key, make, now) => {
      const order = await made(key, make);
      kept.delete(key);
      kept.set(key, { order, until: now.getTime() + longest });
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
      return order;
    },
    find: (key, now) => {
      const found = kept.get(key);
      return found && found.until > now.getTime() ? found.order : undefined;
    },
    forget: (key) => void kept.delete(key),
  };
}
