import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import mongoose from 'mongoose';
import manifest from '../../manifest/manifest.json' with { type: 'json' };
import { complaintsAbout } from '../cards/renderer.ts';
import { activityFrom, type Bot, startBot } from '../support/bot.ts';
import { type Composed, chatOfTwo, compose, invoke, search } from '../support/compose.ts';
import { type Connector, posted, startConnector, to } from '../support/connector.ts';
import { nothingDue } from '../support/nothing-due.ts';
import { type ReceivedCard, textsOf } from '../support/received-card.ts';
import {
  ada,
  bo,
  cia,
  contoso,
  dan,
  eve,
  fabrikam,
  hal,
  northwind,
  pia,
  proseware,
  sam,
  type Who,
} from '../support/world.ts';

const form = {
  verb: 'invitation.create',
  customer: 'contoso.com',
  services: 'azure',
  delegatedAdmin: 'none',
};
const submit = (bot: Bot, who: Who, data: object, more: object = {}): Promise<Composed> =>
  compose(bot, who, 'submitAction', { commandId: 'invite', commandContext: 'compose', data }, more);
const open = (bot: Bot, who: Who, more: object = {}): Promise<Composed> =>
  compose(bot, who, 'fetchTask', { commandId: 'invite', commandContext: 'compose' }, more);
const textsIn = ({ cards }: Composed): string[] => cards.map(({ content }) => textsOf(content));
const codeIn = (text: string): string => text.match(/INV-\w{6}/)?.[0] ?? '';

const declared = manifest.composeExtensions.flatMap(({ commands }) => commands);

describe('the message extension', () => {
  let bot: Bot;
  let connector: Connector;
  /** Of Fabrikam to Contoso, declined with a reason; of Proseware to it, waiting. */
  let declined = '';
  let waiting = '';

  before(async () => {
    connector = await startConnector();
    bot = await startBot({}, connector.url);
    declined = codeIn(
      (await bot.say(ada, 'invite contoso.com for azure note Secret note')).summary,
    );
    await bot.say(bo, `decline ${declined} Secret reason`);
    waiting = codeIn((await bot.say(pia, 'invite contoso.com for dynamics365')).summary);
  });
  after(async () => {
    await bot.close();
    await connector.close();
  });

  describe('finds', () => {
    const lists = [
      ['customers', 'customers', ada],
      ['customers', 'customers', pia],
      ['customers', 'customers', hal],
      ['partners', 'partners', bo],
      ['partners', 'partners', dan],
      ['invitations', 'invites', ada],
      ['invitations', 'invites', pia],
      ['invitations', 'invites', bo],
    ] as const;
    const known = ['Northwind Corporate', 'Contoso', 'Fabrikam', 'Proseware'];
    for (const [commandId, command, who] of lists) {
      it(`for ${who.name} with ${commandId} what “${command}” lists, and nothing else`, async () => {
        const { card } = await bot.say(who, command);
        const listed = textsOf(card.body);
        const { cards } = await search(bot, who, commandId);
        assert.ok(cards.length > 0);
        for (const { preview } of cards) {
          const { title } = preview.content;
          assert.ok(listed.includes(title.split(' · ')[0] ?? ''), title);
        }
        const found = JSON.stringify(cards);
        for (const name of known) assert.equal(found.includes(name), listed.includes(name), name);
      });
    }

    const narrowed = [
      ['a part of a name', 'customers', 'wind co', ada, 1],
      ['a name in quotes', 'customers', '"Northwind Corporate"', ada, 1],
      ['the name of somebody else’s customer', 'customers', 'contoso', ada, 0],
      ['a part of a partner’s name', 'partners', 'PROSE', bo, 1],
      ['a partner that is none of theirs', 'partners', 'fabrikam', bo, 0],
      ['a status', 'invitations', 'declined', bo, 1],
      ['a status in Swedish', 'invitations', 'väntande', bo, 1],
      ['a status that none has', 'invitations', 'approved', bo, 0],
      ['the other side', 'invitations', 'proseware', bo, 1],
      ['a regular expression', 'invitations', '.*', bo, 0],
    ] as const;
    for (const [what, commandId, text, who, count] of narrowed) {
      it(`by ${what}: ${count}`, async () => {
        const { cards, sentence } = await search(bot, who, commandId, text);
        assert.equal(cards.length, count);
        if (count === 0) assert.match(sentence ?? '', /^Nothing found for “.+”\.$/);
      });
    }

    it('an invitation where nothing but a text is named, as in the Playground', async () => {
      const parameters = [{ value: declined }];
      const { cards } = await compose(bot, bo, 'query', { parameters });
      assert.equal(cards[0]?.preview.content.title.slice(0, 10), declined);
      assert.ok((await compose(bot, ada, 'fetchTask', {})).dialog);
    });

    it('an invitation by its code, for both its sides and for nobody else', async () => {
      for (const who of [ada, bo, dan]) {
        assert.match(textsIn(await search(bot, who, 'invitations', declined))[0] ?? '', /Contoso/);
      }
      const { cards, sentence } = await search(bot, pia, 'invitations', declined);
      assert.deepEqual([cards.length, sentence], [0, `Nothing found for “${declined}”.`]);
    });

    it('in the language of whoever asks', async () => {
      const swedish = { locale: 'sv-SE' };
      const { sentence } = await search(bot, ada, 'customers', 'ingen', swedish);
      assert.equal(sentence, 'Hittade inget för ”ingen”.');
      assert.match(
        textsIn(await search(bot, bo, 'partners', '', swedish))[0] ?? '',
        /Kund: \nContoso/,
      );
    });

    for (const { id, type, parameters } of declared) {
      it(`what the manifest’s command ${id} asks for`, async () => {
        const named = (parameters ?? []).map(({ name }) => ({ name, value: 'nix' }));
        const kind = type === 'query' ? 'query' : 'fetchTask';
        const answer = await compose(bot, ada, kind, { commandId: id, parameters: named });
        if (type === 'query') assert.equal(answer.sentence, 'Nothing found for “nix”.');
        else assert.ok(answer.dialog);
      });
    }

    it('for a partner nobody’s partners, and for a customer nobody’s customers, in the commands’ words', async () => {
      const said = await bot.say(bo, 'customers');
      assert.equal((await search(bot, bo, 'customers')).sentence, said.summary);
      const { sentence } = await search(bot, ada, 'partners');
      assert.equal(sentence, 'Fabrikam has no partners yet.');
    });
  });

  describe('puts into a chat', () => {
    it('cards that every client reads, without a button or an input', async () => {
      const all = [
        ...(await search(bot, ada, 'customers')).cards,
        ...(await search(bot, bo, 'partners')).cards,
        ...(await search(bot, bo, 'invitations')).cards,
      ];
      assert.ok(all.length >= 4);
      for (const { contentType, content, preview } of all) {
        assert.equal(contentType, 'application/vnd.microsoft.card.adaptive');
        assert.deepEqual(complaintsAbout(content), []);
        assert.doesNotMatch(JSON.stringify(content), /Action\.(Execute|Submit)|Input\.|refresh/);
        assert.equal(preview.contentType, 'application/vnd.microsoft.card.thumbnail');
        assert.ok(preview.content.title && preview.content.text);
      }
    });

    it('nothing of notes, reasons, deliveries, or of who did what', async () => {
      for (const who of [ada, bo]) {
        const { body } = await search(bot, who, 'invitations');
        assert.doesNotMatch(JSON.stringify(body), /Secret|\b(Ada|Bo|Pia)\b|approve-|decline-is/);
      }
    });

    it('a customer’s relationship as it is between the two, and nothing of its other partners', async () => {
      const [text = ''] = textsIn(await search(bot, ada, 'customers', 'northwind'));
      assert.match(text, /Partner: \nFabrikam\nCustomer: \nNorthwind Corporate/);
      assert.match(text, /As of /);
    });
  });

  describe('invites', () => {
    const inputs = ['customer', 'services', 'delegatedAdmin', 'days', 'note'];
    const idsIn = ({ body }: ReceivedCard) =>
      body.flatMap((each) => (each as { readonly id?: string }).id ?? []);

    it('by the form in a dialog, whose button a dialog understands', async () => {
      const { dialog } = await open(bot, ada);
      assert.ok(dialog);
      assert.deepEqual(complaintsAbout(dialog), []);
      assert.deepEqual(idsIn(dialog), inputs);
      const [button, another] = dialog.actions ?? [];
      assert.equal(another, undefined);
      assert.equal(button?.type, 'Action.Submit');
      assert.deepEqual(button?.data, { verb: 'invitation.create' });
      assert.doesNotMatch(JSON.stringify(dialog), /Action\.Execute|Data\.Query/);
    });

    it('and looks nobody up there, though the client could', async () => {
      const serviceUrl = 'https://smba.trafficmanager.net/emea/';
      const entities = [{ type: 'clientInfo', platform: 'Windows' }];
      const { dialog } = await open(bot, ada, { serviceUrl, entities });
      assert.doesNotMatch(JSON.stringify(dialog), /Data\.Query/);
    });

    it('and shows in the chat what was sent, while the customer gets it with its buttons', async () => {
      await bot.install(bo);
      const { cards } = await submit(bot, ada, { ...form, note: 'Secret note' });
      const [{ content, preview } = { content: undefined, preview: undefined }, ...others] = cards;
      const code = codeIn(textsOf(content));
      assert.deepEqual(others, []);
      assert.equal(preview?.content.title, `${code} · Waiting for an answer`);
      assert.doesNotMatch(JSON.stringify(cards), /Action\.|Secret|\bAda\b/);
      await connector.waitFor(posted(to(bo), new RegExp(code)));
      await bot.say(ada, `cancel ${code}`);
    });

    it('once, however often and at the same time it is delivered', async () => {
      const more = { id: 'f:dialog-1' };
      const all = await Promise.all([1, 2, 3, 4].map(() => submit(bot, ada, form, more)));
      const codes = all.map((each) => codeIn(textsIn(each)[0] ?? ''));
      assert.match(codes[0] ?? '', /^INV-/);
      assert.equal(new Set(codes).size, 1);
      await bot.say(ada, `cancel ${codes[0]}`);
      const [again = ''] = textsIn(await submit(bot, ada, form, more));
      assert.match(again, new RegExp(`${codes[0]}[^]*Withdrawn`));
      assert.equal((await search(bot, ada, 'invitations', 'pending')).cards.length, 0);
    });

    const problems = [
      ['a customer nobody knows', { customer: 'nobody.example' }, /no tenant “nobody\.example”/],
      ['no customer', { customer: '' }, /Name the customer/],
      ['no services', { services: undefined }, /Choose at least one service/],
      ['days that are none', { delegatedAdmin: 'true', days: 'x' }, /whole number from 1 to 730/],
      ['a CSP partner', { customer: 'proseware.com' }, /csp-to-csp-sale-denied/],
    ] as const;
    for (const [what, wrong, reason] of problems) {
      it(`not with ${what}: the dialog says so and keeps what was typed`, async () => {
        const { dialog, cards } = await submit(bot, ada, { ...form, note: 'Kept', ...wrong });
        assert.ok(dialog);
        assert.match(textsOf(dialog), reason);
        assert.match(JSON.stringify(dialog), /"value":"Kept"/);
        assert.deepEqual(idsIn(dialog), inputs);
        assert.deepEqual(cards, []);
        assert.doesNotMatch(JSON.stringify(dialog), /Action\.Execute/);
      });
    }

    for (const who of [hal, bo]) {
      it(`not for ${who.name}, who may not: neither the form nor what it sends`, async () => {
        for (const { dialog } of [await open(bot, who), await submit(bot, who, form)]) {
          assert.match(textsOf(dialog), /invite-role-missing/);
          assert.doesNotMatch(JSON.stringify(dialog), /Input\.|Action\.(Execute|Submit)/);
        }
      });
    }
  });

  describe('is not taken in by what it is sent', () => {
    const malformed: readonly (readonly ['query' | 'fetchTask' | 'submitAction', unknown])[] = [
      ['query', undefined],
      ['query', 'customers'],
      ['query', { commandId: '__proto__' }],
      ['query', { commandId: 'history' }],
      ['query', { commandId: { $ne: '' } }],
      ['query', { commandId: 'customers', parameters: { name: 'query', value: 'x' } }],
      ['query', { commandId: 'customers', parameters: [{ name: 'query', value: { $ne: '' } }] }],
      [
        'query',
        { commandId: 'customers', parameters: [{ name: 'query', value: 'x'.repeat(401) }] },
      ],
      ['query', { commandId: 'customers', queryOptions: { skip: -1 } }],
      ['query', { commandId: 'customers', queryOptions: { count: 1e9 } }],
      ['query', { commandId: 'customers', queryOptions: { skip: 1e9 } }],
      ['fetchTask', undefined],
      ['fetchTask', { commandId: 'decide' }],
      ['submitAction', undefined],
      ['submitAction', { commandId: 'invite' }],
      ['submitAction', { commandId: 'other', data: form }],
      ['submitAction', { commandId: 'invite', data: [] }],
      ['submitAction', { commandId: 'invite', data: { ...form, verb: 'invitation.approve' } }],
      ['submitAction', { commandId: 'invite', data: { ...form, customer: { $ne: '' } } }],
    ];
    for (const [kind, value] of malformed) {
      it(`${kind} with ${JSON.stringify(value)?.slice(0, 90)} gets a sentence`, async () => {
        const { sentence = '', cards, dialog } = await compose(bot, ada, kind, value);
        assert.match(sentence, /could not read|not one of mine/);
        assert.deepEqual([cards, dialog], [[], undefined]);
      });
    }

    it('approves nothing from a dialog', async () => {
      const data = { verb: 'invitation.approve', code: waiting };
      assert.match((await submit(bot, bo, data)).sentence ?? '', /could not read/);
      assert.match((await bot.say(bo, `show ${waiting}`)).summary, /invites/);
    });
  });

  describe('is used where the bot may not be', () => {
    /** Everything that an invoke may be called, and by whom it would be worth something. */
    const names = [
      ...['composeExtension/query', 'composeExtension/fetchTask', 'composeExtension/submitAction'],
      ...['application/search', 'composeExtension/queryLink', 'composeExtension/selectItem'],
      ...['task/fetch', 'message/submitAction', 'anything'],
    ];
    const worth = {
      commandId: 'invitations',
      data: form,
      queryText: '',
      dataset: 'customers',
    };

    it('and keeps no such place, so that nothing is ever sent there', async () => {
      for (const name of names) {
        for (const who of [ada, cia]) await invoke(bot, who, name, worth);
      }
      const code = codeIn((await bot.say(sam, 'invite contoso.com')).summary);
      await bot.install(cia);
      await connector.waitFor(posted(to(cia), new RegExp(code)));
      await bot.say(cia, `decline ${code}`);
      await nothingDue(mongoose.connection.getClient().db('multipartner'));
      const there = ({ conversationId }: { conversationId: string }) =>
        conversationId === chatOfTwo.conversation.id;
      assert.deepEqual(connector.sent.filter(there), []);
      const stored = await mongoose.connection
        .getClient()
        .db('multipartner')
        .collection('conversations')
        .findOne({ conversationId: chatOfTwo.conversation.id });
      assert.equal(stored, null);
    });

    it('and leaves what was known of a place as it was', async () => {
      const place = {
        conversation: { id: `chat-${dan.aadObjectId}`, conversationType: 'groupChat' },
      };
      await bot.install(dan);
      const conversations = mongoose.connection
        .getClient()
        .db('multipartner')
        .collection('conversations');
      const which = { conversationId: place.conversation.id };
      const before = await conversations.findOne(which);
      for (const name of names) {
        await invoke(bot, dan, name, worth, { ...place, locale: 'sv-SE' });
      }
      assert.deepEqual(await conversations.findOne(which), before);
      assert.equal(before?.type, 'personal');
    });

    const guests = [contoso, fabrikam, proseware, northwind].map((tenantId) => ({
      tenantId,
      aadObjectId: randomUUID(),
      name: 'Guest',
    }));
    for (const who of [...guests, eve]) {
      it(`and tells nothing to somebody whom the directory does not list at ${who.tenantId.slice(0, 8)}`, async () => {
        const all = [
          await search(bot, who, 'partners'),
          await search(bot, who, 'customers'),
          await search(bot, who, 'invitations', waiting),
          await open(bot, who),
          await submit(bot, who, form),
        ];
        for (const { sentence = '', cards, dialog, body } of all) {
          assert.match(sentence, /only with people whom my directory lists/);
          assert.deepEqual([cards, dialog], [[], undefined]);
          assert.doesNotMatch(JSON.stringify(body), /Contoso|Proseware|Fabrikam|Northwind/);
        }
      });
    }
  });
});

describe('the message extension of a bot with limits', () => {
  let bot: Bot;
  before(async () => {
    bot = await startBot({ RATE_LIMIT: '2', ALLOWED_TENANTS: fabrikam });
  });
  after(() => bot.close());

  it('says to a tenant that is not served that it is not', async () => {
    assert.match((await search(bot, bo, 'partners')).sentence ?? '', /does not serve your tenant/);
    assert.match((await open(bot, bo)).sentence ?? '', /does not serve your tenant/);
  });

  it('counts like everything else that somebody asks for', async () => {
    await search(bot, ada, 'customers');
    await search(bot, ada, 'customers');
    assert.match((await search(bot, ada, 'customers')).sentence ?? '', /That was a lot/);
    assert.match((await submit(bot, ada, form)).sentence ?? '', /That was a lot/);
    const value = { queryText: 'a', dataset: 'customers' };
    const body = await invoke(bot, ada, 'application/search', value);
    assert.equal((body as { statusCode: number }).statusCode, 429);
  });

  it('says to nobody who is not named who they are not', async () => {
    const { from: _, ...nameless } = activityFrom(sam);
    const { body } = await bot.post({
      ...nameless,
      type: 'invoke',
      name: 'composeExtension/query',
      value: { commandId: 'customers' },
    });
    assert.match(JSON.stringify(body), /"type":"message".*cannot tell who you are/);
  });
});
