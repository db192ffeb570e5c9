import assert from 'node:assert/strict';
import { together } from '../../../bot/tab/together.ts';

describe('what many want at once', () => {
  /** Work that ends when it is told to, and gives how often it was begun. */
  const counted = () => {
    const ends: (() => void)[] = [];
    const work = () =>
      new Promise<number>((resolve, reject) => {
        const number = ends.length + 1;
        ends.push(() => (number === 3 ? reject(new Error('third')) : resolve(number)));
      });
    return { ends, work };
  };
  const settle = () => new Promise((resolve) => setImmediate(resolve));

  it('is done once for the first, and once more for all who came meanwhile', async () => {
    const { ends, work } = counted();
    const shared = together<number>();
    const first = shared('a', work);
    const others = [shared('a', work), shared('a', work), shared('a', work)];
    await settle();
    assert.equal(ends.length, 1);
    ends[0]?.();
    assert.equal(await first, 1);
    await settle();
    assert.equal(ends.length, 2);
    const late = shared('a', work);
    ends[1]?.();
    assert.deepEqual(await Promise.all(others), [2, 2, 2]);
    await settle();
    ends[2]?.();
    await assert.rejects(late, /third/);
  });

  it('is begun anew by whoever comes when nobody waits, also after a failure', async () => {
    const shared = together<number>();
    await assert.rejects(
      shared('a', () => Promise.reject(new Error('no'))),
      /no/,
    );
    assert.equal(await shared('a', async () => 1), 1);
    assert.equal(await shared('a', async () => 2), 2);
  });

  it('is done for those who wait even if what they wait for fails', async () => {
    const shared = together<number>();
    const first = shared('a', () => Promise.reject(new Error('no')));
    const second = shared('a', async () => 2);
    await assert.rejects(first, /no/);
    assert.equal(await second, 2);
  });

  it('is nobody’s who wants something else', async () => {
    const shared = together<string>();
    const both = [shared('a', async () => 'a'), shared('b', async () => 'b')];
    assert.deepEqual(await Promise.all(both), ['a', 'b']);
  });
});
