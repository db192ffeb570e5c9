import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import mongoose, { type mongo } from 'mongoose';
import { type Bot, startBot } from '../support/bot.ts';
import { textsOf } from '../support/received-card.ts';
import { ada, bo, pia } from '../support/world.ts';

type Row = Readonly<Record<string, unknown>>;
type File = {
  readonly tenants: Row[];
  readonly relationships: Row[];
  readonly subscriptions: Row[];
};
const original = fileURLToPath(new URL('../support/directory.json', import.meta.url));

describe('importing a directory that names less than before', () => {
  let folder = '';
  let bot: Bot;
  let whole: File;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mp-import-'));
    whole = JSON.parse(await readFile(original, 'utf8'));
    await writeFile(join(folder, 'directory.json'), JSON.stringify(whole));
    bot = await startBot({ DIRECTORY_FILE: join(folder, 'directory.json') });
  });
  after(async () => {
    await bot.close();
    await rm(folder, { recursive: true, force: true });
  });

  const database = () => mongoose.connection.getClient().db('multipartner');
  const importing = async (file: Partial<File>) => {
    await writeFile(join(folder, 'directory.json'), JSON.stringify(file));
    await bot.restart();
  };
  const without = (domain: string): File => ({
    tenants: whole.tenants.filter(({ domains }) => !JSON.stringify(domains).includes(domain)),
    relationships: whole.relationships.filter((row) => !JSON.stringify(row).includes(domain)),
    subscriptions: whole.subscriptions.filter((row) => !JSON.stringify(row).includes(domain)),
  });
  const partnersOf = async () => textsOf((await bot.say(bo, 'partners')).card);

  it('takes the roles of everybody in a tenant it leaves out, and gives them back later', async () => {
    const { summary } = await bot.say(ada, 'invite contoso.com for azure');
    const code = summary.match(/INV-\w{6}/)?.[0] ?? '';
    await importing(without('contoso.com'));
    assert.equal((await bot.click(bo, 'invitation.approve', { code })).statusCode, 403);
    await importing(whole);
    assert.equal((await bot.click(bo, 'invitation.approve', { code })).statusCode, 200);
  });

  it('takes back what a file granted, and leaves what was approved', async () => {
    assert.match(await partnersOf(), /Fabrikam.*Proseware/s);
    await importing({ ...whole, relationships: [] });
    assert.match(await partnersOf(), /Fabrikam/);
    assert.doesNotMatch(await partnersOf(), /Proseware/);
    assert.match((await bot.say(pia, 'customers')).summary, /no customers/);
  });

  it('leaves what was approved even where the file said the same, and repeats without harm', async () => {
    const pair = { customer: 'contoso.se', partner: 'fabrikam.com' };
    const row = { ...pair, services: ['software'], since: '2024-01-01' };
    await importing({ ...whole, relationships: [...whole.relationships, row] });
    assert.match(await partnersOf(), /Software/);
    for (const relationships of [whole.relationships, whole.relationships]) {
      await importing({ ...whole, relationships });
      assert.match(await partnersOf(), /Fabrikam.*Proseware/s);
      assert.doesNotMatch(await partnersOf(), /Software/);
    }
  });

  it('takes back a subscription it leaves out, and gives it back later', async () => {
    const subscriptionsOf = async () => textsOf((await bot.say(bo, 'subscriptions')).card);
    assert.match(await subscriptionsOf(), /Microsoft 365 E3/);
    for (const subscriptions of [[], []]) {
      await importing({ ...whole, subscriptions });
      assert.doesNotMatch(await subscriptionsOf(), /Microsoft 365 E3/);
    }
    await importing(whole);
    assert.match(await subscriptionsOf(), /Microsoft 365 E3/);
  });

  /** Also the calendar has looked at what was just imported. */
  const everything = async () => {
    const up = { calendarAt: { $lte: new Date() } };
    while (await database().collection('relationships').countDocuments(up)) await delay(50);
    const collections = ['tenants', 'relationships', 'subscriptions'];
    const stored = collections.map((name) => database().collection(name).find().toArray());
    return Promise.all(stored);
  };

  it('writes nothing of what is stored as it says', async () => {
    await importing(whole);
    const before = await everything();
    const written: string[] = [];
    const note = ({ command }: mongo.CommandStartedEvent) => {
      const collection = command.insert ?? command.update ?? command.delete;
      if (/^(tenants|relationships|subscriptions)$/.test(collection)) written.push(collection);
    };
    mongoose.connection.on('commandStarted', note);
    await importing(whole);
    mongoose.connection.off('commandStarted', note);
    // What a crash may have left without a grant.
    assert.deepEqual(written, ['relationships']);
    assert.deepEqual(await everything(), before);
  });

  it('puts right what somebody changed in the database, and touches nothing else', async () => {
    await importing(whole);
    const before = await everything();
    await database()
      .collection('tenants')
      .updateOne({ name: 'Contoso' }, { $set: { members: [] } });
    await database().collection('subscriptions').deleteOne({ name: 'Microsoft 365 E3' });
    await database()
      .collection('relationships')
      .updateOne(
        { partnerName: 'Proseware', 'grants.0.origin': 'directory' },
        { $set: { 'grants.0.services': ['software'] } },
      );
    await importing(whole);
    const [tenants, relationships, subscriptions] = await everything();
    const sorted = (rows: object[] = []) => rows.map((row) => JSON.stringify(row)).toSorted();
    assert.deepEqual(sorted(tenants), sorted(before[0]));
    assert.deepEqual(sorted(subscriptions), sorted(before[2]));
    const changed = relationships?.filter(
      (row, index) => row.changes !== before[1]?.[index]?.changes,
    );
    assert.deepEqual(
      changed?.map(({ partnerName }) => partnerName),
      ['Proseware'],
    );
    const services = (rows: typeof relationships) => rows?.map(({ grants }) => grants);
    assert.deepEqual(services(relationships), services(before[1]));
  });

  it('leaves nobody a role when it names nobody', async () => {
    await importing({});
    assert.match((await bot.say(ada, 'invite contoso.com')).summary, /\(invite-role-missing\)$/);
    await importing(whole);
    assert.match((await bot.say(ada, 'whoami')).summary, /Ada, Fabrikam/);
  });
});
