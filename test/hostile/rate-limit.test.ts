import assert from 'node:assert/strict';
import { activityFrom, type Bot, type InvokeResult, startBot } from '../support/bot.ts';
import { type Connector, startConnector } from '../support/connector.ts';
import { ada, bo, contoso, type Who } from '../support/world.ts';

const code = 'INV-000000';

describe('the rate limit of a person', () => {
  let bot: Bot;
  before(async () => {
    bot = await startBot({ RATE_LIMIT: '3' });
  });
  after(() => bot.close());

  it('tells whoever says too much to wait, and nobody else', async () => {
    const summaries: string[] = [];
    for (let turn = 0; turn < 4; turn += 1) summaries.push((await bot.say(ada, 'whoami')).summary);
    assert.match(summaries[2] ?? '', /Ada, Fabrikam/);
    assert.match(summaries[3] ?? '', /Please wait \d+ second/);
    assert.match((await bot.say(bo, 'whoami')).summary, /Bo, Contoso/);
  });

  const guises: readonly (readonly [string, Who, object])[] = [
    ['another name', { ...ada, name: 'Bo' }, {}],
    ['letters of another case', { ...ada, aadObjectId: ada.aadObjectId.toUpperCase() }, {}],
    ['another conversation', ada, { conversation: { id: 'elsewhere' } }],
    ['a channel', ada, { conversation: { id: 'team', conversationType: 'channel' } }],
    ['another account', ada, { from: { ...activityFrom(ada).from, id: '29:other' } }],
    ['another address', ada, { serviceUrl: 'http://127.0.0.1:9/other' }],
    ['another language', ada, { locale: 'sv-SE' }],
  ];
  for (const [what, who, more] of guises) {
    it(`is not passed by with ${what}, typed or clicked`, async () => {
      const { summary } = await bot.say(who, 'whoami', more);
      assert.match(summary, /Please wait|Vänta/);
      const { statusCode, value } = await bot.click(who, 'invitation.refresh', { code }, more);
      assert.equal(statusCode, 429);
      assert.match(String(Object(value).message), /Please wait|Vänta/);
    });
  }

  it('holds for clicks of older clients and for invokes of any name', async () => {
    const value = { verb: 'invitation.refresh', code };
    assert.match((await bot.say(ada, '', { value })).summary, /Please wait/);
    const invoke = { ...activityFrom(ada), type: 'invoke', name: 'task/fetch' };
    const { body } = await bot.post(invoke);
    assert.equal((body as InvokeResult).statusCode, 429);
  });
});

describe('beyond the limit', () => {
  const limit = 3;
  let connector: Connector;
  let bot: Bot;
  beforeEach(async () => {
    connector = await startConnector();
    bot = await startBot({ RATE_LIMIT: String(limit), ALLOWED_TENANTS: contoso }, connector.url);
  });
  afterEach(async () => {
    await bot.close();
    await connector.close();
  });

  const nobody = (number: number) => ({
    from: { id: `29:${number}` },
    conversation: { id: `${number}` },
  });
  const speakers: readonly (readonly [string, Who, (number: number) => object, RegExp])[] = [
    ['a person is told once', bo, () => ({}), /Please wait/],
    ['somebody of a tenant that is not served is', ada, () => ({}), /does not serve your tenant/],
    ['all whom the channel does not name are', ada, nobody, /cannot tell who you are/],
  ];
  for (const [what, who, more, told] of speakers) {
    it(`${what}, and nothing further is sent`, async () => {
      for (let said = 0; said < 30; said += 1) await bot.chat(who, 'whoami', more(said));
      assert.equal(connector.calls.length, limit + 1);
      assert.match(connector.sent.at(-1)?.summary ?? '', told);
    });

    it(`${what}, but is answered where that sends nothing`, async () => {
      for (let said = 0; said < 10; said += 1) await bot.chat(who, 'whoami', more(said));
      assert.match((await bot.say(who, 'whoami', more(0))).summary, told);
      const { statusCode } = await bot.click(who, 'invitation.refresh', { code }, more(0));
      assert.equal(statusCode, who === bo ? 429 : 403);
    });
  }
});
