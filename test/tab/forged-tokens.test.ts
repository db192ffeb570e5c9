import assert from 'node:assert/strict';
import { createLog } from '../../bot/log.ts';
import { everythingStored } from '../identity/everything-stored.ts';
import type { Keys } from '../identity/forgeries/forgery.ts';
import { type OpenIdServer, startOpenIdServer } from '../identity/open-id-server.ts';
import { secret } from '../identity/proven-bot.ts';
import { signingPair, tokenOf } from '../identity/token.ts';
import type { Bot } from '../support/bot.ts';
import { bo, contoso, fabrikam } from '../support/world.ts';
import { consumers, entraDraft, entraHeader, startEntraBot } from './entra-bot.ts';
import { askAs, askEverywhere, everyRoute } from './every-route.ts';
import { entraForgeries } from './forgeries/entra-forgeries.ts';

const login = 'https://login.example';

describe('a token of somebody that is forged or stale', () => {
  let keys: Keys;
  const written: string[] = [];
  let openId: OpenIdServer;
  let bot: Bot;
  let stored = {};
  before(async () => {
    openId = await startOpenIdServer();
    const of = (tenant: string) => ({ issuer: `${openId.login}/${tenant}/v2.0` });
    keys = {
      current: { ...signingPair('current'), ...of('{tenantid}') },
      second: signingPair('second'),
      short: signingPair('short', undefined, 1024),
      consumers: { ...signingPair('consumers'), ...of(consumers) },
      foreign: { ...signingPair('foreign'), ...of(fabrikam) },
      stranger: signingPair('stranger'),
    };
    const { stranger, ...published } = keys;
    openId.keys = Object.values(published);
    const log = createLog('trace', { write: (line) => written.push(line) });
    bot = await startEntraBot(openId, {}, log);
    stored = await everythingStored();
  });
  after(async () => {
    await bot.close();
    await openId.close();
  });

  for (const { what, authorization = () => undefined, status = 401 } of entraForgeries) {
    it(`${what}: ${status} everywhere, and nothing is stored`, async () => {
      written.length = 0;
      const header = authorization(entraDraft(keys.current, openId, bo), keys);
      const answers = await askEverywhere(bot, header);
      assert.deepEqual([...new Set(answers.map((each) => each.status))], [status]);
      assert.deepEqual(await everythingStored(), stored);
      assert.doesNotMatch(written.join(), new RegExp(`eyJ|${secret}|walrus|okapi|evil`));
      assert.doesNotMatch(written.join(), new RegExp(`${bo.aadObjectId}|${contoso}|"Bo"`));
    });
  }

  it('is told nothing of why it was refused', async () => {
    const { privateKey } = keys.stranger;
    const draft = { ...entraDraft(keys.current, openId, bo), privateKey };
    const everywhere = await Promise.all(
      [undefined, 'Bearer walrus', `Bearer ${tokenOf(draft)}`].map((each) =>
        askEverywhere(bot, each),
      ),
    );
    const [first, ...others] = everywhere.flat().map(({ body }) => body);
    assert.deepEqual(Object.keys(Object(first)), ['message']);
    for (const other of others) assert.deepEqual(other, first);
  });

  it('is told to operators by what is wrong with it, and who it is is not', async () => {
    written.length = 0;
    const { privateKey } = keys.stranger;
    const draft = { ...entraDraft(keys.current, openId, bo), privateKey };
    await askAs(bot, `Bearer ${tokenOf(draft)}`, { path: '/api/tab/me' });
    const [{ msg, err, level } = { msg: '', err: {}, level: 0 }] = written.map(
      (line) => JSON.parse(line) as { msg: string; err: { message?: string }; level: number },
    );
    assert.deepEqual([msg, err.message, level], ['tab: not authenticated', 'wrong signature', 40]);
  });

  const elsewhere: readonly (readonly [string, (token: string) => object])[] = [
    ['a cookie', (token) => ({ cookie: `token=${token}; authorization=Bearer ${token}` })],
    ['another header', (token) => ({ 'x-ms-token-aad-access-token': token, 'x-auth': token })],
    ['the proxy’s header', (token) => ({ 'proxy-authorization': `Bearer ${token}` })],
  ];
  for (const [where, headersWith] of elsewhere) {
    it(`is not looked for in ${where}, even a good one`, async () => {
      const token = tokenOf(entraDraft(keys.current, openId, bo));
      const headers = headersWith(token) as Readonly<Record<string, string>>;
      const answers = await askEverywhere(bot, undefined, headers);
      assert.deepEqual([...new Set(answers.map(({ status }) => status))], [401]);
    });
  }

  it('is not looked for in the address or the body, even a good one', async () => {
    const token = tokenOf(entraDraft(keys.current, openId, bo));
    const answers = everyRoute.map(({ path, body, ...asked }) => {
      const query = `access_token=${token}&authorization=Bearer%20${token}&token=${token}`;
      const more = body ? { ...Object(body), access_token: token, authorization: token } : body;
      const at = `${path}${path.includes('?') ? '&' : '?'}${query}`;
      return askAs(bot, undefined, { ...asked, path: at, body: more });
    });
    for (const { status } of await Promise.all(answers)) assert.equal(status, 401);
    assert.deepEqual(await everythingStored(), stored);
  });

  it('is not believed of the login that Microsoft has, where another is named', async () => {
    const header = entraHeader(keys.current, { login }, bo);
    assert.equal((await askAs(bot, header, { path: '/api/tab/me' })).status, 401);
  });

  it('makes the bot ask for keys once at most, however many there are', async () => {
    await askAs(bot, entraHeader(keys.current, openId, bo), { path: '/api/tab/me' });
    const before = openId.asked;
    const unknown = Array.from({ length: 30 }, (_, number) =>
      askAs(bot, entraHeader({ ...keys.stranger, kid: `unknown-${number}` }, openId, bo), {
        path: '/api/tab/me',
      }),
    );
    for (const { status } of await Promise.all(unknown)) assert.equal(status, 401);
    assert.ok(openId.asked - before <= 1);
  });

  it('is refused in silence where there were many, so that the log has room for others', async () => {
    await bot.restart({ RATE_LIMIT: '60' });
    written.length = 0;
    for (let asked = 0; asked < 5; asked += 1) {
      const many = Array.from({ length: 40 }, () =>
        askAs(bot, 'Bearer walrus', { path: '/api/tab/me' }),
      );
      for (const { status } of await Promise.all(many)) assert.equal(status, 401);
    }
    const lines = written.filter((line) => line.includes('not authenticated')).length;
    assert.ok(lines > 0 && lines <= 60 + 40, `${lines}`);
    const header = entraHeader(keys.current, openId, bo);
    assert.equal((await askAs(bot, header, { path: '/api/tab/me' })).status, 200);
    await bot.restart();
  });

  it('would have been obeyed, had it been good', async () => {
    for (const pair of [keys.current, keys.second]) {
      const header = entraHeader(pair, openId, bo);
      const answers = await askEverywhere(bot, header);
      assert.deepEqual(
        answers.map(({ status }) => status).filter((status) => status === 401),
        [],
      );
    }
    assert.notDeepEqual(await everythingStored(), stored);
  });
});
