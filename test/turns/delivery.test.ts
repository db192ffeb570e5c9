import assert from 'node:assert/strict';
import { type Bot, startBot } from '../support/bot.ts';
import { type Connector, posted, startConnector, to } from '../support/connector.ts';
import { ada, bo, cia, sam } from '../support/world.ts';

describe('delivery under trouble', () => {
  let bot: Bot;
  let connector: Connector;
  beforeEach(async () => {
    connector = await startConnector();
    bot = await startBot({}, connector.url);
  });
  afterEach(async () => {
    connector.refusals.clear();
    await bot.close();
    await connector.close();
  });

  const invite = async () => (await bot.say(ada, 'invite contoso.com')).summary.slice(0, 10);
  const room = (id: string) => ({
    conversation: { id, conversationType: 'groupChat', tenantId: sam.tenantId },
  });

  it('goes on for everybody while one chat never answers', async () => {
    await bot.install(bo);
    await bot.install(cia);
    await bot.install(ada);
    await connector.waitFor(posted(to(ada), /Hello/));
    connector.refusals.set(to(bo), 'hang');
    const code = await invite();
    await connector.waitFor(posted(to(cia), new RegExp(code)));
    await bot.click(cia, 'invitation.decline', { code });
    await connector.waitFor(posted(to(ada), /declined/));
    const ready = await fetch(`http://127.0.0.1:${bot.port}/readyz`);
    assert.equal(ready.status, 200);
  });

  it('waits where it is refused, and comes when the person is heard of again', async () => {
    await bot.install(bo);
    await connector.waitFor(posted(to(bo), /Hello/));
    connector.refusals.set(to(bo), 403);
    const code = await invite();
    const shown = async () => JSON.stringify((await bot.say(ada, `show ${code}`)).card);
    for (let tries = 0; tries < 200 && !/installed|waits|installs/.test(await shown()); tries += 1);
    connector.refusals.delete(to(bo));
    await bot.say(bo, 'whoami');
    await connector.waitFor(posted(to(bo), new RegExp(code)));
  });

  it('reaches the rooms it can, and tries only those again that may work', async () => {
    await bot.say(sam, 'notify here', room('closed'));
    await bot.say(sam, 'notify here', room('busy'));
    connector.refusals.set('closed', 403);
    connector.refusals.set('busy', 503);
    const code = await invite();
    await bot.click(bo, 'invitation.approve', { code });
    setTimeout(() => connector.refusals.delete('busy'), 300);
    for (
      let tries = 0;
      tries < 40 && !connector.sent.some(posted('busy', /approved/));
      tries += 1
    ) {
      bot.advance(5000);
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    await connector.waitFor(posted('busy', /approved/));
    assert.equal(connector.sent.filter(posted('busy', /approved/)).length, 1);
  });

  it('tells the customer’s rooms of a withdrawal too', async () => {
    await bot.say(bo, 'notify here', {
      conversation: { id: 'ours', conversationType: 'groupChat' },
    });
    const code = await invite();
    await bot.say(ada, `cancel ${code}`);
    await connector.waitFor(posted('ours', /withdrew/));
  });
});
