import { randomUUID } from 'node:crypto';
import { audit } from '../../models/audit.ts';
import { entriesOf, hasSeal } from '../../models/audit-chain.ts';
import { type Checked, checkAudit, type Flaw } from '../../models/audit-check.ts';
import { namesOf } from '../../models/audit-person.ts';
import { forgetPerson } from '../../models/forget-person.ts';
import type { PersonKey } from '../../models/person.ts';
import { csvLine } from './csv.ts';

type Say = (line: string) => void;

const flaws: Readonly<Record<Flaw['what'], (flaw: Flaw) => string>> = {
  changed: ({ seq }) => `entry no. ${seq} was changed after it was written.`,
  missing: ({ seq }) => `entry no. ${seq} is missing.`,
  'cut-off': ({ seq }) => `entry no. ${seq} and everything behind it is missing.`,
  headless: ({ seq }) => `its head is missing; it may have been cut off behind entry no. ${seq}.`,
  renamed: ({ seq }) => `behind entry no. ${seq} stands another person than when it was written.`,
  contradicted: ({ seq, about }) => `${about} is not stored as entry no. ${seq} has it.`,
  granted: ({ about }) => `what is granted because of ${about} is not what was approved.`,
  unwritten: ({ about }) => `what was decided on ${about} is missing.`,
};

/** `seal`: one that was noted before, which has to be in the chain still. */
type Verified = { readonly tenantId: string; readonly seal?: string | undefined };

/** Says of each tenant whether its audit is as it was written; the exit code is 1 when one is not. */
export async function verify(tenants: readonly Verified[], say: Say, now: Date): Promise<number> {
  let flawed = 0;
  for (const { tenantId, seal } of tenants) {
    const checked = await checkAudit(tenantId, now);
    const wrong = checked.flaw
      ? flaws[checked.flaw.what](checked.flaw)
      : seal && !(await hasSeal(tenantId, seal)) && 'no entry has this seal any more.';
    if (wrong) flawed += 1;
    say(`${tenantId}: ${wrong || intact(checked)}`);
  }
  return flawed > 0 ? 1 : 0;
}

function intact({ entries, last, pruned }: Checked): string {
  const from = pruned
    ? `, from no. ${pruned.kept.seq + 1} on (what was older than ${pruned.before.toISOString()} was deleted)`
    : '';
  return `complete and unchanged${from}, ${entries} entries, last no. ${last.seq}, seal ${last.hash}`;
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
  'grants',
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
  for await (const entry of entriesOf(tenantId)) {
    const { by } = entry;
    if (by && !names.has(by)) names.set(by, (await namesOf([by])).get(by));
    const row = { ...entry, at: entry.at.toISOString(), name: by && names.get(by) };
    out.write(csvLine(columns.map((column) => row[column])));
  }
  return 0;
}

/** Erases who somebody was; the exit code is 1 when there was nothing to erase. */
export async function forget(person: PersonKey, say: Say): Promise<number> {
  const done = await forgetPerson(person);
  say(
    done
      ? 'What is kept here of this person was erased; the audit stays intact.'
      : 'Nobody there is known by this id.',
  );
  return done ? 0 : 1;
}
