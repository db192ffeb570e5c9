import assert from 'node:assert/strict';
import { type Bot, startBot } from '../support/bot.ts';
import { type Connector, posted, startConnector, to } from '../support/connector.ts';
import { actionOf, textsOf, titlesOf } from '../support/received-card.ts';
import { ada, bo, cia, sam } from '../support/world.ts';

describe('notifications', () => {
  let bot: Bot;
  let connector: Connector;
  beforeEach(async () => {
    connector = await startConnector();
    bot = await startBot({}, connector.url);
  });
  afterEach(async () => {
    await bot.close();
    await connector.close();
  });

  const invite = async (options = '') =>
    (await bot.say(ada, `invite contoso.com ${options}`)).summary.slice(0, 10);

  it('bring the card to every Global admin who has the app, with buttons that work', async () => {
    await bot.install(bo);
    await bot.install(cia);
    const code = await invite('for azure');
    const card = (await connector.waitFor(posted(to(bo), new RegExp(code)))).card;
    await connector.waitFor(posted(to(cia), new RegExp(code)));
    const { verb = '', data = {} } = actionOf(card, 'Approve');
    assert.equal((await bot.click(bo, verb, data)).statusCode, 200);
  });

  it('reach an admin who installs the app later, after a welcome that counts them', async () => {
    const code = await invite();
    await bot.install(bo);
    await connector.waitFor(posted(to(bo), /1 invitation waits/));
    await connector.waitFor(posted(to(bo), new RegExp(code)));
  });

  it('welcome once, however often the installation is told', async () => {
    await Promise.all(Array.from({ length: 5 }, () => bot.install(bo)));
    await bot.install(bo, {
      type: 'conversationUpdate',
      membersAdded: [{ id: '28:bot' }],
    });
    await connector.waitFor(posted(to(bo), /Hello Bo/));
    assert.equal(connector.sent.length, 1);
  });

  it('tell the inviting person at once, and update every card in place', async () => {
    await bot.install(bo);
    await bot.install(cia);
    await bot.install(ada);
    const code = await invite();
    const [first, second] = [
      await connector.waitFor(posted(to(bo), new RegExp(code))),
      await connector.waitFor(posted(to(cia), new RegExp(code))),
    ];
    const asked = Date.now();
    await bot.click(bo, 'invitation.decline', { code, reason: 'Too early' });
    const notice = await connector.waitFor(posted(to(ada), /declined/));
    assert.ok(Date.now() - asked < 5000);
    assert.match(textsOf(notice.card), /Too early/);
    for (const { conversationId, activityId } of [first, second]) {
      const update = await connector.waitFor(
        (sent) =>
          sent.method === 'PUT' &&
          sent.conversationId === conversationId &&
          sent.activityId === activityId,
      );
      assert.match(textsOf(update.card), /Invitation declined/);
      assert.deepEqual(titlesOf(update.card), []);
    }
  });

  it('update the sender’s own card too, once it was posted in a chat', async () => {
    await bot.chat(ada, 'invite contoso.com');
    const own = await connector.waitFor(posted(to(ada), /invites Contoso/));
    const code = own.summary.slice(0, 10);
    await bot.say(bo, `approve ${code}`);
    const update = await connector.waitFor(
      (sent) => sent.method === 'PUT' && sent.activityId === own.activityId,
    );
    assert.match(textsOf(update.card), /Invitation approved/);
  });

  it('go to conversations that asked for them, and stop when asked to', async () => {
    const room = {
      conversation: { id: 'room', conversationType: 'groupChat', tenantId: sam.tenantId },
    };
    await bot.say(sam, 'notify here', room);
    const first = await invite();
    await bot.say(bo, `approve ${first}`);
    await connector.waitFor(
      ({ conversationId, summary }) => conversationId === 'room' && /approved/.test(summary),
    );
    await bot.say(sam, 'notify off', room);
    const second = await invite('for software');
    await bot.say(bo, `decline ${second}`);
    await connector.waitFor(posted(to(ada), /declined/));
    assert.equal(
      connector.sent.filter(({ conversationId }) => conversationId === 'room').length,
      1,
    );
  });

  it('say what a conversation hears, how to change it, and what comes either way', async () => {
    const room = (tenantId: string) => ({
      conversation: { id: 'room', conversationType: 'groupChat', tenantId },
    });
    const rows = [
      [
        bo,
        'notify',
        {},
        /does not receive.*withdrawn.*invitations that you can answer.*notify here$/s,
      ],
      [bo, 'notify on', {}, /now receives.*notify off$/s],
      [bo, 'notifications', {}, /^Notifications\nThis conversation receives.*notify off$/s],
      [bo, 'notify stop', {}, /no longer receives.*notify here$/s],
      [ada, 'aviseringar', { locale: 'sv-SE' }, /när en kund svarar.*du själv.*aviseringar här$/s],
      [ada, 'notify status', room(ada.tenantId), /answers an invitation(?!.*Either way).*here$/s],
      [ada, 'notify me', {}, /notify here \| off \| status/],
    ] as const;
    for (const [who, text, more, wanted] of rows) {
      const { card } = await bot.say(who, text, more);
      assert.match(textsOf(card.body), wanted, text);
    }
  });

  it('tell the customer of a withdrawal, and both of an expiry', async () => {
    await bot.install(bo);
    await bot.install(ada);
    const first = await invite();
    await connector.waitFor(posted(to(bo), /invites Contoso/));
    await bot.say(ada, `cancel ${first}`);
    await connector.waitFor(posted(to(bo), /withdrew/));
    const second = await invite();
    await connector.waitFor(posted(to(bo), new RegExp(`${second}.*invites Contoso`)));
    bot.advance(91 * 24 * 60 * 60 * 1000);
    await connector.waitFor(posted(to(bo), /expired/));
    await connector.waitFor(posted(to(ada), /expired/));
  });

  it('are tried again when the connector is busy, and arrive once', async () => {
    await bot.install(bo);
    await connector.waitFor(posted(to(bo), /Hello/));
    connector.answers.push({ status: 429, headers: { 'retry-after': '1' } }, { status: 503 });
    const code = await invite();
    for (
      let tries = 0;
      tries < 20 && !connector.sent.some(posted(to(bo), new RegExp(code)));
      tries += 1
    ) {
      bot.advance(2000);
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    await connector.waitFor(posted(to(bo), new RegExp(code)));
    assert.equal(connector.sent.filter(posted(to(bo), new RegExp(code))).length, 1);
  });

  it('that are no longer true are not sent late', async () => {
    const code = await invite();
    await bot.say(ada, `cancel ${code}`);
    await bot.install(bo);
    await connector.waitFor(posted(to(bo), /Hello/));
    const next = await invite();
    await connector.waitFor(posted(to(bo), new RegExp(next)));
    assert.ok(!connector.sent.some(({ summary }) => summary.includes(code)));
  });

  it('survive a restart between the decision and the sending', async () => {
    const code = await invite();
    await bot.say(bo, `approve ${code}`);
    await bot.restart();
    await bot.install(ada);
    await connector.waitFor(posted(to(ada), /approved/));
  });

  it('speak the language of each reader', async () => {
    await bot.install(bo, { locale: 'sv-SE' });
    const code = await invite();
    const { card, summary } = await connector.waitFor(posted(to(bo), new RegExp(code)));
    assert.match(summary, /bjuder in Contoso/);
    assert.deepEqual(titlesOf(card), ['Godkänn', 'Avböj']);
  });
});
