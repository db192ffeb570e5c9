import assert from 'node:assert/strict';
import { findRelationship } from '../../models/relationship.ts';
import { complaintsAbout } from '../cards/renderer.ts';
import { type Bot, startBot } from '../support/bot.ts';
import { type DirectoryFile, directoryFile } from '../support/changed-directory.ts';
import { type Connector, posted, startConnector, to } from '../support/connector.ts';
import { textsOf, titlesOf } from '../support/received-card.ts';
import { ada, bo, cia, contoso, dan, fabrikam, pia, sam, type Who } from '../support/world.ts';

const room = (id: string, { tenantId }: Who) => ({
  conversation: { id, conversationType: 'groupChat', tenantId },
});
const ended = /ended the delegated administration/;

describe('word of a revocation', () => {
  let file: DirectoryFile;
  let bot: Bot;
  let connector: Connector;
  beforeEach(async () => {
    file = await directoryFile();
    connector = await startConnector();
    bot = await startBot({ DIRECTORY_FILE: file.path }, connector.url);
  });
  afterEach(async () => {
    connector.refusals.clear();
    await bot.close();
    await connector.close();
    await file.remove();
  });

  const pair = { customer: contoso, partner: fabrikam };
  const end = (who: Who) => bot.click(who, 'relationship.revoke', pair);
  const count = (where: string) => connector.sent.filter(posted(where, ended)).length;
  const settled = async () => {
    for (let tries = 0; tries < 200; tries += 1) {
      const { outbox = [] } = (await findRelationship(contoso, fabrikam)) ?? {};
      const words = outbox.filter(({ audience }) => audience !== 'audit');
      const states = words.map(({ state }) => state);
      if (outbox.every(({ dueAt }) => !dueAt) && !states.includes('due')) return states;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error('Something is still due.');
  };
  /** Ada of Fabrikam has invited Contoso, and Bo approved it. */
  const approved = async (who = ada) => {
    const code = (await bot.say(who, 'invite contoso.com')).summary.slice(0, 10);
    await bot.click(bo, 'invitation.approve', { code });
  };

  it('comes to the inviting person and to the partner’s conversations, and to nobody else', async () => {
    await Promise.all([bo, cia, dan, ada, sam, pia].map((who) => bot.install(who)));
    await approved();
    await bot.say(sam, 'notify here', room('partners', sam));
    await bot.say(bo, 'notify here', room('customers', bo));
    await bot.say(ada, 'notify here');
    await Promise.all(Array.from({ length: 20 }, () => end(bo)));
    const { card } = await connector.waitFor(posted(to(ada), ended));
    await connector.waitFor(posted('partners', ended));
    assert.deepEqual(await settled(), ['sent', 'sent']);
    assert.match(textsOf(card), /Bo at Contoso ended/);
    assert.match(textsOf(card), /in force when Contoso has removed the roles/);
    assert.deepEqual(titlesOf(card), []);
    assert.deepEqual(complaintsAbout(card), []);
    assert.deepEqual([to(ada), 'partners'].map(count), [1, 1]);
    for (const who of [bo, cia, dan, sam, pia]) assert.equal(count(to(who)), 0, who.name);
    assert.equal(count('customers'), 0);
  });

  it('comes to the customer’s Global admins and conversations when the partner gives it up', async () => {
    await Promise.all([bo, dan, ada, sam].map((who) => bot.install(who)));
    await bot.install(cia, { locale: 'sv-SE' });
    await approved();
    await bot.say(dan, 'notify here', room('customers', dan));
    await bot.say(sam, 'notify here', room('partners', sam));
    await end(ada);
    const { card } = await connector.waitFor(posted(to(bo), ended));
    await connector.waitFor(
      posted(to(cia), /^Fabrikam har avslutat sin delegerade administration/),
    );
    await connector.waitFor(posted('customers', ended));
    assert.deepEqual(await settled(), ['sent', 'sent', 'sent']);
    assert.match(textsOf(card), /in force when Fabrikam has ended it in Partner Center/);
    assert.deepEqual([to(bo), 'customers'].map(count), [1, 1]);
    for (const who of [ada, sam, dan]) assert.equal(count(to(who)), 0, who.name);
    assert.equal(count('partners'), 0);
  });

  it('waits for a person who does not have the app now', async () => {
    await approved();
    await bot.install(ada, { action: 'remove' });
    await end(bo);
    assert.deepEqual(await settled(), ['waiting', 'dropped']);
    await bot.install(ada);
    await connector.waitFor(posted(to(ada), ended));
    assert.equal(count(to(ada)), 1);
  });

  it('is sent again after a first failure, and only where it has not arrived', async () => {
    await bot.install(ada);
    await approved();
    await bot.say(sam, 'notify here', room('quiet', sam));
    await bot.say(sam, 'notify here', room('busy', sam));
    await connector.waitFor(posted(to(ada), /approved/));
    connector.refusals.set('busy', 503);
    connector.refusals.set(to(ada), 429);
    await end(bo);
    await connector.waitFor(posted('quiet', ended));
    connector.refusals.clear();
    for (let tries = 0; tries < 40 && count('busy') + count(to(ada)) < 2; tries += 1) {
      bot.advance(5000);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    assert.deepEqual(await settled(), ['sent', 'sent']);
    assert.deepEqual(['quiet', 'busy', to(ada)].map(count), [1, 1, 1]);
  });

  it('survives a restart, and a directory that no longer names the pair', async () => {
    await file.write(({ relationships }) => {
      const delegatedAdmin = { kind: 'dap', state: 'active', roles: [], until: null };
      const row = { customer: 'contoso.com', partner: 'fabrikam.com', services: ['azure'] };
      relationships.push({ ...row, since: '2024-01-01', delegatedAdmin } as never);
    });
    await bot.restart();
    await end(ada);
    await file.write();
    await bot.restart();
    await bot.install(bo);
    await connector.waitFor(posted(to(bo), ended));
  });

  it('tells each of several who had invited, once', async () => {
    await Promise.all([ada, sam].map((who) => bot.install(who)));
    await approved(ada);
    await approved(sam);
    await approved(ada);
    await end(bo);
    assert.deepEqual(await settled(), ['sent', 'sent', 'dropped']);
    assert.deepEqual([to(ada), to(sam)].map(count), [1, 1]);
  });
});
