import assert from 'node:assert/strict';
import fc from 'fast-check';
import { counting, freeAt } from '../../bot/shaping.ts';

/** As Teams words it; written down a second time, so that a slip in one of the two shows. */
const limits = [
  { most: 7, within: 1000 },
  { most: 8, within: 2000 },
  { most: 60, within: 30_000 },
  { most: 1800, within: 3_600_000 },
];

/** One call: how long the bot idles before it, and how long it travels there and back. */
const call = fc.record({
  idle: fc.oneof(
    { weight: 8, arbitrary: fc.constant(0) },
    { weight: 2, arbitrary: fc.nat(3000) },
    { weight: 1, arbitrary: fc.nat(60_000) },
  ),
  there: fc.nat(1500),
  back: fc.nat(1500),
});
/** Many quick calls, since slow ones keep to the limits by themselves. */
const quick = fc.record({ idle: fc.nat(2), there: fc.nat(5), back: fc.nat(5) });
const calls = fc.oneof(
  fc.array(call, { maxLength: 120 }),
  fc.array(quick, { minLength: 100, maxLength: 300 }),
);

type Send = { readonly start: number; readonly arrival: number; readonly done: number };

/** Sends one after another as the limits allow, from 0 on. */
function play(list: readonly { idle: number; there: number; back: number }[]): Send[] {
  const sends: Send[] = [];
  let now = 0;
  for (const { idle, there, back } of list) {
    const start = Math.max(now + idle, freeAt(sends.map(({ done }) => done)));
    const arrival = start + there;
    now = arrival + back;
    sends.push({ start, arrival, done: now });
  }
  return sends;
}

/** When, of times in order, one comes too early after the one that is `most` before it. */
const tooEarly = (times: readonly number[], { most, within }: (typeof limits)[number]) =>
  times.filter((at, index) => at - (times[index - most] ?? -Infinity) < within);

describe('freeAt', () => {
  it('lets no window hold more calls than its limit, however long each travels', () => {
    fc.assert(
      fc.property(calls, (list) => {
        const arrivals = play(list).map(({ arrival }) => arrival);
        for (const limit of limits) assert.deepEqual(tooEarly(arrivals, limit), []);
      }),
    );
  });

  it('makes nobody wait longer than a limit asks', () => {
    fc.assert(
      fc.property(calls, (list) => {
        const done = play(list).map((send) => send.done);
        const free = freeAt(done);
        const isFull = ({ most, within }: (typeof limits)[number]) =>
          done.filter((at) => at > free - 1 - within).length >= most;
        assert.ok(free === -Infinity || limits.some(isFull));
      }),
    );
  });

  it('is as strict by the hour', () => {
    const quickest = Array.from({ length: 4000 }, () => ({ idle: 0, there: 0, back: 0 }));
    const arrivals = play(quickest).map(({ arrival }) => arrival);
    for (const limit of limits) assert.deepEqual(tooEarly(arrivals, limit), []);
    assert.equal(arrivals[1800], 3_600_000);
  });

  it('allows at once what no limit forbids', () => {
    assert.equal(freeAt([]), -Infinity);
    assert.equal(freeAt([1, 2, 3, 4, 5, 6]), -Infinity);
    assert.equal(freeAt([1, 2, 3, 4, 5, 6, 7]), 1001);
  });
});

describe('counting', () => {
  it('leaves out only what no limit counts any more', () => {
    fc.assert(
      fc.property(calls, fc.nat(7_200_000), (list, later) => {
        const done = play(list).map((send) => send.done);
        const now = (done.at(-1) ?? 0) + later;
        const free = (times: readonly number[]) => Math.max(now, freeAt(times));
        assert.equal(free(counting(done, now)), free(done));
        assert.ok(counting(done, now).every((at) => at > now - 3_600_000));
      }),
    );
  });

  it('holds up nobody for the time that a clock was ahead', () => {
    const now = 1_000_000;
    const ahead = Array.from({ length: 8 }, (_, index) => now + 86_400_000 + index);
    assert.ok(freeAt(counting(ahead, now)) <= now + 2000);
  });
});
