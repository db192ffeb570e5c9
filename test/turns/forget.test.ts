import assert from 'node:assert/strict';
import mongoose from 'mongoose';
import { forgetPerson } from '../../models/forget-person.ts';
import { type Bot, startBot } from '../support/bot.ts';
import { messagesTo } from '../support/lines.ts';
import { nothingDue } from '../support/nothing-due.ts';
import { ada, bo, cia } from '../support/world.ts';

const database = () => mongoose.connection.getClient().db('multipartner');
const room = {
  conversation: { id: 'room@thread.v2', conversationType: 'groupChat', isGroup: true },
};

/** Forgetting everything of a person, wherever they were. */
describe('forgetting a person', () => {
  let bot: Bot;
  beforeEach(async () => {
    bot = await startBot();
  });
  afterEach(() => bot.close());

  /** Collections beside the directory's in which any of these words stands. */
  async function holding(...words: readonly string[]): Promise<string[]> {
    const collections = await database().collections();
    const texts = await Promise.all(
      collections.map(async (each) => JSON.stringify(await each.find().toArray())),
    );
    return collections
      .map(({ collectionName }) => collectionName)
      .filter(
        (name, index) => name !== 'tenants' && words.some((word) => texts[index]?.includes(word)),
      );
  }
  const quiet = () => nothingDue(database());
  const uninstall = (who: typeof bo) => bot.install(who, { action: 'remove' });

  it('leaves nothing of who got a card, spoke in a group, decided, and has uninstalled the app', async () => {
    await bot.install(bo);
    const code = (await bot.say(ada, 'invite contoso.com')).summary.slice(0, 10);
    await quiet();
    await bot.say(bo, 'partners', room);
    await bot.say(bo, 'notify here', room);
    await bot.say(bo, 'language English');
    await bot.say(bo, `show ${code}`);
    await bot.click(bo, 'invitation.approve', { code });
    await quiet();
    await uninstall(bo);
    const words = [bo.aadObjectId, `29:${bo.aadObjectId}`, '"Bo"'];
    assert.ok((await holding(...words)).length > 3);
    assert.equal(await forgetPerson(bo), true);
    assert.deepEqual(await holding(...words), []);
    assert.equal(await forgetPerson(bo), false);
  });

  it('says that something was erased of whom the audit does not know', async () => {
    const { tenantId } = bo;
    await bot.install(cia);
    await database().collection('auditpeople').deleteMany({ tenantId });
    assert.equal(await forgetPerson(cia), true);
    assert.equal(await forgetPerson(cia), false);
  });

  it('takes out of a group who spoke there last, also where it was kept before', async () => {
    await bot.say(bo, 'partners', room);
    const groups = database().collection('conversations');
    const [group] = await groups.find({ type: 'groupChat' }).toArray();
    assert.ok(!JSON.stringify(group).includes(bo.aadObjectId));
    await groups.updateOne({ _id: group?._id ?? assert.fail() }, { $set: { userId: '29:bo' } });
    await forgetPerson(cia);
    assert.deepEqual(await holding('29:bo'), []);
  });

  it('leaves others what is theirs, also what waits for a new installation', async () => {
    await bot.install(bo);
    await bot.install(cia);
    await bot.say(ada, 'invite contoso.com');
    await quiet();
    const before = (await messagesTo(`chat-${bo.aadObjectId}`)).length;
    const owed = { tenantId: bo.tenantId, conversationId: 'closed', key: 'x', state: 'due' };
    await database().collection('deliveries').insertOne(owed);
    assert.equal(await forgetPerson(cia), true);
    assert.equal((await messagesTo(`chat-${bo.aadObjectId}`)).length, before);
    assert.equal((await messagesTo('closed')).length, 1);
    assert.match((await bot.say(bo, 'invites')).summary, /1/);
  });
});
