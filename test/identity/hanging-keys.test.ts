import assert from 'node:assert/strict';
import type { Bot } from '../support/bot.ts';
import { hangs, type OpenIdServer, startOpenIdServer } from './open-id-server.ts';
import { goodDraft, order, postAs, startProvenBot } from './proven-bot.ts';
import { type SigningPair, signingPair, tokenOf } from './token.ts';

const hour = 60 * 60_000;
/** In milliseconds: what the bot waits for the keys, and what a machine that does other things needs besides. */
const longest = 3000 + 2000;

/** The same, where the key is known: it is not waited for newer ones as long as that. */
const atOnce = 300 + 2000;

describe('the channel’s keys, where who gives them answers nothing', () => {
  const known = signingPair('known', ['msteams']);
  const fresh = signingPair('fresh', ['msteams']);
  let openId: OpenIdServer;
  let bot: Bot;
  let ahead = 0;
  const advance = (milliseconds: number) => {
    ahead += milliseconds;
    bot.advance(milliseconds);
  };
  const statusOf = async (pair: SigningPair, most = longest): Promise<number> => {
    const began = performance.now();
    const { status } = await postAs(bot, `Bearer ${tokenOf(goodDraft(pair, ahead))}`, order());
    const took = performance.now() - began;
    assert.ok(took < most, `${took} ms`);
    return status;
  };
  beforeEach(async () => {
    ahead = 0;
    openId = await startOpenIdServer(known);
    bot = await startProvenBot(openId);
  });
  afterEach(async () => {
    await bot.close();
    await openId.close();
  });

  for (const fault of hangs) {
    it(`let nobody in, in bounded time, and everybody again once they are given: ${fault}`, async () => {
      openId.fault = fault;
      const statuses = await Promise.all(
        [known, fresh, known, known].map((pair) => statusOf(pair)),
      );
      assert.deepEqual(statuses, [503, 503, 503, 503]);
      openId.fault = undefined;
      assert.equal(await statusOf(known), 200);
      assert.equal(await statusOf(fresh), 401);
    });

    it(`are good meanwhile where they are known, at once, and no new one is: ${fault}`, async () => {
      assert.equal(await statusOf(known), 200);
      openId.fault = fault;
      advance(2 * hour);
      const statuses = await Promise.all([
        statusOf(known, atOnce),
        statusOf(known, atOnce),
        statusOf(fresh),
      ]);
      assert.deepEqual(statuses, [200, 200, 401]);
      openId.fault = undefined;
      openId.keys = [fresh];
      advance(2 * hour);
      assert.equal(await statusOf(fresh), 200);
      assert.equal(await statusOf(known), 401);
    });
  }
});
