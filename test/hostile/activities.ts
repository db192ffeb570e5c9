import fc from 'fast-check';
import { verbs } from '../../cards/card-actions.ts';
import { activityFrom, messageFrom } from '../support/bot.ts';
import { ada, bo, dan, eve, type Who } from '../support/world.ts';
import { people } from './stage.ts';
import { hostileCommand, hostileText } from './texts.ts';
import { hostileValue } from './values.ts';

const who = fc.constantFrom(...people);

/** Everything that people type, by everybody. */
export const messages: fc.Arbitrary<object> = fc
  .tuple(who, hostileCommand)
  .map(([person, text]) => messageFrom(person, { text, locale: localeOf(person) }));

const localeOf = (person: Who): string => (person === bo || person === ada ? 'sv-SE' : 'en-US');

/** Every type of the Bot Framework's schema, and some that are none. */
const types = [
  ...['message', 'invoke', 'conversationUpdate', 'installationUpdate', 'messageReaction', 'event'],
  ...['typing', 'endOfConversation', 'messageUpdate', 'messageDelete', 'handoff', 'trace', 'ping'],
  ...['suggestion', 'command', 'commandResult', 'contactRelationUpdate', 'deleteUserData'],
  ...['invokeResponse', 'delay', 'Message', '__proto__', 'constructor', ' '],
] as const;

const invokeNames = [
  ...['adaptiveCard/action', 'task/fetch', 'task/submit', 'tab/fetch', 'tab/submit'],
  ...['composeExtension/query', 'composeExtension/queryLink', 'composeExtension/submitAction'],
  ...['composeExtension/fetchTask', 'composeExtension/selectItem', 'composeExtension/setting'],
  ...['composeExtension/querySettingUrl', 'composeExtension/onCardButtonClicked'],
  ...['composeExtension/anonymousQueryLink', 'signin/verifyState', 'signin/tokenExchange'],
  ...['fileConsent/invoke', 'actionableMessage/executeAction', 'config/fetch', 'config/submit'],
  ...['message/submitAction', 'message/fetchTask', 'application/search', 'handoff/action'],
  ...['healthCheck', '__proto__', ''],
] as const;

const channels = [
  'webchat',
  'directline',
  'emulator',
  'skype',
  'email',
  'slack',
  'sms',
  'telephony',
];

/** Nowhere that a test could reach. */
const serviceUrls = [
  ...[
    'http://127.0.0.1:1/',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'http://',
    '//x',
    'ftp://x',
  ],
  ...['https://user:word@127.0.0.1:1/', 'http://[::1]:1/x?y#z', 'HTTP://127.0.0.1:1', '\u0000'],
] as const;

const field = <Value>(known: fc.Arbitrary<Value>, weight: number) =>
  fc.oneof({ arbitrary: known, weight }, { arbitrary: hostileValue, weight: 1 });

/** The two types that are answered come most often; any other one is left alone, whatever else it holds. */
const type = fc.oneof(
  { arbitrary: fc.constant('message'), weight: 1 },
  { arbitrary: fc.constant('invoke'), weight: 5 },
  { arbitrary: fc.constantFrom(...types), weight: 10 },
  { arbitrary: hostileValue, weight: 1 },
);

/** Who it comes from, mostly as the channel says: whoever is not named gets no further than that. */
const identity: fc.Arbitrary<object> = fc.oneof(
  { arbitrary: fc.constant({}), weight: 8 },
  {
    arbitrary: fc.record(
      {
        from: hostileValue,
        channelData: hostileValue,
        channelId: field(fc.constantFrom(...channels), 3),
      },
      { requiredKeys: [] },
    ),
    weight: 1,
  },
);

/** What a button brings, with anything in place of each part. */
const value: fc.Arbitrary<unknown> = field(
  fc.record({
    action: field(
      fc.record(
        {
          type: fc.constant('Action.Execute'),
          verb: field(fc.constantFrom(...verbs), 3),
          data: field(fc.constantFrom<object>({ list: 'invites' }, { code: 'INV-000000' }, {}), 1),
        },
        { requiredKeys: [] },
      ),
      5,
    ),
    trigger: hostileValue,
  }),
  2,
);

/** What comes of the question whether a file may be saved. */
const consent: fc.Arbitrary<unknown> = fc.record(
  {
    type: fc.constant('fileUpload'),
    action: field(fc.constantFrom('accept', 'decline'), 5),
    context: field(
      fc.record({
        list: field(fc.constantFrom('partners', 'invites', 'history', 'customers'), 3),
        key: field(fc.uuid(), 3),
      }),
      4,
    ),
    uploadInfo: field(
      fc.record({
        uploadUrl: field(fc.constantFrom(...serviceUrls), 3),
        contentUrl: hostileText,
        name: hostileText,
        uniqueId: hostileText,
        fileType: hostileText,
      }),
      4,
    ),
  },
  { requiredKeys: [] },
);

/** Who may save a file, asked hostilely. */
export const consents: fc.Arbitrary<object> = fc
  .tuple(who, consent, field(fc.uuid(), 9))
  .map(([person, answer, replyToId]) => ({
    ...activityFrom(person),
    ...{ type: 'invoke', name: 'fileConsent/invoke', value: answer, replyToId },
  }));

/** Activities with any field as it should be, hostile or left out. */
export const shapes: fc.Arbitrary<object> = fc
  .tuple(
    who,
    identity,
    fc.record(
      {
        type,
        name: field(fc.constantFrom('adaptiveCard/action', ...invokeNames), 6),
        text: field(hostileText, 3),
        value,
        entities: field(fc.array(mention(), { maxLength: 3 }), 2),
        attachments: hostileValue,
        membersAdded: fc.oneof(fc.constant([{ id: '28:bot' }]), hostileValue),
        membersRemoved: hostileValue,
        reactionsAdded: hostileValue,
        // “remove” would rightly take a conversation away.
        action: field(fc.constantFrom('add', 'add-upgrade', 'Remove'), 2),
        locale: hostileValue,
        localTimezone: hostileValue,
        replyToId: hostileValue,
        relatesTo: hostileValue,
        textFormat: hostileValue,
        suggestedActions: hostileValue,
      },
      { requiredKeys: ['type'] },
    ),
  )
  .map(([person, odd, more]) => ({
    ...activityFrom(person),
    ...{ deliveryMode: 'expectReplies', name: 'adaptiveCard/action' },
    ...odd,
    ...more,
  }));

function mention(): fc.Arbitrary<object> {
  return fc.record({
    type: fc.constantFrom('mention', 'clientInfo'),
    text: field(fc.constantFrom('<at>Multipartner</at>', ''), 2),
    mentioned: field(fc.constant({ id: '28:bot', name: 'x' }), 2),
  });
}

/** Real activities of those who mean no harm; nothing in them may rightly change anything. */
const honest: readonly object[] = [
  ...[ada, bo, dan, eve].flatMap((person) => [
    messageFrom(person, { text: 'invites' }),
    messageFrom(person, { text: '<at>Multipartner</at> check may we invite contoso.com?' }),
    messageFrom(person, { text: undefined, value: { verb: 'list.page', list: 'partners' } }),
    {
      ...activityFrom(person),
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { type: 'Action.Execute', verb: 'list.page', data: { list: 'invites' } } },
    },
  ]),
  {
    ...activityFrom(eve),
    type: 'installationUpdate',
    action: 'add',
    deliveryMode: 'expectReplies',
  },
];

const places: readonly (readonly string[])[] = [
  ...['id', 'type', 'name', 'channelId', 'deliveryMode', 'from', 'recipient', 'conversation'].map(
    (key) => [key],
  ),
  ...['channelData', 'locale', 'localTimezone', 'value', 'text', 'entities', 'replyToId'].map(
    (key) => [key],
  ),
  ...['id', 'aadObjectId', 'name', 'role', 'tenantId'].map((key) => ['from', key]),
  ...['id', 'conversationType', 'isGroup', 'tenantId', 'name'].map((key) => ['conversation', key]),
  ...[
    ['channelData', 'tenant'],
    ['channelData', 'tenant', 'id'],
    ['channelData', 'team'],
    ['recipient', 'id'],
  ],
  ...[
    ['value', 'action'],
    ['value', 'action', 'verb'],
    ['value', 'action', 'data'],
  ],
  ...[
    ['value', 'action', 'data', 'list'],
    ['value', 'verb'],
    ['value', 'list'],
  ],
];

/** Real activities with one field changed, or left out. */
export const mutants: fc.Arbitrary<object> = fc.oneof(
  {
    arbitrary: fc
      .tuple(
        fc.constantFrom(...honest),
        fc.constantFrom(...places),
        fc.option(hostileValue, { nil: undefined }),
      )
      .map(([activity, place, value]) => changed(activity, place, value)),
    weight: 12,
  },
  {
    arbitrary: fc
      .tuple(fc.constantFrom(...honest), fc.constantFrom(...serviceUrls))
      .map(([activity, serviceUrl]) => ({ ...activity, serviceUrl })),
    weight: 1,
  },
);

/** A copy with this value at the place; what stood above it and was no object becomes one. */
function changed(whole: unknown, [key, ...rest]: readonly string[], value: unknown): object {
  const object: Readonly<Record<string, unknown>> =
    typeof whole === 'object' && whole !== null ? { ...whole } : {};
  if (key === undefined) return object;
  return { ...object, [key]: rest.length === 0 ? value : changed(object[key], rest, value) };
}

/** Bodies that are no activity at all, or hardly JSON. */
export const bodies: fc.Arbitrary<string> = fc.oneof(
  hostileText,
  fc.string({ unit: 'binary', maxLength: 2000 }),
  hostileValue.map((value) => JSON.stringify(value)),
  fc
    .tuple(fc.constantFrom(...honest), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([activity, share]) => {
      const json = JSON.stringify(activity);
      return json.slice(0, Math.floor(json.length * share));
    }),
);
