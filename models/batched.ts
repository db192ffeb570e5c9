import DataLoader from 'dataloader';

/** More at once would be a command that holds up all others. */
const most = 100;

/**
 * Turns that come at the same moment ask the same of the database: all keys that are asked for before the process next looks
 * at its sockets go there in one command, each once. Nothing is kept: what was asked for before a command left is in it, and
 * whoever asks after that is in the next one. Those who ask the same share the answer, so nobody changes one.
 * `answer` gives an answer for each key, in order; `nameOf` is what the same keys have in common.
 */
export function together<Key, Answer>(
  answer: (keys: readonly Key[]) => Promise<readonly Answer[]>,
  nameOf: (key: Key) => string,
): (key: Key) => Promise<Answer> {
  const loader = new DataLoader<Key, Answer, string>(
    (keys) => {
      loader.clearAll();
      return answer(keys);
    },
    { cacheKeyFn: nameOf, batchScheduleFn: (leave) => setImmediate(leave), maxBatchSize: most },
  );
  return (key) => loader.load(key);
}

/** Finds one row by its key; null when there is none. */
export type Find<Key, Row> = (key: Key) => Promise<Row | null>;

/** `read` gives the rows of those keys in any order, `nameOf` what a row and its key have in common. */
export const batched = <Key, Row extends Key>(
  read: (keys: readonly Key[]) => Promise<readonly Row[]>,
  nameOf: (key: Key) => string,
): Find<Key, Row> =>
  together<Key, Row | null>(async (keys) => {
    const rows = new Map((await read(keys)).map((row) => [nameOf(row), row]));
    return keys.map((key) => rows.get(nameOf(key)) ?? null);
  }, nameOf);
