import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bot, startBot } from '../support/bot.ts';
import { ada, bo, contoso, fabrikam } from '../support/world.ts';

type Tenant = {
  tenantId: string;
  cloud: string;
  csp: unknown;
  members: { aadObjectId: string; roles: string[] }[];
};
type Directory = { tenants: Tenant[]; relationships: object[]; subscriptions: object[] };

describe('between an invitation and its approval', () => {
  let folder = '';
  let file = '';
  let original = '';
  let bot: Bot;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mp-directory-'));
    file = join(folder, 'directory.json');
    original = await readFile(new URL('../support/directory.json', import.meta.url), 'utf8');
  });
  after(() => rm(folder, { recursive: true, force: true }));
  beforeEach(async () => {
    await writeFile(file, original);
    bot = await startBot({ DIRECTORY_FILE: file });
  });
  afterEach(() => bot.close());

  /** Starts the bot again on a directory in which something has changed. */
  async function change(edit: (directory: Directory) => void): Promise<void> {
    const directory = JSON.parse(original) as Directory;
    edit(directory);
    await writeFile(file, JSON.stringify(directory));
    await bot.restart();
  }
  const tenant = ({ tenants }: Directory, id: string): Tenant => {
    const found = tenants.find(({ tenantId }) => tenantId === id);
    assert.ok(found);
    return found;
  };

  const changes: readonly (readonly [string, (directory: Directory) => void, RegExp])[] = [
    [
      'the role is taken away',
      (all) => tenant(all, contoso).members.splice(0),
      /approve-needs-customer-global-admin/,
    ],
    [
      'the customer becomes a CSP tenant',
      (all) =>
        Object.assign(tenant(all, contoso), { csp: { partnerId: '9', type: 'direct-bill' } }),
      /csp-to-csp-sale-denied/,
    ],
    [
      'the partner leaves the CSP program',
      (all) => Object.assign(tenant(all, fabrikam), { csp: null }),
      /invite-role-missing/,
    ],
    [
      'the customer moves to another cloud',
      (all) => Object.assign(tenant(all, contoso), { cloud: 'us-gov' }),
      /cross-cloud-denied/,
    ],
    [
      'the customer leaves the directory',
      (all) => {
        all.tenants = all.tenants.filter(({ tenantId }) => tenantId !== contoso);
        all.relationships = all.relationships.filter(
          (row) => !JSON.stringify(row).includes('contoso.com'),
        );
        all.subscriptions = all.subscriptions.filter(
          (row) => !JSON.stringify(row).includes('contoso.com'),
        );
      },
      /approve-needs-customer-global-admin/,
    ],
  ];
  for (const [what, edit, rule] of changes) {
    it(`${what}: the approval is refused by rule, and nothing is decided`, async () => {
      const code = (await bot.say(ada, 'invite contoso.com for azure')).summary.slice(0, 10);
      await change(edit);
      const { statusCode, value } = await bot.click(bo, 'invitation.approve', { code });
      assert.equal(statusCode, 403);
      assert.match((value as { message: string }).message, rule);
      assert.match((await bot.say(ada, `show ${code}`)).summary, /invites Contoso/);
    });
  }

  it('the relationship of an earlier approval outlives a new directory file', async () => {
    const code = (await bot.say(ada, 'invite contoso.com for azure')).summary.slice(0, 10);
    await bot.click(bo, 'invitation.approve', { code });
    await change((all) => Object.assign(all, { relationships: [], subscriptions: [] }));
    assert.equal((await bot.say(bo, 'partners')).summary, 'Contoso: 1 partner');
    assert.match(JSON.stringify((await bot.say(bo, 'partners')).card), new RegExp(code));
  });
});
