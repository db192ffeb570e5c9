import assert from 'node:assert/strict';
import mongoose from 'mongoose';
import { isInterruption } from '../../models/interruption.ts';
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
