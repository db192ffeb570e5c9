import assert from 'node:assert/strict';
import { createLog } from '../../bot/log.ts';
import { mostRefusals } from '../../bot/refusal-limit.ts';
import { type OpenIdServer, startOpenIdServer } from '../identity/open-id-server.ts';
import { goodDraft, order, startProvenBot } from '../identity/proven-bot.ts';
import { signingPair, tokenOf } from '../identity/token.ts';
import type { Bot } from '../support/bot.ts';

const pair = signingPair('current', ['msteams']);
const stranger = signingPair('current', ['msteams']);
const good = () => `Bearer ${tokenOf(goodDraft(pair))}`;
const forged = () => `Bearer ${tokenOf(goodDraft(stranger))}`;

describe('an address that was refused too often', () => {
  let openId: OpenIdServer;
  let bot: Bot;
  const logged: string[] = [];
  before(async () => {
    openId = await startOpenIdServer(pair);
  });
  after(() => openId.close());
  beforeEach(async () => {
    const log = createLog('warn', { write: (line) => logged.push(line) });
    bot = await startProvenBot(openId, { RATE_LIMIT: '60' }, log);
  });
  afterEach(() => bot.close());

  const post = (authorization: string | undefined, body: unknown, more: object = {}) =>
    fetch(`http://127.0.0.1:${bot.port}/api/messages`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(authorization ? { authorization } : {}),
        ...more,
      },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const statuses = async (count: number, send: () => Promise<Response>) => {
    const all: number[] = [];
    for (let sent = 0; sent < count; sent += 1) all.push((await send()).status);
    return [...new Set(all)];
  };

  for (const [what, status, send] of [
    ['without a token', 401, () => post(undefined, order())],
    ['with a forged token', 401, () => post(forged(), order())],
    ['with what is no JSON', 400, () => post(good(), '{')],
    ['packed', 415, () => post(good(), order(), { 'content-encoding': 'gzip' })],
  ] as const) {
    it(`is told so from then on, and when to come back: ${what}`, async () => {
      assert.deepEqual(await statuses(mostRefusals, send), [status]);
      const told = await post(undefined, order());
      assert.equal(told.status, 429);
      const wait = Number(told.headers.get('retry-after'));
      assert.ok(wait >= 1 && wait <= 60, `${wait}`);
      assert.equal((await post(forged(), order())).status, 429);
    });
  }

  it('is let in all the same with a good token, as a channel behind the same proxy is', async () => {
    await statuses(mostRefusals + 5, () => post(forged(), order()));
    assert.deepEqual(await statuses(5, () => post(good(), order())), [200]);
  });

  it('is counted by its connection, whatever a header says', async () => {
    let other = 0;
    const send = () => post(forged(), order(), { 'x-forwarded-for': `10.0.0.${other++}` });
    await statuses(mostRefusals, send);
    assert.equal((await send()).status, 429);
  });

  it('fills no log: what is past the limit leaves no line', async () => {
    await statuses(mostRefusals, () => post(forged(), order()));
    logged.splice(0);
    await statuses(20, () => post(forged(), order()));
    assert.deepEqual(logged, []);
  });

  it('is never one that only brings what is let in', async () => {
    assert.deepEqual(await statuses(2 * mostRefusals, () => post(good(), order())), [200]);
    assert.equal((await post(undefined, order())).status, 401);
  });

  it('may go on where limits are switched off', async () => {
    await bot.close();
    bot = await startProvenBot(openId);
    assert.deepEqual(await statuses(2 * mostRefusals, () => post(undefined, order())), [401]);
  });
});
