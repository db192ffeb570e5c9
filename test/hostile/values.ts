import fc from 'fast-check';
import { hostileText } from './texts.ts';

/** Stands for nesting that is too deep to be made by `JSON.stringify`; see `jsonOf`. */
export const deep = { list: '<deep list>', object: '<deep object>' } as const;

/** An object with keys of its own that could be taken for those of every object. */
const withKeys = (text: string): unknown => JSON.parse(text);

const operators = [
  { $ne: '' },
  { $gt: '' },
  { $ne: null },
  { $exists: true },
  { $regex: '.*' },
  { $in: ['contoso.com'] },
  { $where: 'sleep(5000) || true' },
  { $expr: { $eq: [1, 1] } },
  { $or: [{}] },
  { $function: { body: 'function() { return true }', args: [], lang: 'js' } },
  { _id: { $gt: '' }, tenantId: { $ne: '' } },
  { $oid: '000000000000000000000000' },
  { _bsontype: 'ObjectId', id: '000000000000' },
  { _bsontype: 'Code', code: 'sleep(5000)' },
  { 'a.b': 1, '$a.$b': 1, '': 1 },
  withKeys('{"__proto__":{"isAdmin":true,"roles":["global-admin"]}}'),
  withKeys('{"constructor":{"prototype":{"roles":["global-admin"]}}}'),
  withKeys('{"toString":1,"valueOf":1,"hasOwnProperty":1,"toJSON":1,"then":1,"length":-1}'),
] as const;

/** Anything that JSON can hold and nobody should send. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  { arbitrary: hostileText, weight: 100 },
  { arbitrary: fc.constantFrom(...operators), weight: 150 },
  {
    arbitrary: fc.constantFrom(
      ...[null, true, false, 0, -1, 1e308, 2 ** 53, '', ' ', 'null', 'undefined', [], {}, [[]]],
      ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'then'],
    ),
    weight: 150,
  },
  { arbitrary: fc.array(hostileText, { maxLength: 3 }), weight: 12 },
  { arbitrary: fc.jsonValue({ maxDepth: 2 }), weight: 8 },
  { arbitrary: fc.constantFrom(...Object.values(deep)), weight: 1 },
);

/** As many levels as fit in what the bot reads at all. */
const levels = 20_000;
const nested = {
  [deep.list]: '['.repeat(levels) + ']'.repeat(levels),
  [deep.object]: `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`,
};

/** The body that a request carries; at most one value of it is nested for real. */
export function jsonOf(value: unknown): string {
  const json = JSON.stringify(value);
  for (const [name, text] of Object.entries(nested)) {
    if (json.includes(`"${name}"`)) return json.replace(`"${name}"`, () => text);
  }
  return json;
}
