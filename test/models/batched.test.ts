import assert from 'node:assert/strict';
import { setImmediate as nextRound } from 'node:timers/promises';
import fc from 'fast-check';
import { batched } from '../../models/batched.ts';

type Row = { readonly id: number; readonly says?: string };

/** A collection that notes what it was asked for, and answers when it is told to. */
function collection(rows: Map<number, string>) {
  const asked: (readonly number[])[] = [];
  const find = batched<Row, Row>(
    async (keys) => {
      asked.push(keys.map(({ id }) => id));
      await nextRound();
      return keys.flatMap(({ id }) => {
        const says = rows.get(id);
        return says === undefined ? [] : [{ id, says }];
      });
    },
    ({ id }) => String(id),
  );
  return { asked, find: async (id: number) => (await find({ id }))?.says };
}

describe('reads that are asked for at the same moment', () => {
  it('go in one command with each key once, and each gets its own row or none', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(20), { minLength: 1, maxLength: 60 }),
        fc.uniqueArray(fc.nat(20)),
        async (ids, stored) => {
          const { asked, find } = collection(new Map(stored.map((id) => [id, `row ${id}`])));
          const found = await Promise.all(ids.map(find));
          assert.deepEqual(
            found,
            ids.map((id) => (stored.includes(id) ? `row ${id}` : undefined)),
          );
          assert.deepEqual(asked, [[...new Set(ids)]]);
        },
      ),
    ));

  it('give nobody what was read before they asked', async () => {
    const rows = new Map([[1, 'before']]);
    const { asked, find } = collection(rows);
    const first = find(1);
    // The command has left by now.
    await nextRound();
    assert.equal(asked.length, 1);
    rows.set(1, 'after');
    assert.equal(await find(1), 'after');
    await first;
    assert.equal(await find(1), 'after');
    assert.equal(asked.length, 3);
  });

  it('fail together when their command fails, and the next one is asked anew', async () => {
    let fails = true;
    const find = batched<Row, Row>(
      async (keys) => {
        if (fails) throw new Error('The database went away.');
        return keys;
      },
      ({ id }) => String(id),
    );
    const both = await Promise.allSettled([find({ id: 1 }), find({ id: 2 })]);
    assert.deepEqual(
      both.map(({ status }) => status),
      ['rejected', 'rejected'],
    );
    fails = false;
    assert.deepEqual(await find({ id: 1 }), { id: 1 });
  });

  it('go in several commands where they are very many', async () => {
    const ids = Array.from({ length: 250 }, (_, id) => id);
    const { asked, find } = collection(new Map(ids.map((id) => [id, `row ${id}`])));
    assert.equal((await Promise.all(ids.map(find))).at(-1), 'row 249');
    assert.ok(asked.every((keys) => keys.length <= 100));
    assert.equal(asked.flat().length, 250);
  });
});
