import { randomUUID } from 'node:crypto';
import { audit } from '../../models/audit.ts';
import { checkAudit, entriesAfter, type Flaw } from '../../models/audit-check.ts';
import { namesOf } from '../../models/audit-person.ts';
import { forgetPerson } from '../../models/forget-person.ts';
import type { PersonKey } from '../../models/person.ts';
import { csvLine } from './csv.ts';

type Say = (line: string) => void;

const flaws: Readonly<Record<Flaw['what'], string>> = {
  changed: 'was changed after it was written',
  missing: 'is missing',
  'cut-off': 'and everything behind it is missing',
};

/** Says of each tenant whether its audit is as it was written; the exit code is 1 when one is not. */
export async function verify(tenantIds: readonly string[], say: Say): Promise<number> {
  let flawed = 0;
  for (const tenantId of tenantIds) {
    const { entries, last, flaw } = await checkAudit(tenantId);
    if (flaw) flawed += 1;
    say(
      flaw
        ? `${tenantId}: entry no. ${flaw.seq} ${flaws[flaw.what]}.`
        : `${tenantId}: complete and unchanged, ${entries} entries, last no. ${last.seq}, seal ${last.hash}`,
    );
  }
  return flawed > 0 ? 1 : 0;
}

const columns = [
  'seq',
  'at',
  'event',
  'by',
  'name',
  'other',
  'about',
  'action',
  'ruleId',
  'detail',
  'prev',
  'hash',
] as const;

/** Writes a tenant's audit as CSV, in the order of the chain, with the names that are known now; and that it did. */
export async function exportAudit(
  tenantId: string,
  out: Pick<NodeJS.WritableStream, 'write'>,
  now: Date,
): Promise<number> {
  const exported = { tenantId, at: now, event: 'export', detail: 'history' } as const;
  await audit({ ...exported, key: `export ${randomUUID()}` });
  out.write(csvLine(columns));
  const names = new Map<string, string | undefined>();
  for await (const entry of entriesAfter(tenantId, 0)) {
    const { by } = entry;
    if (by && !names.has(by)) names.set(by, (await namesOf([by])).get(by));
    const row = { ...entry, at: entry.at.toISOString(), name: by && names.get(by) };
    out.write(csvLine(columns.map((column) => row[column])));
  }
  return 0;
}

/** Erases who somebody was; the exit code is 1 when the audit knows nobody by this. */
export async function forget(person: PersonKey, say: Say): Promise<number> {
  const done = await forgetPerson(person);
  say(done ? 'The name was erased; the audit stays intact.' : 'Nobody there is known by this id.');
  return done ? 0 : 1;
}
