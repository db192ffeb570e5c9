import assert from 'node:assert/strict';
import fc from 'fast-check';
import mongoose from 'mongoose';
import { everythingStored } from '../identity/everything-stored.ts';
import { type Bot, startBot } from '../support/bot.ts';
import { type Answered, ask } from '../support/http.ts';
import { nothingDue } from '../support/nothing-due.ts';
import { ada, bo, type Who } from '../support/world.ts';
import { everyRoute } from './every-route.ts';
import { act, look, wordOf } from './try-out.ts';

const runs = Number(process.env.RUNS ?? 150);
const reads = everyRoute
  .filter(({ method }) => !method)
  .map(({ path }) => path.slice(9).split('?')[0] ?? '');
const names = [
  'search',
  'after',
  'order',
  'within',
  'direction',
  'status',
  'about',
  'list',
  'tenant',
  'other',
  'partner',
  'called',
  'skip',
  'size',
  '__proto__',
  'constructor',
];
const wild = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 3000 }),
  fc.constantFrom(
    '$gt',
    '[$gt]',
    '{"$gt":""}',
    '\0',
    '\u2028',
    '\u202e',
    '.*',
    '((((((((((a+)+)+',
    '%',
    '%00',
    '1e999',
    '-1',
    'NaN',
    'null',
    '[object Object]',
    'end',
    '30',
    'pending',
    'sent',
    'invites',
    'history',
    'name',
  ),
  // Places in a list, as we write them and as nobody does.
  fc
    .tuple(fc.string({ maxLength: 40 }), fc.string({ unit: 'binary', maxLength: 40 }))
    .map(([id, place]) => `${id}~${Buffer.from(place).toString('base64url')}`),
  fc
    .tuple(
      fc.constantFrom('6566b1a4a4b4c4d4e4f40000', 'INV-7K2M9Q', 'sub-e3', '5'),
      fc.constantFrom(
        '+275760-09-13T00:00:00.000Z',
        '-271821-04-20T00:00:00.000Z',
        '2026-01-01',
        '',
        'A',
      ),
    )
    .map(([id, place]) => `${id}~${Buffer.from(place).toString('base64url')}`),
);
const query = fc.array(fc.tuple(fc.constantFrom(...names), wild), { maxLength: 6 });
const headers = fc.record(
  {
    'accept-language': fc.oneof(
      fc.constantFrom('sv', 'xx', '*', 'en;q=x', 'sv-SE-x-'.repeat(200), 'ar-XB', ','),
      fc.string({ maxLength: 50 }).map(printable),
    ),
    'x-time-zone': fc.oneof(
      fc.constantFrom('Europe/Stockholm', 'Mars/Olympus', '+99:99', 'UTC+25', '../../etc/passwd'),
      fc.string({ maxLength: 70 }).map(printable),
    ),
    accept: fc.constantFrom('text/html', 'application/xml', '*/*', 'x', ''),
    'accept-version': fc.constantFrom('1', '~9.9.9', 'x'),
    'x-http-method-override': fc.constantFrom('POST', 'DELETE'),
  },
  { requiredKeys: [] },
);
const people: readonly Who[] = [ada, bo];

function printable(text: string): string {
  return text.replaceAll(/[^\x20-\x7e]/g, '');
}

describe('the tab, asked for anything by anybody', () => {
  let bot: Bot;
  let stored = {};
  before(async () => {
    bot = await startBot();
    await bot.say(ada, 'invite contoso.com');
    await nothingDue(mongoose.connection.getClient().db('multipartner'));
    // What is exported is written down; that it is, is told by the tests of exports.
    stored = await withoutAudit();
  });
  after(() => bot.close());
  afterEach(async () => {
    assert.deepEqual(await withoutAudit(), stored);
  });
  const withoutAudit = async () => {
    const { audit, auditheads, auditpeople, ...rest } = await everythingStored();
    return rest;
  };

  /** An answer, or a refusal that has a sentence and nothing of ours. */
  function judge({ status, body, headers: sent }: Answered): void {
    assert.ok(
      status === 200 || (status >= 400 && status < 500),
      `${status} ${JSON.stringify(body)}`,
    );
    assert.equal(sent['cache-control'] ?? 'no-store', 'no-store');
    if (status === 200) return;
    assert.match(String(sent['content-type']), /^application\/json/);
    assert.equal(typeof Object(body).message, 'string');
    assert.doesNotMatch(JSON.stringify(body), /\.ts\b|mongo|node_modules| {4}at /i);
  }

  it('answers every question with a list or a sentence', () =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...people),
        fc.constantFrom(...reads, 'door'),
        query,
        headers,
        async (who, name, pairs, more) => {
          judge(await look(bot, who, `${name}?${new URLSearchParams(pairs)}`, more));
        },
      ),
      { numRuns: runs },
    ));

  it('answers a raw query that is no query', async () => {
    const raw = [
      '%',
      '%ff=%ff',
      '&&&=',
      'search[$gt]=',
      'search[]=a&search[]=b',
      'a=b'.repeat(3000),
      'search=%u0041',
      '?'.repeat(500),
      'search=a&search=b',
      ';',
      '#',
      'after=~~~~',
      'within=30&within=x',
    ];
    for (const each of raw) {
      for (const name of reads) judge(await look(bot, bo, `${name}?${each}`));
    }
  });

  const body = fc.oneof(
    fc.jsonValue(),
    fc.record({ text: fc.oneof(wild, fc.jsonValue()), verb: fc.jsonValue() }, { requiredKeys: [] }),
    fc.record({
      verb: fc.oneof(
        fc.constantFrom(
          'invitation.approve',
          'invitation.cancel',
          'invitation.refresh',
          'relationship.revoke',
          'list.page',
          'list.export',
          'check.choose',
          '__proto__',
          'constructor',
          'toString',
        ),
        wild,
      ),
      data: fc.oneof(
        fc.jsonValue(),
        fc.dictionary(
          fc.constantFrom(
            'code',
            'reason',
            'list',
            'customer',
            'partner',
            'tenant',
            'ends',
            'as',
            ...names,
          ),
          fc.oneof(wild, fc.jsonValue()),
        ),
      ),
    }),
  );
  it('answers every order with a card or a sentence', () =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...people),
        fc.constantFrom('say' as const, 'click' as const),
        body,
        headers,
        async (who, how, said, more) => {
          judge(await act(bot, who, how, JSON.stringify(said), more));
        },
      ),
      { numRuns: runs },
    ));

  const deep = (levels: number) => `{"text":${'['.repeat(levels)}${']'.repeat(levels)}}`;
  const bodies: readonly (readonly [string, string, number, string?])[] = [
    ['nothing', '', 400],
    ['no JSON', '{"text":', 400],
    ['a word', 'walrus', 400],
    ['null', 'null', 400],
    ['a list', '[]', 400],
    ['ten thousand lists within each other', deep(10_000), 400],
    [
      'a prototype',
      '{"__proto__":{"text":"rule default-deny"},"constructor":{"prototype":{"verb":"list.page"}}}',
      400,
    ],
    ['more than 64 KiB', JSON.stringify({ text: 'x'.repeat(65_536) }), 413],
    ['a form', 'text=rule+default-deny', 400, 'application/x-www-form-urlencoded'],
    ['plain text', '{"text":"rule default-deny"}', 400, 'text/plain'],
    ['parts', '--x\r\n\r\n--x--', 400, 'multipart/form-data; boundary=x'],
    ['JSON of another kind', '{"text":"x"}', 400, 'application/json; charset=utf-7'],
  ];
  for (const [what, said, expected, type = 'application/json'] of bodies) {
    it(`refuses ${what} with ${expected}, and a sentence`, async () => {
      for (const how of ['say', 'click'] as const) {
        const answer = await act(bot, bo, how, said, { 'content-type': type });
        assert.equal(answer.status, expected);
        judge(answer);
      }
    });
  }

  it('refuses what is too long with what the chat says to it', async () => {
    const text = `check ${'x'.repeat(4000)}`;
    const { status, body: told } = await act(bot, bo, 'say', { text });
    assert.equal(status, 400);
    assert.match(Object(told).message, /^That message is too long: 4000 characters/);
  });

  it('refuses a packed body with 415, and what is no route with 404', async () => {
    const packed = await act(bot, bo, 'say', 'x', { 'content-encoding': 'gzip' });
    assert.equal(packed.status, 415);
    for (const path of ['/api/tab/__proto__', '/api/tab/constructor']) {
      const { status, body: told } = await ask(bot.port, {
        path,
        headers: { authorization: wordOf(bo) },
      });
      assert.ok(status === 404 || status === 400, `${status} for ${path}`);
      assert.equal(typeof Object(told).message, 'string');
    }
  });

  it('cleans what is said as the chat does', async () => {
    const { body: told } = await act(bot, ada, 'say', {
      text: '\u200bshow\u00a0fabrikam.com\u202e\0',
    });
    assert.match(String(Object(told).summary), /fabrikam/i);
    const text = `check invitation.create for “Con\u202etoso\u0000”`;
    const tab = await act(bot, ada, 'say', { text });
    const chat = await bot.say(ada, text);
    assert.equal(Object(tab.body).summary, chat.summary);
    assert.doesNotMatch(JSON.stringify(tab.body), /[\u202e\0]|\\u0000/);
  });
});
