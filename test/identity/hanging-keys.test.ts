import assert from 'node:assert/strict';
import { hangs } from './open-id-server.ts';
import { type SigningPair, signingPair } from './token.ts';
import { withKeys } from './with-keys.ts';

const hour = 60 * 60_000;
/** In milliseconds: what the bot waits for the keys, and what a machine that does other things needs besides. */
const longest = 3000 + 2000;

/** The same, where the key is known: it is not waited for newer ones as long as that. */
const atOnce = 300 + 2000;

describe('the channel’s keys, where who gives them answers nothing', () => {
  const known = signingPair('known', ['msteams']);
  const fresh = signingPair('fresh', ['msteams']);
  const channel = withKeys(known);
  const { advance } = channel;
  const statusOf = async (pair: SigningPair, most = longest): Promise<number> => {
    const began = performance.now();
    const status = await channel.statusOf(pair);
    const took = performance.now() - began;
    assert.ok(took < most, `${took} ms`);
    return status;
  };

  for (const fault of hangs) {
    it(`let nobody in, in bounded time, and everybody again once they are given: ${fault}`, async () => {
      channel.openId.fault = fault;
      const statuses = await Promise.all(
        [known, fresh, known, known].map((pair) => statusOf(pair)),
      );
      assert.deepEqual(statuses, [503, 503, 503, 503]);
      channel.openId.fault = undefined;
      assert.equal(await statusOf(known), 200);
      assert.equal(await statusOf(fresh), 401);
    });

    it(`are good meanwhile where they are known, at once, and no new one is: ${fault}`, async () => {
      assert.equal(await statusOf(known), 200);
      channel.openId.fault = fault;
      advance(2 * hour);
      const statuses = await Promise.all([
        statusOf(known, atOnce),
        statusOf(known, atOnce),
        statusOf(fresh),
      ]);
      assert.deepEqual(statuses, [200, 200, 401]);
      channel.openId.fault = undefined;
      channel.openId.keys = [fresh];
      advance(2 * hour);
      assert.equal(await statusOf(fresh), 200);
      assert.equal(await statusOf(known), 401);
    });
  }
});
