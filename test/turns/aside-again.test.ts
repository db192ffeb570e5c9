import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import mongoose from 'mongoose';
import { type Bot, startBot } from '../support/bot.ts';
import { type Connector, startConnector, to } from '../support/connector.ts';
import { nothingDue } from '../support/nothing-due.ts';
import { textsOf } from '../support/received-card.ts';
import { ada, bo, contoso } from '../support/world.ts';

const inPlace = {
  conversation: { id: '19:desk@thread.v2', conversationType: 'groupChat', isGroup: true },
};

/** What was asked where others read, when something fails between the doing and the answer. */
describe('an answer in the own chat', () => {
  let bot: Bot;
  let connector: Connector;
  before(async () => {
    connector = await startConnector();
    bot = await startBot({}, connector.url);
    await bot.install(bo);
  });
  after(async () => {
    await bot.close();
    await connector.close();
  });
  const database = () => mongoose.connection.db ?? assert.fail();
  const code = async () => (await bot.say(ada, 'invite contoso.com')).summary.slice(0, 10);
  const answers = (said: string) =>
    connector.sent.filter(
      ({ conversationId, card }) =>
        conversationId === to(bo) && textsOf(card).startsWith(`Asked in a group chat: ${said}`),
    );

  it('comes once when the same message is delivered twice at once', async () => {
    const said = `approve ${await code()}`;
    const id = randomUUID();
    const both = await Promise.all([1, 2, 3].map(() => bot.say(bo, said, { ...inPlace, id })));
    for (const { summary } of both) assert.match(summary, /in our own chat/);
    await nothingDue(database());
    assert.equal(answers(said).length, 1);
  });

  it('comes although the database goes away after the decision, and nobody is told that nothing was done', async () => {
    const said = `decline ${await code()}`;
    const model = mongoose.model('Delivery');
    const { bulkWrite } = model;
    const back = Date.now() + 1500;
    model.bulkWrite = ((...given: Parameters<typeof bulkWrite>) =>
      Date.now() < back && JSON.stringify(given[0]).includes('Asked in a group')
        ? Promise.reject(new mongoose.mongo.MongoNetworkError('gone'))
        : bulkWrite.apply(model, given)) as typeof bulkWrite;
    try {
      const { summary } = await bot.say(bo, said, inPlace);
      assert.match(summary, /in our own chat/);
    } finally {
      Reflect.deleteProperty(model, 'bulkWrite');
    }
    await nothingDue(database());
    assert.match(answers(said)[0]?.summary ?? '', /declined/);
  });

  it('is not said to have come to nothing once it is owed, though the own chat takes no messages by then', async () => {
    const invited = await code();
    const id = randomUUID();
    const say = (text: string, more: object) => bot.say(bo, text, { ...inPlace, ...more });
    await nothingDue(database());
    connector.refusals.set(to(bo), 403);
    assert.match((await say(`approve ${invited}`, { id })).summary, /in our own chat/);
    const suspended = { tenantId: contoso, conversationId: to(bo), suspended: true };
    for (let tries = 0; tries < 200; tries += 1) {
      if (await database().collection('conversations').findOne(suspended)) break;
      await delay(20);
    }
    assert.match((await say('partners', {})).summary, /in a chat of our own/);
    assert.match((await say(`approve ${invited}`, { id })).summary, /in our own chat/);
    connector.refusals.delete(to(bo));
    await bot.install(bo);
    await nothingDue(database());
    assert.match(answers(`approve ${invited}`)[0]?.summary ?? '', /approved/);
  });
});
