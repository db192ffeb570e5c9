import { LRUCache } from 'lru-cache';
import { type Directory, directoryAnew } from './directory.ts';
import { directoryStamp, longestKept } from './directory-stamp.ts';

/** So many rows and people, some hundred bytes each. */
const most = 20_000;

type Answer = { readonly said: unknown };
type Ask = (...asked: never[]) => Promise<unknown>;

const kept = new LRUCache<string, Answer>({
  maxSize: most,
  sizeCalculation: ({ said }) => sizeOf(said),
  ttl: longestKept,
});

/** A tenant is as large as it has people in the directory. */
function sizeOf(said: unknown): number {
  if (Array.isArray(said)) return said.reduce((sum: number, each) => sum + sizeOf(each), 1);
  const people = typeof said === 'object' && said !== null && 'members' in said && said.members;
  return Array.isArray(people) ? people.length + 1 : 1;
}

/**
 * The directory as far as this tenant's people have asked it since the last import, for turns that only look: one small read
 * instead of many. Nobody gets what was so before an import was over that they come after. What others have asked makes no
 * answer faster, or its time would tell that they did. What is kept serves many turns, so nobody can change it.
 */
export function keptDirectory(tenantId: string): Directory {
  let read: Promise<string | undefined> | undefined;
  const stampRead = (): Promise<string | undefined> => {
    read ??= directoryStamp();
    return read;
  };
  const asking = Object.entries(directoryAnew).map(([name, ask]) => [
    name,
    keeping(stampRead, `${tenantId} ${name}`, ask),
  ]);
  return Object.fromEntries(asking) as Directory;
}

const keeping =
  (stampRead: () => Promise<string | undefined>, name: string, ask: Ask): Ask =>
  async (...asked) => {
    const stamp = await stampRead();
    if (!stamp) return ask(...asked);
    const key = `${stamp} ${name} ${JSON.stringify(asked)}`;
    const known = kept.get(key);
    if (known) return known.said;
    const said = frozen(await ask(...asked));
    kept.set(key, { said });
    return said;
  };

/** All the way down. A date can still be changed, which nobody does. */
function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.values(value).forEach(frozen);
  return Object.freeze(value);
}
