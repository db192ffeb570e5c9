import assert from 'node:assert/strict';
import mongoose from 'mongoose';
import { enterOnce } from '../../models/enter-once.ts';
import type { Invitation } from '../../models/invitation-schema.ts';
import { type Bot, startBot } from '../support/bot.ts';
import { nothingDue } from '../support/nothing-due.ts';
import { ada, bo, contoso } from '../support/world.ts';

const database = () => mongoose.connection.getClient().db('multipartner');
const invitations = () => database().collection<Invitation>('invitations');
const entered = () => database().collection('entered');

/** Two decisions that an older version stored, which knew of no audit and no calendar. */
describe('what an older version stored', () => {
  let bot: Bot;
  let codes: string[] = [];
  beforeEach(async () => {
    bot = await startBot();
    codes = [];
    for (const service of ['azure', 'office365']) {
      const code = (await bot.say(ada, `invite contoso.com for ${service}`)).summary.slice(0, 10);
      await bot.click(bo, 'invitation.decline', { code });
      codes.push(code);
    }
    await nothingDue(database());
    for (const name of ['audit', 'auditheads', 'auditpeople', 'entered']) {
      await database().collection(name).deleteMany({});
    }
    await age({ _id: { $in: codes } });
  });
  afterEach(() => bot.close());

  /** As if nothing were owed to the audit of these. */
  const age = (which: object) =>
    invitations().updateMany(which, { $pull: { outbox: { audience: 'audit' } } } as never);
  /** How many of the decisions stand in the customer's audit. */
  const audited = async () => {
    await nothingDue(database());
    return database().collection('audit').countDocuments({ tenantId: contoso, event: 'declined' });
  };
  const owing = () => invitations().countDocuments({ 'outbox.audience': 'audit' });

  it('is entered at the first start, and no later start looks for any', async () => {
    await bot.restart();
    assert.equal(await audited(), 2);
    assert.equal(await entered().countDocuments(), 1);
    await age({});
    await bot.restart();
    assert.equal(await owing(), 0);
  });

  it('is entered wholly by the next start where one died in the middle, and that once', async () => {
    await enterOnce(new Date());
    await entered().deleteMany({});
    await age({ _id: codes[0] });
    await bot.restart();
    assert.equal(await owing(), 2);
    assert.equal(await audited(), 2);
    assert.equal(await entered().countDocuments(), 1);
  });

  it('is entered once by any number of processes that start at the same time', async () => {
    await Promise.all(Array.from({ length: 12 }, () => enterOnce(new Date())));
    await bot.restart();
    assert.equal(await audited(), 2);
    const all = await invitations().find().toArray();
    const keys = all.flatMap(({ _id, outbox }) => outbox.map(({ key }) => `${_id} ${key}`));
    assert.equal(new Set(keys).size, keys.length);
    assert.equal(await entered().countDocuments(), 1);
  });
});
