import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readDirectoryFile } from '../../bot/directory-file.ts';
import { StartError } from '../../bot/start-error.ts';
import { contract, withChange } from './directory-samples.ts';

const playground = fileURLToPath(new URL('../../playground/directory.json', import.meta.url));

describe('readDirectoryFile', () => {
  let folder: string;
  let path: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'directory-test-'));
    path = join(folder, 'directory.json');
  });

  after(() => rm(folder, { recursive: true, force: true }));

  const read = async (content: unknown) => {
    await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
    return readDirectoryFile(path);
  };
  const messageOf = async (reading: Promise<unknown>): Promise<string> => {
    const error: unknown = await reading.then(
      () => 'it was accepted',
      (reason: unknown) => reason,
    );
    assert.ok(error instanceof StartError, String(error));
    return error.message;
  };

  it('takes the file of the contract', async () => {
    const { tenants, relationships, subscriptions } = await read(contract);
    assert.deepEqual(
      tenants.map(({ name, csp }) => [name, csp?.type]),
      [
        ['Fabrikam', 'direct-bill'],
        ['Contoso', undefined],
      ],
    );
    assert.deepEqual(relationships[0]?.since, new Date('2024-05-01T00:00:00Z'));
    assert.equal(subscriptions[0]?.soldBy, 'fabrikam.com');
  });

  it('takes the file of the playground, all of it', async () => {
    const { tenants, relationships, subscriptions } = await readDirectoryFile(playground);
    const written = JSON.parse(await readFile(playground, 'utf8'));
    assert.deepEqual(
      [tenants.length, relationships.length, subscriptions.length],
      [written.tenants.length, written.relationships.length, written.subscriptions.length],
    );
  });

  it('takes an empty directory', async () => {
    assert.deepEqual(await read({}), { tenants: [], relationships: [], subscriptions: [] });
  });

  it('takes a name as people would type it, without what cannot be seen', async () => {
    const { tenants } = await read(
      withChange('tenants[1].name', ' Wide\u00a0World\u200b\u0007 AB\n'),
    );
    assert.equal(tenants[1]?.name, 'Wide World AB');
  });

  it('spells ids and domains in lower case', async () => {
    const shouted = JSON.stringify(contract)
      .replaceAll('fabrikam.com', 'FABRIKAM.com')
      .replaceAll('-4aaa-', '-4AAA-');
    const { tenants, relationships } = await read(shouted);
    assert.match(tenants[0]?.tenantId ?? '', /-4aaa-/);
    assert.deepEqual(tenants[0]?.domains, ['fabrikam.com']);
    assert.equal(relationships[0]?.partner, 'fabrikam.com');
  });

  it('takes a subscription that is called like a domain or a tenant', async () => {
    for (const id of ['contoso.com', contract.tenants[0].tenantId]) {
      const { subscriptions } = await read(withChange('subscriptions[0].id', id));
      assert.equal(subscriptions[0]?.id, id);
    }
  });

  // Where it is changed, into what, and where the complaint points when that is elsewhere.
  const wrong: readonly (readonly [change: string, value: unknown, where?: string])[] = [
    ['tenants', 'x'],
    ['tenants[1].tenantId', 'contoso'],
    ['tenants[1].tenantId', undefined],
    ['tenants[1].name', ' '],
    ['tenants[1].name', 'x'.repeat(201)],
    ['tenants[1].name', '\u200b\u202e'],
    ['tenants[1].domains', []],
    ['tenants[1].domains[0]', `${'x'.repeat(250)}.com`],
    ['tenants[1].domains[0]', 'contoso'],
    ['tenants[1].domains[0]', 'https://contoso.com'],
    ['tenants[1].cloud', 'china'],
    ['tenants[1].country', 'Sweden'],
    ['tenants[1].country', 'se'],
    ['tenants[1].csp', undefined],
    ['tenants[0].csp.type', 'advisor'],
    ['tenants[0].csp.partnerId', 1234567],
    ['tenants[0].csp.partnerId', '1'.repeat(201)],
    ['tenants[0].csp.provider', 'contoso.com'],
    ['tenants[0].members[0].aadObjectId', 'ada'],
    ['tenants[0].members[0].name', ''],
    ['tenants[0].members[0].roles[0]', 'boss'],
    ['tenants[0].members[0].roles', 'admin-agent'],
    ['relationships[0].customer', 'nobody.com'],
    ['relationships[0].partner', 'nobody.com'],
    ['relationships[0].services[0]', 'email'],
    ['relationships[0].since', '2024-13-01'],
    ['relationships[0].since', 'yesterday'],
    ['relationships[0].delegatedAdmin.kind', 'admin'],
    ['relationships[0].delegatedAdmin.state', 'on'],
    ['relationships[0].delegatedAdmin.roles[0]', ''],
    ['relationships[0].delegatedAdmin.roles[0]', 'x'.repeat(201)],
    ['relationships[0].delegatedAdmin.until', '2027'],
    ['subscriptions[0].id', ''],
    ['subscriptions[0].customer', 'nobody.com'],
    ['subscriptions[0].soldBy', 'nobody.com'],
    ['subscriptions[0].partnerOfRecord', 'nobody.com'],
    ['subscriptions[0].service', 'email'],
    ['subscriptions[0].commerce', 'new'],
    ['subscriptions[0].status', 'ok'],
    ['subscriptions[0].purchased', '1 May'],
    ['people', [], 'the whole file'],
    ['tenants[1].tenantId', contract.tenants[0].tenantId, 'tenants[1]'],
    ['tenants[1].domains[1]', 'fabrikam.com', 'tenants[1]'],
    ['subscriptions[1]', contract.subscriptions[0], 'subscriptions[1].id'],
    ['tenants[1].memebers', [], 'tenants[1]'],
    ['tenants[0].csp.parnterId', 'x', 'tenants[0].csp'],
    ['tenants[0].members[0].role', 'user', 'tenants[0].members[0]'],
    ['relationships[0].service', [], 'relationships[0]'],
    ['relationships[0].delegatedAdmin.role', [], 'relationships[0].delegatedAdmin'],
    ['subscriptions[0].soldby', 'contoso.com', 'subscriptions[0]'],
    ['tenants[0].csp', { partnerId: '1', type: 'indirect-reseller' }, 'tenants[0].csp.provider'],
    ['tenants[0].members[1]', contract.tenants[0].members[0], 'tenants[0].members[1].aadObjectId'],
    ['relationships[0].customer', 'fabrikam.com', 'relationships[0].partner'],
    ['relationships[1]', contract.relationships[0]],
  ];
  for (const [change, value, where = change] of wrong) {
    it(`points at ${where} when ${change} is ${JSON.stringify(value)?.slice(0, 40)}`, async () => {
      const message = await messageOf(read(withChange(change, value)));
      assert.ok(message.startsWith(`DIRECTORY_FILE ${path} is wrong at ${where}: `), message);
      assert.match(message, /Nothing was changed\.$/);
    });
  }

  it('points at a provider that is no tenant of the file', async () => {
    const csp = { partnerId: '1', type: 'indirect-reseller', provider: 'nobody.com' };
    const message = await messageOf(read(withChange('tenants[0].csp', csp)));
    assert.match(message, /tenants\[0\]\.csp\.provider: .*nobody\.com/);
  });

  it('knows a pair, and a tenant itself, by any of its domains', async () => {
    const { tenants, relationships } = contract;
    const [fabrikam, customer] = tenants;
    const [first] = relationships;
    const both = [fabrikam, { ...customer, domains: ['contoso.com', 'contoso.se'] }];
    const again = { ...first, customer: 'contoso.se' };
    const own = { ...again, partner: 'contoso.com' };
    assert.match(
      await messageOf(read({ tenants: both, relationships: [first, again] })),
      /wrong at relationships\[1\]: .* used twice/,
    );
    assert.match(
      await messageOf(read({ tenants: both, relationships: [own] })),
      /wrong at relationships\[0\]\.partner: .* with itself/,
    );
  });

  it('says how much more is wrong', async () => {
    const message = await messageOf(read({ tenants: [{}] }));
    assert.match(message, /\(and \d+ more\)/);
  });

  for (const [what, content] of [
    ['null', 'null'],
    ['a list', '[]'],
    ['a text', '"x"'],
  ] as const) {
    it(`points at the whole file when it is ${what}`, async () => {
      assert.match(await messageOf(read(content)), /wrong at the whole file: /);
    });
  }

  for (const content of ['', '{', '{"tenants": [}', 'tenants: []']) {
    it(`says that ${JSON.stringify(content)} is not JSON`, async () => {
      assert.match(await messageOf(read(content)), /directory\.json is not JSON: .+\. Nothing was/);
    });
  }

  it('names a file that is not there, and a folder', async () => {
    const missing = join(folder, 'missing.json');
    assert.equal(
      await messageOf(readDirectoryFile(missing)),
      `DIRECTORY_FILE ${missing} cannot be read (ENOENT).`,
    );
    assert.match(await messageOf(readDirectoryFile(folder)), /cannot be read \(EISDIR\)/);
  });
});
