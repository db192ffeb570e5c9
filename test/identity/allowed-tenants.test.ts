import assert from 'node:assert/strict';
import { type Bot, startBot } from '../support/bot.ts';
import { type Connector, posted, startConnector, to } from '../support/connector.ts';
import { eventually, isSuspended, triedTo } from '../support/lines.ts';
import { ada, bo, cia, contoso, fabrikam } from '../support/world.ts';
import { everythingStored } from './everything-stored.ts';

describe('a tenant that is not allowed', () => {
  let connector: Connector;
  let bot: Bot;
  let stored = {};
  before(async () => {
    connector = await startConnector();
    bot = await startBot({ ALLOWED_TENANTS: ` ${contoso.toUpperCase()} ` }, connector.url);
    stored = await everythingStored();
  });
  after(async () => {
    await bot.close();
    await connector.close();
  });
  afterEach(async () => {
    assert.deepEqual(await everythingStored(), stored);
  });

  it('is told so, in the language of whoever asks', async () => {
    const english = await bot.say(ada, 'invite contoso.com');
    assert.match(english.summary, /does not serve your tenant/);
    const swedish = await bot.say(ada, 'bjud in contoso.com', { locale: 'sv-SE' });
    assert.match(swedish.summary, /inte öppen för er klientorganisation/);
  });

  it('is told so when it clicks', async () => {
    const { statusCode, value } = await bot.click(ada, 'invitation.approve', {
      code: 'INV-000000',
    });
    assert.equal(statusCode, 403);
    assert.match(JSON.stringify(value), /does not serve your tenant/);
  });

  it('leaves no place to reach it at when it installs the app', async () => {
    await bot.install(ada);
    assert.deepEqual(connector.calls, []);
  });

  it('is owed no answer that the channel does not take', async () => {
    connector.refusals.set(to(ada), 503);
    await bot.chat(ada, 'whoami');
    assert.equal(connector.calls.length, 1);
  });
});

describe('a tenant that is allowed', () => {
  it('is served', async () => {
    const bot = await startBot({ ALLOWED_TENANTS: `${ada.tenantId},${contoso}` });
    assert.match((await bot.say(bo, 'whoami')).summary, /Bo, Contoso/);
    await bot.close();
  });
});

describe('a tenant that is taken off the list', () => {
  it('gets nothing of what it is still owed, until it is on the list again and heard of', async () => {
    const connector = await startConnector();
    const both = `${fabrikam},${contoso}`;
    const bot = await startBot({ ALLOWED_TENANTS: both }, connector.url);
    for (const who of [ada, bo]) await bot.install(who);
    connector.refusals.set(to(bo), 503);
    await bot.say(ada, 'invite contoso.com');
    await triedTo(to(bo), 1);
    connector.refusals.clear();

    await bot.restart({ ALLOWED_TENANTS: fabrikam });
    const before = connector.calls.length;
    bot.advance(60_000);
    await eventually(() => isSuspended(to(bo)));
    assert.equal(connector.calls.length, before);

    await bot.restart({ ALLOWED_TENANTS: both });
    const waiting = await bot.say(cia, 'deliveries');
    assert.match(JSON.stringify(waiting), /did not serve your tenant then/);
    await bot.say(bo, 'whoami');
    await connector.waitFor(posted(to(bo), /INV-/));
    await bot.close();
    await connector.close();
  });
});
