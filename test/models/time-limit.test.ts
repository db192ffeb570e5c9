import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import mongoose from 'mongoose';
import { isInterruption } from '../../models/interruption.ts';
import { longRead } from '../../models/long-read.ts';
import { type DatabaseProxy, startDatabaseProxy } from '../faults/support/database-proxy.ts';
import { type Bot, startBot } from '../support/bot.ts';

describe('an operation of the database', () => {
  let bot: Bot;
  let database: DatabaseProxy;
  let connection: mongoose.Connection;
  before(async () => {
    bot = await startBot();
    database = await startDatabaseProxy();
    connection = await mongoose.createConnection(database.uri, { timeoutMS: 300 }).asPromise();
  });
  after(async () => {
    await connection.close();
    await database.close();
    await bot.close();
  });

  it('has a limit in everything that the bot does', () => {
    assert.equal(mongoose.connection.getClient().options.timeoutMS, 10_000);
  });

  const things = () => connection.collection<{ _id: string }>('things');
  const operations: readonly [string, () => Promise<unknown>][] = [
    ['a read', () => things().findOne({ _id: '1' })],
    ['a write', () => things().updateOne({ _id: '1' }, { $set: { n: 1 } }, { upsert: true })],
    ['several writes at once', () => things().insertMany([{ _id: '2' }, { _id: '3' }])],
  ];
  for (const [what, operate] of operations) {
    it(`ends at its limit when the database says nothing, as an interruption: ${what}`, async () => {
      database.signal('SIGSTOP');
      const outcome = await operate()
        .catch((error: unknown) => error)
        .finally(() => database.signal('SIGCONT'));
      assert.ok(isInterruption(outcome), String(outcome));
    });
  }

  it('that reads more than fits into its limit reads on when it is a long one', async () => {
    const Long = connection.model('Long', new mongoose.Schema({ n: Number }));
    await Long.insertMany(Array.from({ length: 30 }, (_, n) => ({ n })));
    const readOf = async (options: object) => {
      let read = 0;
      const rows = Long.find({}, null, { ...options, batchSize: 10 })
        .lean()
        .cursor();
      for await (const _row of rows) if (++read % 10 === 0) await delay(200);
      return read;
    };
    await assert.rejects(readOf({}), isInterruption);
    assert.equal(await readOf(longRead), 30);
  });

  it('that the database refuses is no interruption', async () => {
    await things().insertOne({ _id: 'there' });
    for (const refused of [
      () => things().insertOne({ _id: 'there' }),
      () => things().insertMany([{ _id: 'new' }, { _id: 'there' }]),
    ]) {
      await assert.rejects(refused, (error) => !isInterruption(error));
    }
  });
});
