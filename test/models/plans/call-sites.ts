import { readdir, readFile } from 'node:fs/promises';
import { Model } from 'mongoose';

/** Everything by which the models ask the database for something, but what only adds documents. */
const methods = [
  'find',
  'findOne',
  'findById',
  'exists',
  'countDocuments',
  'distinct',
  'aggregate',
  'findOneAndUpdate',
  'updateOne',
  'updateMany',
  'deleteOne',
  'deleteMany',
  'bulkWrite',
] as const;

const models = new URL('../../../models/', import.meta.url);
/** A search in an array is given a function. */
const call = new RegExp(`\\.(${methods.join('|')})\\((?!\\s*\\()`, 'g');

/** Every place in `models/` that asks the database: `invitation.ts:92`. */
export async function callSites(): Promise<string[]> {
  const names = (await readdir(models)).filter((name) => name.endsWith('.ts'));
  const sites = names.map(async (name) => {
    const text = await readFile(new URL(name, models), 'utf8');
    const found = Array.from(text.matchAll(call), ({ index }) => text.slice(0, index));
    return found.map((before) => `${name}:${before.split('\n').length}`);
  });
  return [...new Set((await Promise.all(sites)).flat())];
}

/** Notes from which of these places the database is asked, until `end`. */
export function noteCallSites(): { readonly seen: Set<string>; readonly end: () => void } {
  const seen = new Set<string>();
  const kept = methods.map((method) => {
    const original: unknown = Reflect.get(Model, method);
    if (typeof original !== 'function') throw new Error(`Mongoose has no ${method} any more.`);
    Reflect.set(Model, method, function noted(this: unknown, ...given: unknown[]) {
      const [, site] = /\/models\/([\w-]+\.ts:\d+):/.exec(String(new Error('here').stack)) ?? [];
      if (site) seen.add(site);
      return Reflect.apply(original, this, given);
    });
    return () => Reflect.set(Model, method, original);
  });
  return { seen, end: () => kept.forEach((restore) => void restore()) };
}
