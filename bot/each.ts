import { isRetryable } from './retry.ts';

const atOnce = 8;

/**
 * Does all of them, some at a time, also after one has failed. Of several failures one that may pass is
 * reported, so that it is tried again; what is done is recorded and not repeated.
 */
export async function each<Item, Result>(
  items: readonly Item[],
  act: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const failures: unknown[] = [];
  const results: Result[] = [];
  for (let start = 0; start < items.length; start += atOnce) {
    for (const outcome of await Promise.allSettled(items.slice(start, start + atOnce).map(act))) {
      if (outcome.status === 'fulfilled') results.push(outcome.value);
      else failures.push(outcome.reason);
    }
  }
  if (failures.length > 0) throw failures.find(isRetryable) ?? failures[0];
  return results;
}
