import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { activityFrom, type Bot, messageFrom, replyIn, startBot } from '../support/bot.ts';
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

  it('never answers 5xx and never falls silent, whatever the text', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc
        .constantFrom('help', 'check', 'invite', 'rule')
        .chain((word) =>
          fc.string({ unit: 'grapheme', maxLength: 80 }).map((rest) => `${word} ${rest}`),
        ),
    );
    await fc.assert(
      fc.asyncProperty(text, async (typed) => {
        const { summary } = replyIn(await bot.post(messageFrom(ada, { text: typed })));
        assert.ok(summary.length > 0);
      }),
      { numRuns: 100 },
    );
  });

  it('never answers 5xx, whatever the activity', async () => {
    const activity = fc.record(
      {
        type: fc.constantFrom(
          'message',
          'invoke',
          'conversationUpdate',
          'installationUpdate',
          'event',
          'typing',
        ),
        text: fc.anything(),
        value: fc.anything(),
        from: fc.anything(),
        recipient: fc.anything(),
        entities: fc.anything(),
        channelData: fc.anything(),
        membersAdded: fc.anything(),
        locale: fc.anything(),
        name: fc.anything(),
        replyToId: fc.anything(),
        attachments: fc.anything(),
      },
      { requiredKeys: ['type'] },
    );
    await fc.assert(
      fc.asyncProperty(activity, async (odd) => {
        const json = JSON.stringify(
          { ...activityFrom(ada), deliveryMode: 'expectReplies', ...odd },
          (_, value) => (typeof value === 'bigint' ? String(value) : value),
        );
        const { status } = await bot.post(json);
        assert.ok(status < 500, `${status} for ${json}`);
      }),
      { numRuns: 150 },
    );
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

describe('the rate limit', () => {
  it('tells whoever says too much to wait, and nobody else', async () => {
    const bot = await startBot({ RATE_LIMIT: '3' });
    try {
      const summaries: string[] = [];
      for (let turn = 0; turn < 4; turn += 1)
        summaries.push((await bot.say(ada, 'whoami')).summary);
      assert.match(summaries[2] ?? '', /Ada, Fabrikam/);
      assert.match(summaries[3] ?? '', /Please wait \d+ second/);
      assert.match((await bot.say(bo, 'whoami')).summary, /Bo, Contoso/);
      assert.equal(
        (await bot.click(ada, 'invitation.refresh', { code: 'INV-000000' })).statusCode,
        429,
      );
    } finally {
      await bot.close();
    }
  });
});
