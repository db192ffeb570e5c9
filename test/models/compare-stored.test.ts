import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compareStored, isAlike } from '../../models/compare-stored.ts';

const day = new Date('2026-01-01');

describe('what is stored and what is wanted', () => {
  const alike: readonly (readonly [what: string, one: unknown, other: unknown])[] = [
    ['nothing and nothing of another kind', null, undefined],
    ['a field that says nothing and none', { a: 1, b: null }, { a: 1 }],
    ['fields in another order', { a: 1, b: 2 }, { b: 2, a: 1 }],
    ['one moment in two dates', { at: day }, { at: new Date(day) }],
    ['the same list', { a: [{ b: 'c' }] }, { a: [{ b: 'c' }] }],
  ];
  for (const [what, one, other] of alike) {
    it(`are alike: ${what}`, () => assert.ok(isAlike(one, other) && isAlike(other, one)));
  }

  const unlike: readonly (readonly [what: string, one: unknown, other: unknown])[] = [
    ['no and nothing', { a: false }, { a: null }],
    ['nothing in it and nothing', { a: [] }, { a: null }],
    ['an empty list and an empty object', [], {}],
    ['another value, deep inside', { a: [{ b: 'c' }] }, { a: [{ b: 'd' }] }],
    ['another order of a list', ['a', 'b'], ['b', 'a']],
    ['a longer list', ['a'], ['a', 'b']],
    ['a field more', { a: 1 }, { a: 1, b: 0 }],
    ['another moment', day, new Date(day.getTime() + 1)],
    ['a moment and how it is written', day, day.toISOString()],
    ['a number and its digits', 1, '1'],
  ];
  for (const [what, one, other] of unlike) {
    it(`are not alike: ${what}`, () => assert.ok(!isAlike(one, other) && !isAlike(other, one)));
  }

  it('differ in exactly what was changed, added or left out', async () => {
    const row = fc.record({ id: fc.integer({ min: 0, max: 9 }), says: fc.integer({ max: 2 }) });
    const rows = fc.uniqueArray(row, { selector: ({ id }) => id });
    await fc.assert(
      fc.asyncProperty(rows, rows, async (stored, wanted) => {
        const one = (all: typeof stored, id: number) => all.find((each) => each.id === id);
        const { changed, unwanted } = await compareStored(
          (async function* () {
            yield* stored;
          })(),
          new Map(wanted.map((each) => [String(each.id), each])),
          { keyOf: ({ id }) => String(id), isSame: isAlike },
        );
        assert.deepEqual(
          changed,
          wanted.filter(({ id, says }) => one(stored, id)?.says !== says),
        );
        assert.deepEqual(
          unwanted,
          stored.filter(({ id }) => !one(wanted, id)),
        );
      }),
    );
  });
});
