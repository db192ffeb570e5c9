import assert from 'node:assert/strict';
import fc from 'fast-check';
import { NotTaken } from '../../bot/not-taken.ts';
import { failureOf } from '../../bot/retry.ts';
import { ForeignServiceUrl } from '../../bot/service-url.ts';

const now = new Date('2026-03-01T08:00:00Z');
const minute = 60_000;
const hour = 60 * minute;

const fresh = { attempts: 0, triedSince: now, activityId: null, compact: null };
type Tried = Parameters<typeof failureOf>[1];
const delivery = (change: Partial<Tried> = {}): Tried => ({ ...fresh, ...change });
const refused = (statusCode?: number, code?: string, retryAfter?: number) =>
  new NotTaken({ statusCode, code, retryAfter });
/** What a failure means, without the wait. */
const meaning = (error: unknown, change?: Partial<Tried>) => {
  const { means, why } = failureOf(error, delivery(change), 1, now, () => 1);
  return [means, why];
};
/** How long it waits, in milliseconds; undefined when it does not try again. */
const waitOf = (error: unknown, failures = 1, random = () => 1) => {
  const failure = failureOf(error, delivery(), failures, now, random);
  return failure.means === 'again' ? failure.wait : undefined;
};

describe('failureOf: what a failure means', () => {
  const update = { activityId: 'activity-1' };
  const short = { compact: true };
  const table: readonly (readonly [
    what: string,
    error: unknown,
    change: Partial<Tried>,
    means: string,
    why: string,
  ])[] = [
    ['412', refused(412), {}, 'again', 'HTTP 412'],
    ['429', refused(429), {}, 'again', 'HTTP 429'],
    ['502', refused(502), {}, 'again', 'HTTP 502'],
    ['503', refused(503), {}, 'again', 'HTTP 503'],
    ['504', refused(504), {}, 'again', 'HTTP 504'],
    ['429 with a word', refused(429, 'Throttled'), {}, 'again', 'Throttled'],
    ['a connector that is not reached', refused(), {}, 'again', 'not reached'],
    ['an error of our own', new TypeError('x'), {}, 'again', 'not reached'],
    ['a text', 'x', {}, 'again', 'not reached'],
    ['nothing', undefined, {}, 'again', 'not reached'],
    ['403', refused(403), {}, 'suspended', 'HTTP 403'],
    [
      '403, blocked',
      refused(403, 'ConversationBlockedByUser'),
      {},
      'suspended',
      'ConversationBlockedByUser',
    ],
    ['403 on an update', refused(403), update, 'suspended', 'HTTP 403'],
    [
      '403, the other host',
      refused(403, 'InvalidBotApiHost'),
      {},
      'other-host',
      'InvalidBotApiHost',
    ],
    ['404', refused(404), {}, 'suspended', 'HTTP 404'],
    ['404 on an update', refused(404), update, 'gone', 'HTTP 404'],
    ['413', refused(413, 'MessageSizeTooBig'), {}, 'too-large', 'MessageSizeTooBig'],
    ['413 of the short card', refused(413), short, 'never', 'HTTP 413'],
    ['400', refused(400), {}, 'never', 'HTTP 400'],
    ['401', refused(401), {}, 'never', 'HTTP 401'],
    ['405', refused(405), {}, 'never', 'HTTP 405'],
    ['500', refused(500), {}, 'never', 'HTTP 500'],
    ['301', refused(301), {}, 'never', 'HTTP 301'],
    ['a foreign address', new ForeignServiceUrl(), {}, 'never', 'ForeignServiceUrl'],
  ];
  for (const [what, error, change, means, why] of table) {
    it(`${what}: ${means}`, () => {
      assert.deepEqual(meaning(error, change), [means, why]);
    });
  }
});

describe('failureOf: when a message is given up', () => {
  const since = (hours: number) => new Date(now.getTime() - hours * hour);
  const table: readonly (readonly [attempts: number, hours: number, means: string])[] = [
    [10, 1000, 'again'],
    [11, 23.9, 'again'],
    [5000, 23.9, 'again'],
    [11, 24, 'never'],
    [12, 24, 'never'],
  ];
  for (const [attempts, hours, means] of table) {
    it(`${means} at attempt ${attempts + 1} after ${hours} hours`, () => {
      const change = { attempts, triedSince: since(hours) };
      assert.deepEqual(meaning(refused(503), change), [means, 'HTTP 503']);
      assert.deepEqual(meaning(refused(), change), [means, 'not reached']);
    });
  }
});

describe('failureOf: whether the message may be there', () => {
  const table: readonly (readonly [what: string, error: unknown, maybeSent: boolean])[] = [
    ['no answer from a connector that was reached', new NotTaken({ reached: true }), true],
    ['502, of something in between', refused(502), true],
    ['504, of something in between', refused(504), true],
    ['no connection', new NotTaken({}), false],
    ['an error of our own', new TypeError('x'), false],
    ['412', refused(412), false],
    ['429', refused(429), false],
    ['503', refused(503), false],
  ];
  for (const [what, error, maybeSent] of table) {
    it(`${what}: ${maybeSent ? 'perhaps' : 'no'}`, () => {
      const failure = failureOf(error, delivery(), 1, now);
      assert.equal(failure.means === 'again' && failure.maybeSent, maybeSent);
    });
  }
});

describe('failureOf: how long it waits', () => {
  const table: readonly (readonly [failures: number, seconds: number])[] = [
    [1, 1],
    [2, 2],
    [5, 16],
    [10, 512],
    [11, 900],
    [5000, 900],
  ];
  for (const [failures, seconds] of table) {
    it(`at most ${seconds} s after ${failures} in a row, and at least half of that`, () => {
      assert.equal(waitOf(refused(503), failures), seconds * 1000);
      assert.equal(
        waitOf(refused(503), failures, () => 0),
        seconds * 500,
      );
    });
  }

  it('spreads by chance when nothing else is said', () => {
    const once = () => waitOf(refused(503), 8, Math.random);
    assert.ok(new Set(Array.from({ length: 20 }, once)).size > 1);
  });

  it('what the connector asks, at most an hour, unless its own time is longer', () => {
    assert.equal(waitOf(refused(429, undefined, 30_000)), 30_000);
    assert.equal(waitOf(refused(429, undefined, hour)), hour);
    assert.equal(waitOf(refused(429, undefined, hour + 1)), hour);
    assert.equal(waitOf(refused(429, undefined, 1000), 11), 15 * minute);
  });

  it('some time, and no more than an hour, whatever is asked however often', () => {
    const asked = fc.option(fc.double({ min: 0, noNaN: true, noDefaultInfinity: false }), {
      nil: undefined,
    });
    fc.assert(
      fc.property(asked, fc.integer({ min: 1, max: 10_000 }), (retryAfter, failures) => {
        const wait = waitOf(refused(503, undefined, retryAfter), failures, Math.random) ?? 0;
        assert.ok(wait > 0 && wait <= hour, String(wait));
      }),
    );
  });
});
