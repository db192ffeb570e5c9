import assert from 'node:assert/strict';
import { Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import mongoose from 'mongoose';
import { databaseAnswers } from '../../models/database-answers.ts';
import { isInterruption } from '../../models/interruption.ts';
import { keepConnected } from '../../models/keep-connected.ts';
import { type DatabaseProxy, startDatabaseProxy } from '../faults/support/database-proxy.ts';

const patience = { silence: 600, look: 100, retry: 50 };

describe('the connection to the database', () => {
  let database: DatabaseProxy;
  let opened = 0;
  let end = async () => {};
  const open = () =>
    mongoose.connect(database.uri, {
      serverSelectionTimeoutMS: 300,
      heartbeatFrequencyMS: 500,
      timeoutMS: 500,
      bufferCommands: false,
      monitorCommands: true,
    });
  before(async () => {
    database = await startDatabaseProxy();
    await open();
  });
  beforeEach(() => {
    opened = 0;
  });
  afterEach(() => end());
  after(async () => {
    await mongoose.disconnect();
    await database.close();
  });
  const watch = () => {
    end = keepConnected(
      open,
      () => {
        opened += 1;
      },
      patience,
    );
  };
  const things = () => mongoose.connection.collection('things');
  const back = async () => {
    while (!(await databaseAnswers())) await delay(20);
  };

  it('stays lost for the driver alone when it breaks as the driver greets the database', async () => {
    await breakAtGreeting(database);
    await delay(patience.silence + 500);
    assert.equal(await databaseAnswers(), false);
  });

  it('is opened anew then, once, and everything goes on', async () => {
    watch();
    await back();
    assert.equal(opened, 1);
    await things().insertOne({ there: true });
  });

  it('fails what comes meanwhile as an interruption, so that it is done again', async () => {
    await breakAtGreeting(database);
    watch();
    const outcomes = new Map<string, boolean>();
    while (opened === 0 || !(await databaseAnswers())) {
      const failed = await things()
        .findOne({})
        .then(
          () => undefined,
          (error: unknown) => error,
        );
      await delay(5);
      if (failed instanceof Error) outcomes.set(failed.constructor.name, isInterruption(failed));
    }
    assert.ok(outcomes.size > 0);
    assert.deepEqual(
      [...outcomes].filter(([, interruption]) => !interruption),
      [],
    );
  });

  it('is left alone while the database answers, however little there is to ask', async () => {
    watch();
    await delay(patience.silence + 500);
    assert.equal(opened, 0);
  });

  it('is looked for until the database is there again, when that is away for longer', async () => {
    watch();
    await database.goAway();
    await delay(patience.silence + 500);
    assert.equal(opened, 1);
    await database.comeBack();
    await back();
    assert.equal(opened, 1);
  });

  it('ends with the watch, also while the database is away', async () => {
    watch();
    await database.goAway();
    while (opened === 0) await delay(20);
    await end();
    await database.comeBack();
    await open();
    assert.equal(await databaseAnswers(), true);
  });
});

/** Breaks every connection, and each new one in the moment in which the driver writes its first words to it. */
async function breakAtGreeting(database: DatabaseProxy): Promise<void> {
  const { write } = Socket.prototype;
  let greetings = 0;
  Socket.prototype.write = function breaking(this: Socket, ...words: unknown[]) {
    if (words[0] instanceof Uint8Array && Buffer.from(words[0]).includes('client\0')) {
      greetings += 1;
      this.destroy();
    }
    return Reflect.apply(write, this, words);
  } as typeof write;
  await database.goAway();
  await database.comeBack();
  while (greetings === 0) {
    // The driver looks for the server when something fails.
    await databaseAnswers();
    await delay(5);
  }
  Socket.prototype.write = write;
}
