import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import mongoose from 'mongoose';
import { commandNames } from '../../cards/language/language.ts';
import { type Bot, startBot } from '../support/bot.ts';
import { type Connector, type Sent, startConnector, to } from '../support/connector.ts';
import { textsOf, titlesOf } from '../support/received-card.ts';
import { ada, bo, cia, contoso, dan, fabrikam, pia, sam, type Who } from '../support/world.ts';

const channel = '19:partners@thread.tacv2';
const places = {
  groupChat: { id: '19:desk@thread.v2', conversationType: 'groupChat', isGroup: true },
  channel: { id: `${channel};messageid=1700000000000`, conversationType: 'channel', isGroup: true },
} as const;
const inPlace = (place: keyof typeof places) => ({ conversation: places[place] });

/** Answered where it was said: it tells nothing of the tenant, or only what the place receives. */
const openly = new Set(['help', 'whoami', 'language', 'rules', 'rule', 'notify']);
const withWords: Readonly<Record<string, string>> = {
  rule: 'rule once-per-pair',
  check: 'check partners.list',
  revoke: 'revoke fabrikam.com',
};

/** Every command, as somebody says it. */
const asked = commandNames.map((name) => ({
  text: withWords[name] ?? name,
  isOpen: openly.has(name),
}));

let bot: Bot;
let connector: Connector;
const there = (id: string) => connector.sent.filter(({ conversationId }) => conversationId === id);
let pending = '';
async function code(): Promise<string> {
  pending = (await bot.say(ada, 'invite contoso.com')).summary.slice(0, 10);
  return pending;
}

/** The answer that comes to somebody's own chat to what they say in a shared place; to a button when that is nothing. */
async function comesTo(who: Who, said: string, act: () => Promise<unknown>): Promise<Sent> {
  await act();
  const origin = new RegExp(`^Asked in a (group chat|channel)${said && `: ${said}`}`, 'm');
  return connector.waitFor(
    ({ conversationId, card }) => conversationId === to(who) && origin.test(textsOf(card)),
  );
}

async function open(): Promise<void> {
  connector = await startConnector();
  bot = await startBot({}, connector.url);
}
async function close(): Promise<void> {
  await bot.close();
  await connector.close();
}

describe('where several people read', () => {
  for (const place of ['groupChat', 'channel'] as const) {
    describe(`in a ${place}`, () => {
      before(open);
      after(close);
      afterEach(async () => {
        if (pending) await bot.say(ada, `cancel ${pending}`);
        connector.sent.length = 0;
      });

      it('the tenant is told of in the own chat of who asks, and nowhere else', async () => {
        await bot.say(bo, 'help');
        await code();
        for (const { text, isOpen } of asked) {
          const { summary, card } = await bot.say(bo, text, inPlace(place));
          assert.equal(/in our own chat/.test(summary), !isOpen, `${text}: ${summary}`);
          assert.ok(isOpen || !/Fabrikam|INV-/.test(JSON.stringify(card)), text);
        }
        for (const { text } of asked.filter(({ isOpen }) => !isOpen)) {
          const origin = new RegExp(`^Asked in a (group chat|channel): ${text}$`, 'm');
          await connector.waitFor(
            (sent) => sent.conversationId === to(bo) && origin.test(textsOf(sent.card)),
          );
        }
        assert.deepEqual(there(places[place].id), []);
        assert.deepEqual(there(channel), []);
      });

      it('a question, a code and a click of an older client are answered in the own chat too', async () => {
        await bot.say(bo, 'help');
        const invited = await code();
        for (const [said, more] of [
          ['may Fabrikam change our Azure plan', {}],
          [invited, {}],
          ['', { value: { verb: 'invitation.refresh', code: invited } }],
        ] as const) {
          const answer = await comesTo(bo, said, async () => {
            const { summary } = await bot.say(bo, said, { ...inPlace(place), ...more });
            assert.match(summary, /in our own chat/);
          });
          assert.match(textsOf(answer.card), /^Asked in a /);
          assert.match(textsOf(answer.card), /Fabrikam/);
        }
      });

      it('who has no chat with the bot is told where to ask, and nothing is done', async () => {
        const invited = await code();
        for (const text of ['partners', `approve ${invited}`, `decline ${invited} no`]) {
          const { summary } = await bot.say(cia, text, inPlace(place));
          assert.match(summary, /in a chat of our own/);
        }
        assert.match((await bot.say(ada, `show ${invited}`)).summary, /invites/);
        assert.match((await bot.say(ada, 'invites pending')).summary, /1 invitation/);
      });

      it('an approval is decided once and told in the own chat, also when it is delivered again', async () => {
        await bot.say(bo, 'help');
        const invited = await code();
        const id = randomUUID();
        const say = () => bot.say(bo, `approve ${invited}`, { ...inPlace(place), id });
        const answer = await comesTo(bo, `approve ${invited}`, say);
        assert.match(answer.summary, /approved/);
        await say();
        await connector.waitFor(
          (sent) => sent.conversationId === to(ada) && /approved/.test(sent.summary),
        );
        const told = there(to(bo)).filter(({ card }) => /^Asked in a /.test(textsOf(card)));
        assert.equal(told.length, 1);
      });

      it('a card that was shown in the own chat is brought up to date like any other', async () => {
        await bot.say(bo, 'help');
        const invited = await code();
        const shown = await comesTo(bo, `show ${invited}`, () =>
          bot.say(bo, `show ${invited}`, inPlace(place)),
        );
        assert.deepEqual(titlesOf(shown.card).slice(0, 2), ['Approve', 'Decline']);
        await bot.say(ada, `cancel ${invited}`);
        const update = await connector.waitFor(
          ({ method, activityId }) => method === 'PUT' && activityId === shown.activityId,
        );
        assert.deepEqual(titlesOf(update.card), []);
      });

      it('a click gives who clicks their own view, and the card that all see stays', async () => {
        const invited = await code();
        const { statusCode, value } = await bot.click(
          bo,
          'invitation.refresh',
          { code: invited },
          { ...inPlace(place), replyToId: 'posted-before' },
        );
        assert.equal(statusCode, 200);
        assert.match(JSON.stringify(value), /invitation\.approve/);
        await bot.say(ada, `cancel ${invited}`);
        await bot.say(bo, 'help');
        assert.deepEqual(there(places[place].id), []);
      });

      it('thanks are answered, and what is no command is helped with, in the place', async () => {
        assert.match((await bot.say(dan, 'Thank you!', inPlace(place))).summary, /help/);
        assert.match((await bot.say(dan, 'inivte', inPlace(place))).summary, /invite/);
        assert.match(
          (await bot.say(dan, 'hello', inPlace(place))).summary,
          /what I can do|can do/i,
        );
      });
    });
  }

  describe('the bot’s own mention', () => {
    before(open);
    after(close);

    const mention = (id: string, name: string) => ({
      type: 'mention',
      text: `<at>${name}</at>`,
      mentioned: { id, name },
    });

    it('is told from others by its id, which stay in the text', async () => {
      await bot.say(ada, 'help');
      const answer = await comesTo(ada, 'invite contoso.com note', () =>
        bot.say(
          ada,
          '<at>Multipartner</at>&nbsp;invite contoso.com note ask <at>Multipartner</at> of sales\n',
          {
            ...inPlace('channel'),
            // Twice the same name: the bot first, then a colleague whom somebody called so.
            entities: [mention('28:bot', 'Multipartner'), mention('29:other', 'Multipartner')],
          },
        ),
      );
      assert.match(textsOf(answer.card), /ask Multipartner of sales/);
    });
  });
});

describe('what is posted where several people read', () => {
  beforeEach(open);
  afterEach(close);

  describe('for somebody whose own chat takes no messages', () => {
    it('nothing is done for somebody whose own chat takes no messages', async () => {
      await bot.say(bo, 'help');
      const invited = await code();
      connector.refusals.set(to(bo), {
        status: 403,
        body: { error: { code: 'ConversationBlockedByUser' } },
      } as never);
      await bot.say(bo, 'partners', inPlace('groupChat'));
      for (let tries = 0; tries < 100; tries += 1) {
        const { summary } = await bot.say(bo, 'partners', inPlace('groupChat'));
        if (/in a chat of our own/.test(summary)) break;
      }
      const { summary } = await bot.say(bo, `approve ${invited}`, inPlace('groupChat'));
      assert.match(summary, /in a chat of our own/);
      assert.match((await bot.say(ada, `show ${invited}`)).summary, /invites/);
    });
  });

  describe('what is said behind a slash, so that only the bot sees it', () => {
    const behindSlash = (conversation: object) => ({
      conversation,
      recipient: { id: '28:bot', name: 'Multipartner', isTargeted: true },
    });
    const answerIn = (place: string) =>
      connector.waitFor(
        ({ method, conversationId }) => method === 'POST' && conversationId === place,
      );

    it('is answered in the place, for nobody else to see, whatever it tells', async () => {
      const invited = await code();
      for (const { id, ...rest } of Object.values(places)) {
        const conversation = { id: `${id}-slash`, ...rest };
        await bot.chat(bo, `/show ${invited}`, behindSlash(conversation));
        const answer = await answerIn(conversation.id);
        assert.match(textsOf(answer.card), /Fabrikam/);
        assert.equal(answer.targeted, true);
      }
      assert.deepEqual(there(to(bo)), []);
    });

    it('follows into the own chat when the place does not take it, and is seen by nobody there', async () => {
      await bot.say(bo, 'help');
      const invited = await code();
      connector.refusals.set(places.groupChat.id, 400);
      await bot.chat(bo, `/show ${invited}`, behindSlash(places.groupChat));
      const answer = await connector.waitFor(
        (sent) => sent.conversationId === to(bo) && /Timeline/.test(textsOf(sent.card)),
      );
      assert.match(textsOf(answer.card), /Fabrikam/);
      assert.deepEqual(there(places.groupChat.id), []);
    });

    it('gives a guest no more than anything else they say there', async () => {
      const guest = { tenantId: contoso, aadObjectId: randomUUID(), name: 'Guest' };
      const { summary } = await bot.say(guest, '/partners', behindSlash(places.groupChat));
      assert.match(summary, /only with people whom my directory lists/);
    });

    it('is not taken for that because of words on a card', async () => {
      await bot.chat(ada, 'invite contoso.com note {"type":"targetedMessageInfo"}');
      const { targeted } = await connector.waitFor(({ summary }) =>
        /invites Contoso/.test(summary),
      );
      assert.equal(targeted, false);
    });
  });

  describe('notices of a channel', () => {
    const here = inPlace('channel');
    const word = (summary: RegExp) =>
      connector.waitFor(
        (sent) =>
          sent.method === 'POST' &&
          sent.conversationId.startsWith(channel) &&
          summary.test(sent.summary),
      );

    it('go to the channel, whichever thread asked for them, and stop from any other', async () => {
      await bot.say(sam, 'notify here', here);
      const other = {
        conversation: { ...places.channel, id: `${channel};messageid=1800000000000` },
      };
      assert.match((await bot.say(sam, 'notify status', other)).summary, /Fabrikam/);
      await bot.say(bo, `approve ${await code()}`);
      assert.equal((await word(/approved/)).conversationId, channel);
      await bot.say(sam, 'notify off', other);
      await bot.say(bo, `decline ${await code()}`);
      await connector.waitFor(
        (sent) => sent.conversationId === to(ada) && /declined/.test(sent.summary),
      );
      assert.equal(
        connector.sent.filter(({ conversationId }) => conversationId.startsWith(channel)).length,
        1,
      );
    });

    it('are one post for an invitation, with what follows in its thread, and each is updated where it is', async () => {
      await bot.say(dan, 'notify here', { conversation: { ...places.channel, tenantId: contoso } });
      await code();
      bot.advance(60 * 24 * 60 * 60 * 1000 + 60_000);
      const first = await word(/Reminder/);
      assert.equal(first.conversationId, channel);
      bot.advance(23 * 24 * 60 * 60 * 1000);
      const second = await connector.waitFor(
        ({ conversationId }) => conversationId === `${channel};messageid=${first.activityId}`,
      );
      assert.match(second.summary, /Reminder/);
      bot.advance(8 * 24 * 60 * 60 * 1000);
      const thread = `${channel};messageid=${first.activityId}`;
      await connector.waitFor(
        (sent) =>
          sent.method === 'POST' && sent.conversationId === thread && /expired/.test(sent.summary),
      );
      await connector.waitFor(
        ({ method, conversationId, activityId }) =>
          method === 'PUT' && conversationId === channel && activityId === first.activityId,
      );
      await connector.waitFor(
        ({ method, conversationId, activityId }) =>
          method === 'PUT' && conversationId === thread && activityId === second.activityId,
      );
    });

    it('begin a new post when the first one is gone', async () => {
      await bot.say(dan, 'notify here', { conversation: { ...places.channel, tenantId: contoso } });
      const invited = await code();
      bot.advance(60 * 24 * 60 * 60 * 1000 + 60_000);
      const first = await word(/Reminder/);
      connector.refusals.set(`${channel};messageid=${first.activityId}`, 404);
      await bot.say(ada, `cancel ${invited}`);
      const next = await word(/withdrew/);
      assert.equal(next.conversationId, channel);
    });

    it('are in no thread of a card that was once shown there as an answer, which is no post', async () => {
      await bot.say(dan, 'notify here', { conversation: { ...places.channel, tenantId: contoso } });
      const invited = await code();
      const copy = { tenantId: contoso, conversationId: channel, activityId: 'an-answer' };
      await mongoose.connection
        .collection<{ _id: string; copies: object[] }>('invitations')
        .updateOne(
          { _id: invited },
          { $push: { copies: { ...copy, event: 'shown', shows: 'pending' } } },
        );
      await bot.say(ada, `cancel ${invited}`);
      assert.equal((await word(/withdrew/)).conversationId, channel);
    });

    it('of a relationship are one post too', async () => {
      await bot.say(sam, 'notify here', {
        conversation: { ...places.channel, tenantId: fabrikam },
      });
      const ends = () =>
        connector.sent.filter(
          ({ conversationId, summary }) =>
            conversationId.startsWith(channel) && /delegated administration/.test(summary),
        );
      for (const count of [1, 2]) {
        await bot.say(bo, `approve ${await code()}`);
        const { card } = await bot.say(bo, 'revoke fabrikam.com');
        await bot.click(bo, 'relationship.revoke', card.actions?.[0]?.data ?? {});
        await connector.waitFor(() => ends().length === count);
      }
      const [post, reply] = ends();
      assert.equal(post?.conversationId, channel);
      assert.equal(reply?.conversationId, `${channel};messageid=${post?.activityId}`);
    });
  });

  describe('a reminder in a place where many read', () => {
    it('has nobody’s buttons, and fetches a view of their own for those who may answer', async () => {
      await bot.say(bo, 'help');
      await bot.say(dan, 'help');
      await bot.say(dan, 'notify here', {
        conversation: { ...places.groupChat, tenantId: contoso },
      });
      const invited = await code();
      bot.advance(60 * 24 * 60 * 60 * 1000 + 60_000);
      const { card } = await connector.waitFor(
        ({ conversationId }) => conversationId === places.groupChat.id,
      );
      assert.doesNotMatch(JSON.stringify(card), /invitation\.(approve|decline|cancel)/);
      const { refresh } = card as {
        refresh?: { action: { verb: string; data: object }; userIds: string[] };
      };
      assert.deepEqual(refresh, {
        action: { type: 'Action.Execute', verb: 'invitation.refresh', data: { code: invited } },
        userIds: [`29:${bo.aadObjectId}`],
      });
      for (const [who, may] of [
        [bo, true],
        [dan, false],
        [pia, undefined],
      ] as const) {
        const { statusCode, value } = await bot.click(
          who,
          'invitation.refresh',
          refresh?.action.data ?? {},
          inPlace('groupChat'),
        );
        assert.equal(statusCode, may === undefined ? 404 : 200);
        assert.equal(/invitation\.approve/.test(JSON.stringify(value)), may === true);
      }
    });
  });
});
