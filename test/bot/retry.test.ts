import assert from 'node:assert/strict';
import fc from 'fast-check';
import { afterFailure } from '../../bot/retry.ts';
import type { OutboxEntry } from '../../models/outbox-schema.ts';

const now = new Date('2026-03-01T08:00:00Z');
const minute = 60_000;

/** An error as the SDK's connector throws it. */
const failure = (statusCode?: number, retryAfter?: string): Error =>
  Object.assign(new Error('failed'), {
    ...(statusCode === undefined ? {} : { statusCode }),
    response: {
      headers: new Headers(retryAfter === undefined ? {} : { 'Retry-After': retryAfter }),
    },
  });
const entry = (audience: OutboxEntry['audience'], attempts: number) =>
  ({ audience, attempts }) as OutboxEntry;
const settled = (error: unknown, audience: OutboxEntry['audience'] = 'person', attempts = 1) =>
  afterFailure(error, entry(audience, attempts), now, () => 1);
/** How long it waits, in milliseconds; undefined when it does not try again. */
const waitOf = (settlement: ReturnType<typeof afterFailure>) =>
  settlement.state === 'due' ? settlement.dueAt.getTime() - now.getTime() : undefined;

describe('afterFailure: what becomes of it', () => {
  for (const status of [412, 429, 502, 503, 504]) {
    it(`tries again after ${status}, as Teams asks`, () => {
      const { state, ...rest } = settled(failure(status));
      assert.deepEqual([state, 'why' in rest && rest.why], ['due', `HTTP ${status}`]);
    });
  }

  for (const error of [failure(), new Error('ECONNREFUSED'), 'a text', undefined, null, {}]) {
    it(`tries again when the connector was not reached: ${JSON.stringify(error)}`, () => {
      const { state, ...rest } = settled(error);
      assert.deepEqual([state, 'why' in rest && rest.why], ['due', 'not reached']);
    });
  }

  for (const status of [400, 401, 405, 413, 500]) {
    it(`gives up after ${status}`, () => {
      assert.deepEqual(settled(failure(status)), { state: 'dead', why: `HTTP ${status}` });
    });
  }

  for (const error of [failure(400), failure(503), new Error('no answer')]) {
    it(`never gives up on the relationship itself: ${JSON.stringify(error)}`, () => {
      assert.equal(settled(error, 'relationship', 1).state, 'due');
      assert.equal(settled(error, 'relationship', 5000).state, 'due');
    });
  }

  it('gives up after the twelfth attempt', () => {
    assert.equal(settled(failure(503), 'person', 11).state, 'due');
    assert.deepEqual(settled(failure(503), 'person', 12), { state: 'dead', why: 'HTTP 503' });
    assert.deepEqual(settled(failure(), 'person', 12), { state: 'dead', why: 'not reached' });
  });
});

describe('afterFailure: how long it waits', () => {
  const waits: readonly (readonly [attempts: number, seconds: number])[] = [
    [1, 1],
    [2, 2],
    [5, 16],
    [10, 512],
    [11, 900],
  ];
  for (const [attempts, seconds] of waits) {
    it(`at most ${seconds} s after attempt ${attempts}, and at least half of that`, () => {
      const least = afterFailure(failure(503), entry('person', attempts), now, () => 0);
      assert.equal(waitOf(settled(failure(503), 'person', attempts)), seconds * 1000);
      assert.equal(waitOf(least), seconds * 500);
    });
  }

  it('spreads by chance when nothing else is said', () => {
    const once = () => waitOf(afterFailure(failure(503), entry('person', 8), now));
    assert.ok(new Set(Array.from({ length: 20 }, once)).size > 1);
  });

  const asked: readonly (readonly [header: string, seconds: number])[] = [
    ['30', 30],
    ['1.5', 1.5],
    ['0', 1],
    ['-5', 1],
    ['soon', 1],
    ['', 1],
    ['NaN', 1],
    ['Infinity', 1],
  ];
  for (const [header, seconds] of asked) {
    it(`${seconds} s when the connector says Retry-After: ${header || 'nothing'}`, () => {
      assert.equal(waitOf(settled(failure(429, header))), seconds * 1000);
    });
  }

  it('its own time when that is longer than what the connector asks', () => {
    assert.equal(waitOf(settled(failure(429, '1'), 'person', 11)), 15 * minute);
  });

  it('never beyond what a date can hold, nor for days, whatever the connector asks', () => {
    const header = fc.oneof(
      fc.string({ unit: 'grapheme-ascii' }).filter((text) => /^[\x20-\x7e]*$/.test(text)),
      fc.double().map(String),
      fc.maxSafeNat().map(String),
    );
    fc.assert(
      fc.property(header, fc.integer({ min: 1, max: 11 }), (text, attempts) => {
        const wait = waitOf(settled(failure(429, text), 'person', attempts));
        assert.ok(wait !== undefined && wait > 0 && wait <= 24 * 60 * minute, String(wait));
      }),
      {
        examples: [
          ['1e300', 1],
          ['99999999999', 1],
        ],
      },
    );
  });

  it('reads no header from an error that is not the connector’s', () => {
    const shapes = [
      { response: null },
      { response: { headers: 7 } },
      { response: { headers: {} } },
    ];
    for (const shape of [...shapes, { response: { headers: { get: 'x' } } }]) {
      const error = Object.assign(new Error('x'), { statusCode: 429, ...shape });
      assert.equal(waitOf(settled(error)), 1000);
    }
  });
});
