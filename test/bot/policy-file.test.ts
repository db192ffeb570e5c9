import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPolicyFile } from '../../bot/policy-file.ts';
import { StartError } from '../../bot/start-error.ts';
import { defaultFlags } from '../../policy/flags.ts';

describe('readPolicyFile', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'policy-test-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  const read = async (content: string) => {
    const path = join(folder, 'policy.json');
    await writeFile(path, content);
    return readPolicyFile(path);
  };

  for (const content of ['{}', '{ "usGov": {} }', '{ "inviterRoles": "seed" }']) {
    it(`leaves everything at its default with ${content}`, async () => {
      assert.deepEqual(await read(content), defaultFlags);
    });
  }

  it('changes what it says, and nothing else', async () => {
    const flags = await read(
      '{ "usGov": { "singlePartner": true }, "inviterRoles": ["user-management-admin"] }',
    );
    assert.deepEqual(flags, {
      ...defaultFlags,
      usGov: { ...defaultFlags.usGov, singlePartner: true },
      inviterRoles: ['user-management-admin'],
    });
  });

  const wrong: readonly (readonly [content: string, where: RegExp])[] = [
    ['{', /is not JSON/],
    ['[]', /wrong at the whole file/],
    ['{ "usgov": {} }', /wrong at the whole file: .*usgov/],
    ['{ "usGov": { "gdap": "yes" } }', /wrong at usGov\.gdap/],
    ['{ "approverRoles": [] }', /wrong at approverRoles/],
    ['{ "approverRoles": ["boss"] }', /wrong at approverRoles\[0\]/],
    ['{ "delegatedAdminKind": "all" }', /wrong at delegatedAdminKind/],
    ['{ "delegatedAdminKind": "gdap" }', /wrong at delegatedAdminKind: .*usGov\.gdap/],
  ];
  for (const [content, where] of wrong) {
    it(`refuses ${content} and says where`, async () => {
      await assert.rejects(read(content), (error: unknown) => {
        assert.ok(error instanceof StartError);
        assert.match(error.message, /^POLICY_FILE .*Nothing was changed\.$/);
        assert.match(error.message, where);
        return true;
      });
    });
  }

  it('says that a file is missing', async () => {
    await assert.rejects(readPolicyFile(join(folder, 'none.json')), /cannot be read \(ENOENT\)/);
  });
});
