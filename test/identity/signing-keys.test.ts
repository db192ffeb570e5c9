import assert from 'node:assert/strict';
import type { Bot } from '../support/bot.ts';
import { faults, type OpenIdServer, startOpenIdServer } from './open-id-server.ts';
import { goodDraft, order, postAs, startProvenBot } from './proven-bot.ts';
import { type SigningPair, signingPair, tokenOf } from './token.ts';

const minute = 60_000;
const hour = 60 * minute;

describe('the keys of the channel', () => {
  const old = signingPair('old', ['msteams']);
  const fresh = signingPair('fresh', ['msteams']);
  let openId: OpenIdServer;
  let bot: Bot;
  let ahead = 0;
  const advance = (milliseconds: number) => {
    ahead += milliseconds;
    bot.advance(milliseconds);
  };
  const statusOf = async (pair: SigningPair): Promise<number> =>
    (await postAs(bot, `Bearer ${tokenOf(goodDraft(pair, ahead))}`, order())).status;
  beforeEach(async () => {
    ahead = 0;
    openId = await startOpenIdServer(old);
    bot = await startProvenBot(openId);
  });
  afterEach(async () => {
    await bot.close();
    await openId.close();
  });

  it('are asked for once, however many turns begin at the same time', async () => {
    const statuses = await Promise.all(Array.from({ length: 10 }, () => statusOf(old)));
    assert.deepEqual(new Set(statuses), new Set([200]));
    assert.equal(openId.asked, 1);
  });

  it('let a new one in within a minute, and an old one no longer than an hour after it was withdrawn', async () => {
    assert.equal(await statusOf(old), 200);
    openId.keys = [old, fresh];
    advance(minute + 1);
    assert.equal(await statusOf(fresh), 200);
    openId.keys = [fresh];
    assert.equal(await statusOf(old), 200);
    advance(hour + 1);
    assert.equal(await statusOf(old), 401);
    assert.equal(await statusOf(fresh), 200);
  });

  it('let nobody in under the id of one that was exchanged', async () => {
    assert.equal(await statusOf(old), 200);
    openId.keys = [{ ...fresh, kid: 'old' }];
    advance(hour + 1);
    assert.equal(await statusOf(old), 401);
  });

  it('that cannot be had let nobody in, and everybody again at once afterwards', async () => {
    for (const fault of Object.keys(faults) as (keyof typeof faults)[]) {
      openId.fault = fault;
      assert.equal(await statusOf(old), 503, fault);
      assert.equal(await statusOf(fresh), 503, fault);
      openId.fault = undefined;
      assert.equal(await statusOf(old), 200, fault);
      assert.equal(await statusOf(fresh), 401, fault);
      advance(25 * hour);
    }
  });

  it('are good for a day while the channel does not give them, and then for nobody', async () => {
    assert.equal(await statusOf(old), 200);
    openId.fault = 'status 500';
    advance(23 * hour);
    assert.equal(await statusOf(old), 200);
    assert.equal(await statusOf(fresh), 401);
    advance(hour + 1);
    assert.equal(await statusOf(old), 503);
    openId.fault = undefined;
    assert.equal(await statusOf(old), 200);
  });
});
