import { AuditEntries } from './audit-entry.ts';
import { peopleBehind, personId } from './audit-person.ts';
import { batchesOf } from './batches-of.ts';
import type { By } from './by-schema.ts';

/** The last that was written down of somebody's roles, and where. */
export type WrittenRoles = { readonly who: By; readonly roles: string; readonly seq: number };
type Row = { readonly _id: string; readonly seq: number; readonly detail?: string };

const batch = 1000;

/** Of everybody of whose roles anything is written down, and who was not forgotten since. */
export async function writtenRoles(): Promise<WrittenRoles[]> {
  const rows: Row[] = await AuditEntries.aggregate<Row>([
    { $match: { event: 'role', tenantId: { $gt: '' } } },
    { $sort: { tenantId: 1, by: 1, seq: -1 } },
    { $group: { _id: '$by', seq: { $first: '$seq' }, detail: { $first: '$detail' } } },
  ]).hint('roles');
  const last = new Map<string, WrittenRoles>();
  for await (const some of batchesOf(rows, batch)) {
    const people = await peopleBehind(some.map(({ _id }) => _id));
    for (const { _id, seq, detail: roles = '' } of some) {
      const who = people.get(_id);
      // Whoever is called otherwise now has another pseudonym.
      const before = who && last.get(personId(who));
      if (who && (!before || before.seq < seq)) last.set(personId(who), { who, roles, seq });
    }
  }
  return [...last.values()];
}
