import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';

/** Who looks at all tenants at once, and how often: what runs by itself, and the directory, which speaks of all. */
const doors = {
  'audit-backfill.ts': 2,
  'audited-tenants.ts': 2,
  'calendar-backfill.ts': 2,
  'calendar-invitations.ts': 1,
  'calendar-relationships.ts': 1,
  'claim-lanes.ts': 1,
  'forget-deliveries.ts': 1,
  'handled.ts': 1,
  'hasten-lanes.ts': 1,
  'invitation.ts': 1,
  'lane-schema.ts': 1,
  'lane.ts': 1,
  'outbox-depth.ts': 1,
  'outbox.ts': 2,
  'record-all-grants.ts': 1,
  'stranded.ts': 1,
  'subscription.ts': 1,
};

/** Who is who, which everybody is looked up in; what was done for all at once; and what is kept by functions of its own that all name a tenant. */
const otherModels = [
  'audit-entry.ts',
  'audit-head.ts',
  'audit-person.ts',
  'directory-stamp.ts',
  'enter-once.ts',
  'pace.ts',
  'tenant.ts',
];

const folder = new URL('../../models/', import.meta.url);

describe('the models', () => {
  let files: (readonly [name: string, text: string])[] = [];
  before(async () => {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.ts'));
    files = await Promise.all(
      names.map(async (name) => [name, await readFile(new URL(name, folder), 'utf8')] as const),
    );
  });

  it('are looked at across tenants from these places only', () => {
    const counted = files.flatMap(([name, text]) => {
      const count = name === 'tenant-model.ts' ? 0 : text.split('acrossTenants(').length - 1;
      return count > 0 ? [[name, count]] : [];
    });
    assert.deepEqual(Object.fromEntries(counted), doors);
  });

  it('are made to name a tenant, but for these', () => {
    const made = files.filter(
      ([name, text]) => name !== 'tenant-model.ts' && /\bmodel</.test(text),
    );
    assert.deepEqual(made.map(([name]) => name).toSorted(), otherModels);
  });

  it('give nobody a collection to ask by itself', () => {
    const bare = files.filter(([, text]) => /\.collection\(|\.collection\b/.test(text));
    assert.deepEqual(bare, []);
  });
});
