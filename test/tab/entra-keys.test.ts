import assert from 'node:assert/strict';
import { faults, hangs, type OpenIdServer, startOpenIdServer } from '../identity/open-id-server.ts';
import { type SigningPair, signingPair } from '../identity/token.ts';
import type { Bot } from '../support/bot.ts';
import { bo } from '../support/world.ts';
import { entraHeader, startEntraBot } from './entra-bot.ts';
import { askAs, askEverywhere } from './every-route.ts';

/** In milliseconds: what is waited for the keys, and what a machine that does other things needs besides. */
const longest = 3000 + 2000;
const second = 1000;

describe('the keys of Microsoft Entra ID', () => {
  const old = signingPair('old');
  const fresh = signingPair('fresh');
  const clock = Date.now;
  let openId: OpenIdServer;
  let bot: Bot;
  beforeEach(async () => {
    openId = await startOpenIdServer(old);
    bot = await startEntraBot(openId);
  });
  afterEach(async () => {
    Date.now = clock;
    await bot.close();
    await openId.close();
  });
  /** The library that keeps them has a clock of its own. */
  const later = (milliseconds: number) => {
    const now = Date.now;
    Date.now = () => now() + milliseconds;
  };
  const statusOf = async (pair: SigningPair): Promise<number> => {
    const header = entraHeader(pair, openId, bo);
    return (await askAs(bot, header, { path: '/api/tab/me' })).status;
  };

  it('are asked for once, however many come at the same time', async () => {
    const statuses = await Promise.all(Array.from({ length: 10 }, () => statusOf(old)));
    assert.deepEqual(new Set(statuses), new Set([200]));
    assert.equal(openId.asked, 1);
  });

  it('let a new one in within half a minute, and an old one no longer than an hour after it was withdrawn', async () => {
    assert.equal(await statusOf(old), 200);
    openId.keys = [old, fresh];
    assert.equal(await statusOf(fresh), 401);
    later(31 * second);
    assert.equal(await statusOf(fresh), 200);
    openId.keys = [fresh];
    assert.equal(await statusOf(old), 200);
    later(3601 * second);
    assert.equal(await statusOf(old), 401);
    assert.equal(await statusOf(fresh), 200);
  });

  it('are asked for once in half a minute by whoever has one that is unknown', async () => {
    const storm = () =>
      Promise.all(Array.from({ length: 20 }, (_, at) => statusOf({ ...fresh, kid: `${at}` })));
    for (const asked of [1, 2, 3]) {
      await storm();
      await storm();
      assert.equal(openId.asked, asked);
      later(31 * second);
    }
  });

  it('let nobody in under the id of one that was exchanged', async () => {
    assert.equal(await statusOf(old), 200);
    openId.keys = [{ ...fresh, kid: 'old' }];
    later(3601 * second);
    assert.equal(await statusOf(old), 401);
  });

  it('that cannot be had let nobody in, and everybody again at once afterwards', async () => {
    for (const fault of Object.keys(faults) as (keyof typeof faults)[]) {
      openId.fault = fault;
      const answers = await askEverywhere(bot, entraHeader(old, openId, bo));
      for (const { status, body } of answers) {
        assert.equal(status, 503, fault);
        assert.deepEqual(Object.keys(Object(body)), ['message']);
      }
      openId.fault = undefined;
      assert.equal(await statusOf(old), 200, fault);
      assert.equal(await statusOf(fresh), 401, fault);
      later(3601 * second);
    }
  });

  for (const fault of hangs) {
    it(`let nobody in, in bounded time, and everybody again once they are given: ${fault}`, async () => {
      openId.fault = fault;
      const began = performance.now();
      const answers = await askEverywhere(bot, entraHeader(old, openId, bo));
      assert.ok(performance.now() - began < longest);
      assert.deepEqual([...new Set(answers.map(({ status }) => status))], [503]);
      openId.fault = undefined;
      assert.equal(await statusOf(old), 200);
    });
  }
});
