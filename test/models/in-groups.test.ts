import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import fc from 'fast-check';
import { mongo } from 'mongoose';
import { inGroups } from '../../models/in-groups.ts';

const most = 5;

/** Doubles numbers in groups, which it notes; what `fault` says of a group is thrown. */
function doubling(fault: (group: readonly number[]) => Error | undefined = () => undefined) {
  const groups: (readonly number[])[] = [];
  const double = inGroups(most, async (group: readonly number[]) => {
    groups.push(group);
    await delay(1);
    const error = fault(group);
    if (error) throw error;
    return group.map((each) => 2 * each);
  });
  return { groups, double };
}

const reasonOf = (outcome: PromiseSettledResult<number>) =>
  outcome.status === 'fulfilled' ? outcome.value : outcome.reason;

describe('what is done in groups', () => {
  it('is done once for each, with the result of each, in groups of at most so many', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.nat(), { maxLength: 23 }), async (items) => {
        const { groups, double } = doubling();
        assert.deepEqual(
          await Promise.all(items.map(double)),
          items.map((each) => 2 * each),
        );
        assert.deepEqual(groups.flat(), items);
        assert.equal(groups.length, Math.ceil(items.length / most));
      }),
      { numRuns: 30 },
    ));

  it('takes along what comes while a group is under way, and lets nobody wait who comes alone', async () => {
    const { groups, double } = doubling();
    const first = double(1);
    await Promise.resolve();
    const rest = [2, 3].map(double);
    await Promise.all([first, ...rest]);
    await double(4);
    assert.deepEqual(groups, [[1], [2, 3], [4]]);
  });

  it('fails for those alone whose fault it is', () =>
    fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.nat(40), { maxLength: 12 }), async (items) => {
        const error = new Error('odd');
        const { double } = doubling((group) =>
          group.some((each) => each % 2 === 1) ? error : undefined,
        );
        const outcomes = await Promise.allSettled(items.map(double));
        assert.deepEqual(
          outcomes.map(reasonOf),
          items.map((each) => (each % 2 === 1 ? error : 2 * each)),
        );
      }),
      { numRuns: 30 },
    ));

  it('fails for all when the database goes away, and is not tried for each', async () => {
    const error = new mongo.MongoNetworkError('gone');
    const { groups, double } = doubling((group) => (group.includes(1) ? error : undefined));
    const outcomes = await Promise.allSettled([1, 2, 3].map(double));
    assert.deepEqual(outcomes.map(reasonOf), [error, error, error]);
    assert.deepEqual(groups, [[1, 2, 3]]);
    assert.equal(await double(4), 8);
  });
});
