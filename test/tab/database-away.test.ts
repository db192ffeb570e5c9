import assert from 'node:assert/strict';
import { mongo } from 'mongoose';
import { createLog } from '../../bot/log.ts';
import { type AnswerSettings, answerTo } from '../../bot/tab/answer.ts';
import { habitsIn } from '../../bot/tab/asker.ts';
import { type DatabaseProxy, startDatabaseProxy } from '../faults/support/database-proxy.ts';
import { type Bot, startBot } from '../support/bot.ts';
import { type Answered, ask } from '../support/http.ts';
import { bo } from '../support/world.ts';
import { askEverywhere } from './every-route.ts';
import { look, wordOf } from './try-out.ts';

describe('the tab, when the database goes away', () => {
  let database: DatabaseProxy;
  let bot: Bot;
  before(async () => {
    database = await startDatabaseProxy();
    bot = await startBot({ MONGODB_URI: database.uri });
  });
  after(async () => {
    await bot.close();
    await database.close();
  });

  const everything = async (): Promise<readonly Answered[]> => [
    ...(await askEverywhere(bot, wordOf(bo))),
    await ask(bot.port, { path: '/api/tab/door' }),
  ];

  it('counts for one question, however often the answer is begun', async () => {
    let counted = 0;
    let begun = 0;
    const limit = async () => {
      counted += 1;
      return undefined;
    };
    const settings = {
      proof: async () => ({ ...bo, guest: false }),
      serves: () => true,
      clock: () => new Date(),
      log: createLog('silent'),
      underWay: (work: Promise<unknown>) => work,
    };
    const incoming = {
      name: 'mark',
      authorization: '',
      habits: habitsIn({}),
      limit,
      quietly: false,
    };
    const found = await answerTo(incoming, settings as unknown as AnswerSettings, async () => {
      begun += 1;
      if (begun === 1) throw new mongo.MongoNetworkError('connection 1 closed');
      return { mark: '1' };
    });
    assert.deepEqual([found, begun, counted], [{ mark: '1' }, 2, 1]);
  });

  it('says so in time, changes nothing, and answers again afterwards', async () => {
    await database.goAway();
    const began = performance.now();
    const answers = await everything();
    assert.ok(performance.now() - began < 2 * 8000, `${performance.now() - began} ms`);
    for (const { status, body } of answers) {
      assert.ok(status === 500 || status === 503, `${status}`);
      assert.deepEqual(Object.keys(Object(body)), ['message']);
      assert.doesNotMatch(JSON.stringify(body), /mongo|127\.0\.0\.1|ECONN|\.ts\b/i);
    }
    await database.comeBack();
    while ((await look(bot, bo, 'me')).status !== 200);
    for (const { status } of await everything()) assert.ok(status < 500);
  });

  it('holds nobody up when it stands still', async () => {
    database.signal('SIGSTOP');
    const began = performance.now();
    const door = ask(bot.port, { path: '/api/tab/door' });
    const answers = await Promise.all([
      look(bot, bo, 'me'),
      look(bot, bo, 'history'),
      door,
    ]).finally(() => database.signal('SIGCONT'));
    assert.ok(performance.now() - began < 9000);
    for (const { status } of answers) assert.ok(status === 500 || status === 503);
    while ((await look(bot, bo, 'me')).status !== 200);
  });
});
