import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { untilNoted } from '../../bot/begin-again.ts';
import { type ClaimedLane, claimLanes } from '../../models/claim-lanes.ts';
import { hastenLanes } from '../../models/hasten-lanes.ts';
import { keepLanes, touchLanes } from '../../models/lane.ts';
import { pauseLane, restLane } from '../../models/release-lane.ts';
import { type Bot, startBot } from '../support/bot.ts';
import { loseAnswer } from './plans/lost-answers.ts';

const lease = 20_000;
const minute = 60_000;
/** Dated in the future, where the bot's own workers do not look; each test in a time of its own. */
let start = new Date(Date.now() + 15 * 60 * 1000);
const later = (milliseconds: number) => new Date(start.getTime() + milliseconds);

const tenantId = randomUUID();
const newLane = () => ({ tenantId, conversationId: randomUUID() });
type Claiming = Parameters<typeof claimLanes>[0];
const claimSome = (now: Date, most: number, more: Partial<Claiming> = {}) =>
  claimLanes(
    { now, leaseMs: lease, most, mostOfTenant: 100, inHand: new Map(), ...more },
    untilNoted,
  );
const claim = async (now: Date, more: Partial<Claiming> = {}) => (await claimSome(now, 1, more))[0];
const claimed = async (now: Date): Promise<ClaimedLane> => {
  const lane = await claim(now);
  assert.ok(lane);
  return lane;
};

describe('a lane', () => {
  let bot: Bot;
  before(async () => {
    bot = await startBot();
  });
  after(() => bot.close());
  beforeEach(async () => {
    start = later(10 * lease);
    for (let left = await claim(start); left; left = await claim(start)) await restLane(left);
  });

  it('is held by one of any number of processes, however many put something in', async () => {
    const key = newLane();
    await Promise.all(Array.from({ length: 20 }, () => touchLanes([key, key], later(0))));
    const lanes = await Promise.all(Array.from({ length: 20 }, () => claim(later(1))));
    const held = lanes.filter((lane) => lane !== undefined);
    assert.equal(held.length, 1);
    assert.equal(held[0]?.added, 40);
    assert.equal(await claim(later(lease)), undefined);
  });

  it('is taken over when its holder has been dead for twenty seconds, and not before', async () => {
    const key = newLane();
    await touchLanes([key], later(0));
    const dead = await claimed(later(0));
    assert.equal(await claim(later(lease - 1)), undefined);
    const heir = await claimed(later(lease));
    assert.equal(heir.conversationId, key.conversationId);
    await pauseLane({ ...dead, failures: 7 }, later(0));
    // It is not held any more, as was wanted.
    assert.equal(await restLane(dead), true);
    assert.equal(await claim(later(lease + 1)), undefined);
    await keepLanes([dead.claim], later(10 * lease));
    const third = await claimed(later(2 * lease));
    assert.equal(third.failures, 0);
  });

  it('is kept for as long as its holder says so', async () => {
    await touchLanes([newLane()], later(0));
    const lane = await claimed(later(0));
    await keepLanes([lane.claim], later(3 * lease));
    assert.equal(await claim(later(3 * lease - 1)), undefined);
    assert.equal(await restLane(lane), true);
    await keepLanes([lane.claim], later(0));
    assert.equal(await claim(later(9 * lease)), undefined);
  });

  it('is paused with what was counted, and what is put in meanwhile waits too', async () => {
    const key = newLane();
    await touchLanes([key], later(0));
    const lane = await claimed(later(0));
    await pauseLane({ ...lane, failures: 3, sends: [1, 2] }, later(900));
    await touchLanes([key], later(10));
    assert.equal(await claim(later(899)), undefined);
    const again = await claimed(later(900));
    assert.deepEqual([again.failures, again.sends, again.added], [3, [1, 2], 2]);
  });

  it('is not left when something has been put in since it was looked at', async () => {
    const key = newLane();
    await touchLanes([key], later(0));
    const lane = await claimed(later(0));
    await touchLanes([key], later(1));
    assert.equal(await restLane(lane), false);
    await pauseLane(lane, later(2));
    assert.equal(await restLane(await claimed(later(2))), true);
    assert.equal(await claim(later(9 * lease)), undefined);
    await touchLanes([key], later(3));
    assert.ok(await claim(later(3)));
  });

  it('is never slept through, whoever comes first', async () => {
    const keys = Array.from({ length: 60 }, newLane);
    await touchLanes(keys, later(0));
    const lanes = await claimSome(later(0), 60);
    const slept = await Promise.all(
      lanes.flatMap((lane, index) => {
        const put = () => touchLanes([lane], later(1)).then(() => 'put' as const);
        const rest = async () => ((await restLane(lane)) ? 'rested' : letGo(lane));
        return index % 2 === 0 ? [put(), rest()] : [rest(), put()];
      }),
    );
    assert.equal(slept.filter((what) => what === 'put').length, 60);
    assert.equal((await claimSome(later(2), 60)).length, 60);
  });
  const letGo = async (lane: ClaimedLane) => {
    await pauseLane(lane, later(1));
    return 'paused' as const;
  };

  it('comes in its turn, and after those of tenants that have less in hand', async () => {
    const other = { tenantId: randomUUID(), conversationId: randomUUID() };
    const [first, second] = [newLane(), newLane()];
    for (const [index, key] of [first, second, other].entries())
      await touchLanes([key], later(index));
    assert.equal((await claimed(later(5))).conversationId, first.conversationId);
    const inHand = new Map([[tenantId, 100]]);
    const unlike = await claim(later(5), { inHand });
    assert.equal(unlike?.conversationId, other.conversationId);
    assert.equal((await claimed(later(5))).conversationId, second.conversationId);
  });

  it('is taken with many others in one go, those that wait for longest first, no more of a tenant than it may have', async () => {
    const [own, others] = [Array.from({ length: 6 }, newLane), Array.from({ length: 3 }, strange)];
    for (const [index, key] of [...own, ...others].entries()) await touchLanes([key], later(index));
    const lanes = await claimSome(later(9), 20, {
      mostOfTenant: 4,
      inHand: new Map([[tenantId, 1]]),
    });
    assert.deepEqual(lanes.map(idOf), [...own.slice(0, 3), ...others].map(idOf));
    assert.equal(new Set(lanes.map(({ claim }) => claim)).size, 6);
    assert.deepEqual((await claimSome(later(9), 20)).map(idOf), own.slice(3).map(idOf));
    assert.deepEqual(await claimSome(later(9), 20), []);
  });
  const strange = () => ({ tenantId: randomUUID(), conversationId: randomUUID() });
  const idOf = ({ conversationId }: { conversationId: string }) => conversationId;

  it('is held by one process when several take many at once, and none is left for later', async () => {
    const keys = Array.from({ length: 60 }, newLane);
    await touchLanes(keys, later(0));
    const held: string[] = [];
    const take = async () => {
      for (let lanes = await claimSome(later(0), 7); lanes.length > 0; ) {
        held.push(...lanes.map(idOf));
        lanes = await claimSome(later(0), 7);
      }
    };
    await Promise.all(Array.from({ length: 5 }, take));
    assert.deepEqual(held.toSorted(), keys.map(idOf).toSorted());
  });

  it('is held by whoever took it, also when the answer to that got lost', async () => {
    const keys = Array.from({ length: 5 }, newLane);
    await touchLanes(keys, later(0));
    loseAnswer('bulkWrite', (given) => given.includes('"claim"'));
    const lanes = await claimSome(later(0), 5);
    assert.deepEqual(lanes.map(idOf).toSorted(), keys.map(idOf).toSorted());
    assert.deepEqual(
      lanes.filter(({ before }) => before),
      [],
    );
    assert.deepEqual(await Promise.all(lanes.map(restLane)), Array(5).fill(true));
  });

  it('says of each whether it was left, also when many are let go of at once', async () => {
    const keys = Array.from({ length: 30 }, newLane);
    await touchLanes(keys, later(0));
    const lanes = await claimSome(later(0), 30);
    const busier = lanes.filter((_, index) => index % 3 === 0);
    await touchLanes(busier, later(1));
    const left = await Promise.all(lanes.map(restLane));
    assert.deepEqual(
      lanes.filter((_, index) => !left[index]),
      busier,
    );
    assert.deepEqual(await claimSome(later(lease - 1), 30), []);
    assert.equal((await claimSome(later(lease), 30)).length, busier.length);
  });

  it('is looked at now when whoever took it had a clock that was far ahead', async () => {
    const key = newLane();
    await touchLanes([key], later(0));
    const held = await claimed(later(5 * minute));
    await hastenLanes(() => later(0), minute);
    const heir = await claimed(later(0));
    assert.equal(heir.conversationId, key.conversationId);
    assert.equal(heir.before, held.claim);
  });

  it('is not taken from its holder by a process that stood still since it looked at its clock', async () => {
    await touchLanes([newLane()], later(0));
    const lane = await claimed(later(5 * minute));
    const readings = [later(0), later(5 * minute)];
    await hastenLanes(() => readings.shift() ?? later(5 * minute), minute);
    assert.equal(await claim(later(5 * minute)), undefined);
    assert.equal(await restLane(lane), true);
  });
});
