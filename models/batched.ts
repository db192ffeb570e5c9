import DataLoader from 'dataloader';

/** More at once would be a command that holds up all others. */
const most = 100;

/** Finds one row by its key; null when there is none. */
export type Find<Key, Row> = (key: Key) => Promise<Row | null>;

/**
 * Turns that come at the same moment read the same collections: all keys that are asked for before the process next looks
 * at its sockets go to the database in one command, each once. Nothing is kept: what was asked for before a command left is
 * in it, and whoever asks after that is in the next one. Those who ask for the same row share it, so nobody changes one.
 * `read` gives the rows of those keys in any order, `nameOf` what a row and its key have in common.
 */
export function batched<Key, Row extends Key>(
  read: (keys: readonly Key[]) => Promise<readonly Row[]>,
  nameOf: (key: Key) => string,
): Find<Key, Row> {
  const loader = new DataLoader<Key, Row | null, string>(
    async (keys) => {
      loader.clearAll();
      const rows = new Map((await read(keys)).map((row) => [nameOf(row), row]));
      return keys.map((key) => rows.get(nameOf(key)) ?? null);
    },
    { cacheKeyFn: nameOf, batchScheduleFn: (leave) => setImmediate(leave), maxBatchSize: most },
  );
  return (key) => loader.load(key);
}
