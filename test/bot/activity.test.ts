import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mostText, senderOf, textOf } from '../../bot/activity.ts';

const aadObjectId = '33333333-0000-4000-8000-000000000001';
const tenantId = '11111111-1111-4111-8111-1111111111aa';
const activity = {
  type: 'message',
  from: { id: '29:ada', aadObjectId, name: 'Ada' },
  recipient: { id: '28:bot' },
  conversation: { id: 'a:1', conversationType: 'personal' },
  channelData: { tenant: { id: tenantId } },
  channelId: 'msteams',
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  locale: 'sv-SE',
  localTimezone: 'Europe/Stockholm',
};

describe('senderOf', () => {
  it('takes who speaks, where, and how they like to read', () => {
    assert.deepEqual(senderOf(activity), {
      ...{ tenantId, aadObjectId, name: 'Ada', shared: false, targeted: false },
      ...{ locale: 'sv-SE', timeZone: 'Europe/Stockholm' },
      seen: {
        ...{ tenantId, conversationId: 'a:1', type: 'personal', aadObjectId },
        ...{ channelId: 'msteams', serviceUrl: activity.serviceUrl, botId: '28:bot' },
        ...{ userId: '29:ada', locale: 'sv-SE', timeZone: 'Europe/Stockholm' },
      },
    });
  });

  it('takes identity from nowhere else', () => {
    const other = '99999999-9999-4999-8999-999999999999';
    const claims = {
      ...{ aadObjectId: other, tenantId: other, text: `tenant ${other}` },
      value: { tenantId: other, aadObjectId: other, from: { aadObjectId: other } },
      conversation: { ...activity.conversation, tenantId: other, aadObjectId: other },
      channelData: { ...activity.channelData, aadObjectId: other, team: { tenantId: other } },
    };
    assert.deepEqual(senderOf({ ...activity, ...claims }), senderOf(activity));
  });

  it('spells ids in one way', () => {
    const loud = {
      from: { ...activity.from, aadObjectId: aadObjectId.toUpperCase() },
      channelData: { tenant: { id: tenantId.toUpperCase() } },
    };
    assert.deepEqual(senderOf({ ...activity, ...loud }), senderOf(activity));
  });

  const rooms: readonly (readonly [object, string])[] = [
    [{ conversationType: 'personal' }, 'personal'],
    [{ conversationType: 'groupChat' }, 'groupChat'],
    [{ conversationType: 'channel' }, 'channel'],
    [{}, 'personal'],
    [{ isGroup: true }, 'groupChat'],
    [{ isGroup: 'yes' }, 'personal'],
    [{ conversationType: 'channel', isGroup: false }, 'channel'],
  ];
  for (const [room, type] of rooms) {
    it(`reads a conversation with ${JSON.stringify(room)} as ${type}`, () => {
      const sender = senderOf({ ...activity, conversation: { id: 'a:1', ...room } });
      assert.equal(sender?.seen.type, type);
      assert.equal(sender.shared, type !== 'personal');
      assert.equal(sender.seen.aadObjectId, type === 'personal' ? aadObjectId : undefined);
    });
  }

  const nameless: readonly (readonly [unknown, string])[] = [
    [undefined, aadObjectId],
    ['', aadObjectId],
    [' \u200b ', aadObjectId],
    ['A\u202eda', 'Ada'],
    ['x'.repeat(300), `${'x'.repeat(99)}…`],
  ];
  for (const [name, expected] of nameless) {
    it(`calls somebody named ${JSON.stringify(name)?.slice(0, 20)} ${expected.slice(0, 40)}`, () => {
      assert.equal(senderOf({ ...activity, from: { ...activity.from, name } })?.name, expected);
    });
  }

  it('does without a locale or a time zone that makes no sense', () => {
    const sender = senderOf({ ...activity, locale: 42, localTimezone: 'x'.repeat(61) });
    assert.deepEqual([sender?.locale, sender?.timeZone], [undefined, undefined]);
    assert.ok(sender && !('locale' in sender.seen) && !('timeZone' in sender.seen));
  });

  const strangers: readonly (readonly [string, object])[] = [
    ['no sender', { from: undefined }],
    ['a sender without a directory id', { from: { id: '29:ada' } }],
    ['a directory id that is none', { from: { id: '29:ada', aadObjectId: 'ada' } }],
    ['no tenant', { channelData: {} }],
    ['no channel data', { channelData: null }],
    ['a tenant that is none', { channelData: { tenant: { id: 'contoso.com' } } }],
    ['several tenants', { channelData: { tenant: { id: [tenantId] } } }],
    ['no conversation', { conversation: undefined }],
    ['no bot', { recipient: {} }],
    ['an address to answer that is none', { serviceUrl: 'file:///etc/passwd' }],
    ['an address to answer that runs', { serviceUrl: 'javascript:alert(1)' }],
    ['an id without end', { from: { ...activity.from, id: 'x'.repeat(1001) } }],
  ];
  for (const [what, changes] of strangers) {
    it(`knows nobody in an activity with ${what}`, () => {
      assert.equal(senderOf({ ...activity, ...changes }), undefined);
    });
  }

  it('never throws, whatever comes', () => {
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom(...Object.keys(activity)), (any, key) => {
        assert.equal(senderOf(any), undefined);
        senderOf({ ...activity, [key]: any });
      }),
    );
  });
});

describe('textOf', () => {
  const mention = (id: string, text: string) => ({ type: 'mention', text, mentioned: { id } });
  const bot = mention('28:bot', '<at>Multipartner</at>');
  const recipient = activity.recipient;
  const cases: readonly (readonly [what: string, object, expected: string])[] = [
    ['reads plain text', { text: ' help ' }, 'help'],
    [
      'strips the bot’s own mention',
      { text: '<at>Multipartner</at> help', entities: [bot] },
      'help',
    ],
    ['strips it at the end', { text: 'help <at>Multipartner</at>', entities: [bot] }, 'help'],
    [
      'keeps others as names',
      {
        text: '<at>Multipartner</at> invite <at>Bo Ek</at>',
        entities: [bot, mention('29:bo', '<at>Bo Ek</at>')],
      },
      'invite Bo Ek',
    ],
    [
      'keeps somebody who is called like the bot',
      {
        text: '<at>Multipartner</at> show <at>Multipartner</at>',
        entities: [bot, mention('29:x', '<at>Multipartner</at>')],
      },
      'show Multipartner',
    ],
    [
      'passes over entities that are no mentions',
      { text: '<at>Multipartner</at> help', entities: [null, 7, { type: 'clientInfo' }, bot] },
      'help',
    ],
    ['reads a text with entities that are no list', { text: 'help', entities: 'x' }, 'help'],
    ['cleans it', { text: 'he\u200blp\r\nx' }, 'help\nx'],
    ['reads no text as none', {}, ''],
    ['reads a text that is none as none', { text: { trim: 'x' } }, ''],
  ];
  for (const [what, changes, expected] of cases) {
    it(what, () => {
      assert.equal(textOf({ recipient, ...changes }), expected);
    });
  }

  it('never throws, whatever comes', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (any, entities) => {
        assert.equal(typeof textOf(any), 'string');
        assert.equal(textOf({ recipient, text: 'help', entities: [entities] }), 'help');
        assert.equal(typeof textOf({ recipient, text: any, entities: [any] }), 'string');
      }),
    );
  });
});

describe('senderOf: channels that are believed', () => {
  it('are all when none is named, and else no other', () => {
    for (const channelId of ['msteams', 'webchat', 'directline', 'emulator']) {
      const said = { ...activity, channelId };
      assert.equal(senderOf(said)?.aadObjectId, aadObjectId);
      assert.equal(
        senderOf(said, ['msteams'])?.aadObjectId === aadObjectId,
        channelId === 'msteams',
      );
    }
  });
});

describe('textOf: a long text', () => {
  it('is whole up to the limit, and one character longer than that beyond it', () => {
    const said = (text: string) => textOf({ ...activity, text });
    assert.equal(said('x'.repeat(mostText)), 'x'.repeat(mostText));
    for (const text of ['x'.repeat(mostText + 1), ' '.repeat(250_000), '\u200b'.repeat(80_000)]) {
      assert.equal(said(text).length, mostText + 1);
    }
  });
});
