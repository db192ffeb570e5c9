import assert from 'node:assert/strict';
import { everythingStored } from '../identity/everything-stored.ts';
import { type Bot, startBot } from '../support/bot.ts';
import { type Asked, ask } from '../support/http.ts';
import { ada, bo, contoso, eve, fabrikam } from '../support/world.ts';
import { askEverywhere, everyRoute } from './every-route.ts';
import { look, wordOf } from './try-out.ts';

const { aadObjectId } = bo;
const door: Asked = { path: '/api/tab/door' };
const page: Asked = { path: '/tab' };

describe('the tab of a bot without an app id', () => {
  let bot: Bot;
  let stored = {};
  before(async () => {
    bot = await startBot();
    stored = await everythingStored();
  });
  after(() => bot.close());
  afterEach(async () => {
    assert.deepEqual(await everythingStored(), stored);
  });

  const statusesFor = async (headers: Asked['headers']) => {
    const { authorization, ...others } = { authorization: wordOf(bo), ...headers };
    const answers = await askEverywhere(bot, String(authorization), others);
    return [...new Set(answers.map(({ status }) => status))];
  };

  it('lets somebody be chosen of whom the directory has', async () => {
    const { status, body } = await ask(bot.port, door);
    const { signIn, tenants } = Object(body);
    assert.deepEqual([status, signIn, tenants.length], [200, 'choose', 5]);
    const { name, body: me } = { name: 'Bo', ...(await look(bot, bo, 'me')) };
    assert.equal(Object(me).name, name);
    assert.equal(
      (
        await look(bot, bo, 'me', {
          authorization: wordOf(bo).toUpperCase().replace('PERSON', 'Person'),
        })
      ).status,
      200,
    );
  });

  const nobodies: readonly (readonly [string, string | undefined])[] = [
    ['nothing', undefined],
    ['nobody', 'Person '],
    ['a tenant alone', `Person ${contoso}`],
    ['a person of another tenant', `Person ${fabrikam}/${aadObjectId}`],
    ['somebody of nowhere', wordOf(eve)],
    ['a person in other words', wordOf(bo).replace('Person', 'person')],
    ['two people', `${wordOf(bo)}/${ada.aadObjectId}`],
    ['a list of people', `${wordOf(bo)}, ${wordOf(ada)}`],
    ['a space more', wordOf(bo).replace(' ', '  ')],
    ['an operator', 'Person {"$gt":""}/{"$gt":""}'],
    ['a pattern', `Person ${contoso}/.*`],
    ['a token', 'Bearer eyJhbGciOiJub25lIn0.eyJ4IjoxfQ.x'],
    ['a password', `Basic ${Buffer.from(`${contoso}:${aadObjectId}`).toString('base64')}`],
  ];
  for (const [what, authorization] of nobodies) {
    it(`believes nobody who says ${what}`, async () => {
      for (const { status } of await askEverywhere(bot, authorization)) assert.equal(status, 401);
    });
  }

  for (const host of [
    'evil.example',
    'evil.example:3978',
    '10.0.0.1',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    '0.0.0.0',
    '[::2]:80',
  ]) {
    it(`answers nobody who was led here under the name “${host}”, not even with the page`, async () => {
      assert.deepEqual(await statusesFor({ host }), [403]);
      for (const asked of [door, page]) {
        assert.equal((await ask(bot.port, { ...asked, headers: { host } })).status, 403);
      }
    });
  }

  for (const host of [
    'localhost',
    'localhost:3978',
    '127.0.0.1:80',
    '[::1]:3978',
    '[::1]',
    '127.9.9.9',
  ]) {
    it(`answers under this machine’s own name “${host}”`, async () => {
      assert.equal((await ask(bot.port, { ...door, headers: { host } })).status, 200);
      assert.equal((await look(bot, bo, 'me', { host })).status, 200);
    });
  }

  for (const site of ['cross-site', 'same-site', 'none', 'SAME-ORIGIN', 'x']) {
    it(`answers no other page, known by “sec-fetch-site: ${site}”, however the address is written`, async () => {
      const headers = { 'sec-fetch-site': site };
      assert.deepEqual(await statusesFor(headers), [403]);
      for (const path of [
        '/api/tab/door',
        '/api/tab/door/',
        '/%61pi/tab/door',
        '//api/tab/door',
        '/x/../api/tab/door',
        '/api/tab/door?x#/y',
        'http://evil.example/api/tab/door',
      ]) {
        const { status } = await ask(bot.port, { path, headers });
        assert.ok(status >= 400 && status < 500, `${status} for ${path}`);
      }
    });
  }

  it('tells no browser that another page may ask or read', async () => {
    const origin = { origin: 'https://evil.example', 'sec-fetch-mode': 'cors' };
    const preflight = {
      ...origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization, content-type',
    };
    const paths = ['/tab', '/tab/tab.js', '/api/tab/door', '/api/messages'];
    for (const { path } of [...everyRoute, ...paths.map((each) => ({ path: each }))]) {
      for (const [method, headers] of [
        ['OPTIONS', preflight],
        ['GET', origin],
        ['POST', origin],
        ['HEAD', origin],
      ] as const) {
        const answer = await ask(bot.port, { path, method, headers });
        const told = Object.keys(answer.headers).filter((name) =>
          name.startsWith('access-control'),
        );
        assert.deepEqual(told, [], `${method} ${path}`);
        if (method === 'OPTIONS') assert.equal(answer.status, 405, path);
      }
    }
  });

  for (const method of ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'TRACE', 'PROPFIND']) {
    it(`answers ${method} where it is not meant with 405 or 404`, async () => {
      const wrong = everyRoute.filter((asked) => (asked.method ?? 'GET') !== method);
      for (const { path } of [...wrong, { path: '/api/tab' }, { path: '/api/tab/x' }]) {
        const headers = { authorization: wordOf(bo) };
        const { status } = await ask(bot.port, { path, method, headers });
        assert.ok(status === 404 || status === 405, `${status} for ${path}`);
      }
    });
  }
});
