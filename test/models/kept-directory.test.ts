import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mongoose from 'mongoose';
import { readDirectoryFile } from '../../bot/directory-file.ts';
import { importDirectory } from '../../bot/import-directory.ts';
import { keptDirectory } from '../../models/kept-directory.ts';
import { watchDatabase } from '../isolation/watched-database.ts';
import { type Bot, startBot } from '../support/bot.ts';
import { textsOf } from '../support/received-card.ts';
import { ada, bo, contoso, fabrikam, pia } from '../support/world.ts';

type Members = { readonly aadObjectId: string; readonly roles: string[] }[];
type File = { readonly tenants: { readonly tenantId: string; members: Members }[] };
const original = new URL('../support/directory.json', import.meta.url);

describe('what is kept of the directory', () => {
  let bot: Bot;
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mp-kept-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));
  beforeEach(async () => {
    bot = await startBot();
  });
  afterEach(() => bot.close());

  /** As another process does that starts on the same database: this one is told nothing. */
  async function importWithout(tenantId: string): Promise<void> {
    const file = JSON.parse(await readFile(original, 'utf8')) as File;
    for (const tenant of file.tenants) if (tenant.tenantId === tenantId) tenant.members = [];
    const path = join(folder, 'directory.json');
    await writeFile(path, JSON.stringify(file));
    await importDirectory(await readDirectoryFile(path), new Date());
  }
  /** As nobody should: so no stamp says it. */
  const takeRoles = async (tenantId: string): Promise<void> => {
    const tenants = mongoose.connection.collection<{ _id: string }>('tenants');
    await tenants.updateOne({ _id: tenantId }, { $set: { members: [] } });
  };
  const membersOf = async (tenantId: string) =>
    (await keptDirectory(fabrikam).findTenant(tenantId))?.members.length;

  it('is read once, and then only whether there was an import', async () => {
    await bot.say(ada, 'check subscription.modify for contoso.com');
    const watched = watchDatabase();
    await bot.say(ada, 'check subscription.modify for contoso.com');
    const names = watched.commands.map(({ name }) => name);
    assert.equal(names.filter((name) => name === 'find directorystamps').length, 1);
    assert.deepEqual(
      names.filter((name) => /tenants|subscriptions/.test(name)),
      [],
    );
  });

  it('is gone with the next import, whoever makes it', async () => {
    assert.ok(((await membersOf(fabrikam)) ?? 0) > 0);
    assert.match(textsOf((await bot.say(ada, 'help')).card), /^invite </m);
    await importWithout(fabrikam);
    assert.equal(await membersOf(fabrikam), 0);
    assert.doesNotMatch(textsOf((await bot.say(ada, 'help')).card), /^invite </m);
  });

  it('is what a look sees and what nothing is decided by', async () => {
    const { summary } = await bot.say(ada, 'invite contoso.com for azure');
    const code = summary.match(/INV-\w{6}/)?.[0] ?? '';
    assert.ok(code);
    assert.ok(((await membersOf(contoso)) ?? 0) > 0);
    await takeRoles(contoso);
    await takeRoles(fabrikam);
    assert.ok(((await membersOf(contoso)) ?? 0) > 0);
    for (const verb of ['invitation.approve', 'invitation.decline']) {
      assert.equal((await bot.click(bo, verb, { code })).statusCode, 403, verb);
    }
    assert.equal((await bot.click(ada, 'invitation.cancel', { code })).statusCode, 403);
    for (const command of [`approve ${code}`, `decline ${code}`, 'revoke proseware.com']) {
      assert.match((await bot.say(bo, command)).summary, /^Not (allowed|covered)/, command);
    }
    for (const command of [`cancel ${code}`, 'invite adatum.com for azure']) {
      assert.match((await bot.say(ada, command)).summary, /^Not allowed/, command);
    }
  });

  it('is asked anew by another tenant, so that the time tells nobody what others asked', async () => {
    await bot.say(ada, 'check subscription.modify for contoso.com');
    await bot.say(pia, 'whoami');
    const watched = watchDatabase();
    await bot.say(pia, 'check subscription.modify for contoso.com');
    const names = watched.commands.map(({ name }) => name);
    assert.ok(names.filter((name) => name === 'find tenants').length > 0);
  });

  it('cannot be changed by whoever gets it', async () => {
    const tenant = await keptDirectory(fabrikam).findTenant(contoso);
    assert.ok(tenant);
    assert.throws(() => tenant.members.splice(0), TypeError);
    assert.throws(() => Object.assign(tenant.members[0] ?? {}, { roles: ['global-admin'] }));
  });
});
