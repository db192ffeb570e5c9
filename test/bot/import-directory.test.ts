import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
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

  it('leaves nobody a role when it names nobody', async () => {
    await importing({});
    assert.match((await bot.say(ada, 'invite contoso.com')).summary, /\(invite-role-missing\)$/);
    await importing(whole);
    assert.match((await bot.say(ada, 'whoami')).summary, /Ada, Fabrikam/);
  });
});
