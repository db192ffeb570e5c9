import { LRUCache } from 'lru-cache';
import { directoryStamp, longestKept } from './directory-stamp.ts';
import { containing } from './page.ts';
import { type Called, findCalled } from './tenant.ts';

/** Some hundred bytes each. */
const mostNames = 20_000;

const kept = new LRUCache<string, Called>({ max: mostNames, ttl: longestKept });

/**
 * Those of these tenants in whose domains and name each of the words stands, in the order in which they are given. Somebody
 * who types asks for the same ones at each key, so what they are called is read once after an import. It is kept for the tenant
 * that asks alone, like everything else of the directory; with whom it has to do is nothing of this, and read each time.
 */
export async function findAmong(
  asking: string,
  tenantIds: readonly string[],
  words: readonly string[],
  limit: number,
): Promise<Called[]> {
  const wanted = words.map(containing);
  const isMeant = ({ calledBy }: Called): boolean =>
    wanted.every((word) => calledBy.some((called) => word.test(called)));
  return (await calledOf(asking, tenantIds)).filter(isMeant).slice(0, limit);
}

async function calledOf(asking: string, tenantIds: readonly string[]): Promise<Called[]> {
  const stamp = await directoryStamp();
  const keyOf = (tenantId: string): string => `${stamp} ${asking} ${tenantId}`;
  const known = new Map<string, Called>();
  for (const id of tenantIds) {
    const called = stamp && kept.get(keyOf(id));
    if (called) known.set(id, called);
  }
  const unknown = tenantIds.filter((id) => !known.has(id));
  for (const called of unknown.length > 0 ? await findCalled(unknown) : []) {
    known.set(called._id, called);
    if (stamp) kept.set(keyOf(called._id), called);
  }
  return tenantIds.flatMap((id) => known.get(id) ?? []);
}
