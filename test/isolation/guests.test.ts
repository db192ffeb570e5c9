import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { commandNames } from '../../cards/language/language.ts';
import { type Bot, startBot } from '../support/bot.ts';
import { type Connector, startConnector, to } from '../support/connector.ts';
import { ada, bo, contoso, dan, pia } from '../support/world.ts';

/** What Teams says of somebody of a partner who is a guest in Contoso: its tenant, and an object id of its own. */
const guest = { tenantId: contoso, aadObjectId: randomUUID(), name: 'Ada (Guest)' };
const open = new Set(['help', 'whoami', 'language', 'rules', 'rule']);
const words: Readonly<Record<string, string>> = {
  rule: 'rule once-per-pair',
  check: 'check partners.list',
};

describe('a guest in a place of a tenant', () => {
  let bot: Bot;
  let connector: Connector;
  let code = '';
  before(async () => {
    connector = await startConnector();
    bot = await startBot({}, connector.url);
    code = (await bot.say(pia, 'invite contoso.com')).summary.slice(0, 10);
  });
  after(async () => {
    await bot.close();
    await connector.close();
  });
  const places = ['groupChat', 'channel'].map((conversationType) => ({
    conversation: { id: `place-${conversationType}`, conversationType, tenantId: contoso },
  }));
  const told = /Fabrikam|Proseware/;

  for (const place of places) {
    const where = place.conversation.conversationType;
    for (const name of commandNames) {
      const text = words[name] ?? name;
      it(`${where}: is told nothing of it by “${text}”`, async () => {
        const { card } = await bot.say(guest, text, place);
        const shown = JSON.stringify(card);
        assert.doesNotMatch(shown, told);
        assert.equal(/only with people whom my directory lists/.test(shown), !open.has(name));
      });
    }

    it(`${where}: is told nothing by a code, a question or a button either`, async () => {
      for (const text of [
        code,
        `show ${code}`,
        'which partners do we have?',
        'may we have a second partner?',
      ]) {
        assert.doesNotMatch(JSON.stringify((await bot.say(guest, text, place)).card), told, text);
      }
      for (const [verb, data] of [
        ['invitation.refresh', { code }],
        ['invitation.approve', { code }],
        ['list.page', { list: 'partners' }],
        ['check.choose', { question: 'check partners.list' }],
      ] as const) {
        const { statusCode, value } = await bot.click(guest, verb, data, place);
        assert.equal(statusCode, 403, verb);
        assert.doesNotMatch(JSON.stringify(value), told);
      }
    });

    it(`${where}: has nothing posted there`, async () => {
      await bot.say(guest, 'notify here', place);
      await bot.say(bo, `decline ${code}`);
      code = (await bot.say(pia, 'invite contoso.com')).summary.slice(0, 10);
      await bot.install(bo);
      await connector.waitFor(({ conversationId }) => conversationId === to(bo));
      const there = connector.sent.filter(
        ({ conversationId }) => conversationId === place.conversation.id,
      );
      assert.deepEqual(there, []);
    });

    it(`${where}: keeps nobody who is listed from asking there, with a role or without`, async () => {
      for (const who of [bo, dan]) {
        await bot.say(who, 'help');
        assert.match((await bot.say(who, 'partners', place)).summary, /in our own chat/);
      }
    });
  }

  it('is somebody of the tenant in a chat of their own, where Teams lets no guest', async () => {
    const colleague = { ...guest, aadObjectId: randomUUID(), name: 'New colleague' };
    assert.match((await bot.say(colleague, 'partners')).summary, /partners of Contoso|Contoso/);
  });

  it('is offered what they can use', async () => {
    const [place] = places;
    const { card } = await bot.say(guest, 'help', place);
    assert.doesNotMatch(JSON.stringify(card), /subscriptions|notify here/);
    assert.match(JSON.stringify(card), /whoami/);
    assert.match((await bot.say(ada, 'help')).summary, /./);
  });
});
