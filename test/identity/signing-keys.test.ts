import assert from 'node:assert/strict';
import { faults } from './open-id-server.ts';
import { signingPair } from './token.ts';
import { withKeys } from './with-keys.ts';

const minute = 60_000;
const hour = 60 * minute;

describe('the keys of the channel', () => {
  const old = signingPair('old', ['msteams']);
  const fresh = signingPair('fresh', ['msteams']);
  const channel = withKeys(old);
  const { advance, statusOf } = channel;

  it('are asked for once, however many turns begin at the same time', async () => {
    const statuses = await Promise.all(Array.from({ length: 10 }, () => statusOf(old)));
    assert.deepEqual(new Set(statuses), new Set([200]));
    assert.equal(channel.openId.asked, 1);
  });

  it('let a new one in within a minute, and an old one no longer than an hour after it was withdrawn', async () => {
    assert.equal(await statusOf(old), 200);
    channel.openId.keys = [old, fresh];
    advance(minute + 1);
    assert.equal(await statusOf(fresh), 200);
    channel.openId.keys = [fresh];
    assert.equal(await statusOf(old), 200);
    advance(hour + 1);
    assert.equal(await statusOf(old), 401);
    assert.equal(await statusOf(fresh), 200);
  });

  it('let nobody in under the id of one that was exchanged', async () => {
    assert.equal(await statusOf(old), 200);
    channel.openId.keys = [{ ...fresh, kid: 'old' }];
    advance(hour + 1);
    assert.equal(await statusOf(old), 401);
  });

  it('that cannot be had let nobody in, and everybody again at once afterwards', async () => {
    for (const fault of Object.keys(faults) as (keyof typeof faults)[]) {
      channel.openId.fault = fault;
      assert.equal(await statusOf(old), 503, fault);
      assert.equal(await statusOf(fresh), 503, fault);
      channel.openId.fault = undefined;
      assert.equal(await statusOf(old), 200, fault);
      assert.equal(await statusOf(fresh), 401, fault);
      advance(25 * hour);
    }
  });

  it('are good for a day while the channel does not give them, and then for nobody', async () => {
    assert.equal(await statusOf(old), 200);
    channel.openId.fault = 'status 500';
    advance(23 * hour);
    assert.equal(await statusOf(old), 200);
    assert.equal(await statusOf(fresh), 401);
    advance(hour + 1);
    assert.equal(await statusOf(old), 503);
    channel.openId.fault = undefined;
    assert.equal(await statusOf(old), 200);
  });
});
