import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { activityFrom, type Bot, messageFrom, replyIn, startBot } from '../support/bot.ts';
import { ask } from '../support/http.ts';
import { ada, bo } from '../support/world.ts';

describe('the door', () => {
  let bot: Bot;
  before(async () => {
    bot = await startBot();
  });
  after(() => bot.close());

  it('refuses more than 256 KiB with 413', async () => {
    const { status } = await bot.post(messageFrom(ada, { text: 'x'.repeat(256 * 1024) }));
    assert.equal(status, 413);
  });

  for (const [path, host] of [
    ['/healthz', 'localhost:x'],
    ['/healthz', 'a b'],
    ['/healthz', '['],
    ['/api/messages', 'localhost:99999'],
    ['/tab', '%'],
    ['http://[', 'localhost'],
    ['http://x:y/healthz', 'localhost'],
  ] as const) {
    it(`refuses ${path} of “${host}” with 400, and goes on answering`, async () => {
      for (const method of ['GET', 'POST', 'OPTIONS']) {
        const { status } = await ask(bot.port, { path, method, headers: { host } });
        assert.equal(status, 400);
      }
      assert.match((await bot.say(ada, 'whoami')).summary, /Ada, Fabrikam/);
    });
  }

  it('answers 200,000 characters of text with a small card', async () => {
    const { card } = replyIn(
      await bot.post(messageFrom(ada, { text: `invite ${'å'.repeat(100_000)}` })),
    );
    assert.ok(JSON.stringify(card).length < 14_000);
  });

  it('refuses a packed body with 415 before anything is unpacked, and goes on answering', async () => {
    const packed = gzipSync(JSON.stringify(messageFrom(ada, { text: 'whoami' })));
    const bodies = ['garbage', packed, packed.subarray(0, 12), gzipSync(Buffer.alloc(5_000_000))];
    for (const encoding of ['gzip', 'GZIP', 'deflate', 'br', 'identity, gzip']) {
      for (const body of bodies) {
        const { status } = await fetch(`http://127.0.0.1:${bot.port}/api/messages`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'content-encoding': encoding },
          body,
        });
        assert.equal(status, 415);
      }
    }
    assert.match((await bot.say(ada, 'whoami')).summary, /Ada, Fabrikam/);
  });

  for (const filler of ['?', ',', '.', ' ', '!', '"', 'for ', '<at>', '&nbsp;', 'å']) {
    it(`answers 250 KB of ${JSON.stringify(filler)} with "too long", whatever stands before it`, async () => {
      for (const start of ['', 'check ', 'invite ', 'invites ', 'decline INV-7K2M9Q ']) {
        const size = Math.floor(250_000 / (Buffer.byteLength(JSON.stringify(filler)) - 2));
        const text = `${start}${filler.repeat(size)}x`;
        const { summary } = replyIn(await bot.post(messageFrom(ada, { text })));
        assert.match(summary, /too long: 4000 characters at most/);
      }
    });
  }

  it('answers a search of any length, typed and clicked', async () => {
    for (const command of ['invites', 'customers', 'rules', 'partners', 'subscriptions']) {
      const { card } = await bot.say(ada, `${command} ${'('.repeat(3900)}`);
      assert.ok(JSON.stringify(card).length < 14_000);
    }
    for (const search of ['\u0000', '(\u0000', '\ud800', 'x'.repeat(400), 'x'.repeat(40_000)]) {
      for (const list of ['invites', 'customers', 'rules']) {
        const data = { list, search, called: search, after: search, tenant: search };
        const { statusCode } = await bot.click(ada, 'list.page', data);
        assert.ok(statusCode < 500, `${statusCode} for ${list}`);
      }
    }
  });

  it('answers a customer of any length with a small card, allowed to invite or not', async () => {
    for (const who of [ada, bo]) {
      const { card } = await bot.say(who, `invite ${'"'.repeat(3900)}`);
      assert.ok(JSON.stringify(card).length < 14_000);
    }
  });

  for (const [what, body] of [
    ['no JSON', 'hello'],
    ['an array', '[]'],
    ['nothing', '{}'],
    [
      'no conversation',
      JSON.stringify({ ...activityFrom(ada), type: 'message', conversation: null }),
    ],
    [
      'a service address that is none',
      JSON.stringify({ ...activityFrom(ada), type: 'message', serviceUrl: 'javascript:alert(1)' }),
    ],
  ] as const) {
    it(`refuses ${what} with 400 and says why`, async () => {
      const { status, body: answer } = await bot.post(body);
      assert.equal(status, 400);
      assert.ok((answer as { message: string }).message.length > 10);
    });
  }

  const strangers: readonly (readonly [string, object])[] = [
    ['no user id', { from: { id: '29:x', name: 'Ada' } }],
    ['no tenant', { channelData: {} }],
    ['no channel data', { channelData: undefined }],
    ['an operator as tenant', { channelData: { tenant: { id: { $gt: '' } } } }],
    ['a user id that is none', { from: { id: '29:x', aadObjectId: 'ada' } }],
  ];
  for (const [what, wrong] of strangers) {
    it(`serves nobody who comes with ${what}, and says so`, async () => {
      const { summary } = replyIn(await bot.post(messageFrom(ada, { text: 'invites', ...wrong })));
      assert.match(summary, /cannot tell who you are/);
    });
  }

  it('believes no identity in text or data', async () => {
    const value = {
      verb: 'invitation.create',
      customer: 'contoso.com',
      aadObjectId: ada.aadObjectId,
      tenantId: ada.tenantId,
    };
    const { card } = replyIn(await bot.post(messageFrom(bo, { text: undefined, value })));
    assert.match(JSON.stringify(card), /invite-role-missing/);
  });

  it('tells that it is up and ready, and what it has counted', async () => {
    const get = async (path: string) => {
      const response = await fetch(`http://127.0.0.1:${bot.port}${path}`);
      return { status: response.status, text: await response.text() };
    };
    assert.equal((await get('/healthz')).status, 200);
    assert.equal((await get('/readyz')).status, 200);
    const { text } = await get('/metrics');
    assert.match(text, /multipartner_turns_total\{type="message"\} \d+/);
    assert.doesNotMatch(text, /11111111-1111/);
  });
});
