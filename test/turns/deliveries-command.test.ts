import assert from 'node:assert/strict';
import { type Bot, startBot } from '../support/bot.ts';
import { type Connector, posted, startConnector, to } from '../support/connector.ts';
import { actionOf, textsOf } from '../support/received-card.ts';
import { ada, bo, cia, dan, eve } from '../support/world.ts';

describe('deliveries', () => {
  let bot: Bot;
  let connector: Connector;
  beforeEach(async () => {
    connector = await startConnector();
    bot = await startBot({}, connector.url);
    await bot.install(bo);
    await connector.waitFor(posted(to(bo), /Hello/));
  });
  afterEach(async () => {
    connector.refusals.clear();
    await bot.close();
    await connector.close();
  });

  const invite = async () => (await bot.say(ada, 'invite contoso.com')).summary.slice(0, 10);
  /** Asks until it says so. */
  const eventually = async (wanted: RegExp, text = 'deliveries', locale = 'en-US') => {
    let shown = '';
    for (let tries = 0; tries < 100 && !wanted.test(shown); tries += 1) {
      shown = textsOf((await bot.say(bo, text, { locale })).card);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    assert.match(shown, wanted);
    return shown;
  };

  it('is for Global admins, and about their own tenant alone', async () => {
    connector.refusals.set(to(bo), 400);
    const code = await invite();
    await eventually(/given up/);
    for (const who of [ada, dan]) {
      assert.match((await bot.say(who, 'deliveries')).summary, /Only a Global admin/);
      assert.match((await bot.say(who, 'deliveries retry')).summary, /Only a Global admin/);
    }
    const page = { list: 'deliveries' };
    assert.doesNotMatch(JSON.stringify(await bot.click(ada, 'list.page', page)), new RegExp(code));
    assert.doesNotMatch((await bot.say(eve, 'deliveries')).summary, /given up|retry/);
  });

  it('shows what was given up with its reason, and tries it again when asked to', async () => {
    connector.refusals.set(to(bo), 400);
    const code = await invite();
    const shown = await eventually(/given up/);
    assert.match(shown, new RegExp(`Invitation ${code}`));
    assert.match(shown, /To Bo/);
    assert.match(shown, /Teams refused it \(HTTP 400\)/);
    assert.match(shown, /type: deliveries retry/);
    connector.refusals.clear();
    assert.match((await bot.say(bo, 'deliveries retry')).summary, /1 notification is on its way/);
    await connector.waitFor(posted(to(bo), new RegExp(code)));
    await eventually(/No notification is stuck/);
    assert.match((await bot.say(bo, 'deliveries retry')).summary, /Nothing had been given up/);
  });

  it('shows what is being tried, and who has not installed the app, in Swedish too', async () => {
    connector.refusals.set(to(bo), 503);
    await invite();
    const shown = await eventually(/being tried/);
    assert.match(shown, /Teams is busy/);
    assert.match(shown, /until they install the app: Cia/);
    await eventually(/nya försök pågår/, 'leveranser', 'sv-SE');
  });

  it('has pages, which together show each once', async () => {
    await bot.say(bo, 'notify here', {
      conversation: { id: 'room', conversationType: 'groupChat' },
    });
    connector.refusals.set('room', 400);
    const codes = new Set<string>();
    for (let count = 0; count < 11; count += 1) {
      const code = await invite();
      codes.add(code);
      await bot.say(ada, `cancel ${code}`);
    }
    await eventually(/To a group chat/);
    for (let tries = 0; tries < 100; tries += 1) {
      const { summary } = await bot.say(bo, 'deliveries');
      if (summary.startsWith('11 notifications')) break;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    const { card } = await bot.say(bo, 'deliveries');
    const { verb = '', data = {} } = actionOf(card, 'Next page');
    const { value } = await bot.click(bo, verb, data);
    const shown = `${textsOf(card)}\n${textsOf(value)}`.match(/INV-\w{6}/g) ?? [];
    assert.deepEqual(shown.toSorted(), [...codes].toSorted());
  });

  it('says nothing is stuck when nothing is', async () => {
    await bot.install(cia);
    await invite();
    await connector.waitFor(posted(to(cia), /invites Contoso/));
    assert.match((await bot.say(bo, 'deliveries')).summary, /No notification is stuck/);
  });

  it('an answer that the channel does not take follows when it does', async () => {
    connector.answers.push({ status: 503 });
    await bot.chat(bo, 'partners');
    for (let tries = 0; tries < 40; tries += 1) {
      if (connector.sent.some(posted(to(bo), /partner/))) break;
      bot.advance(2000);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    await connector.waitFor(posted(to(bo), /partner/));
    assert.equal(connector.sent.filter(posted(to(bo), /partner/)).length, 1);
  });
});
