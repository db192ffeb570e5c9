import { setTimeout as delay } from 'node:timers/promises';
import { append, type NewAuditEntry } from './audit-append.ts';
import { inGroups } from './in-groups.ts';
import { surely } from './surely.ts';

export type { NewAuditEntry } from './audit-append.ts';

/** So many go into one write. */
const most = 200;

/** In milliseconds. Whoever found its place taken by another process waits up to so long, a little more each time. */
const pause = { first: 4, longest: 100 };

/** Gives whether that was possible. What waits in this process goes together, whichever tenants it is of. */
const wrote = inGroups(most, async (entries: readonly NewAuditEntry[]) => {
  const refused = new Set(await surely(() => append(entries)));
  return entries.map((entry) => !refused.has(entry));
});

/**
 * Puts an entry at the end of its tenant's chain, once for its key.
 * @throws {UnsureWrite}
 */
export async function audit(entry: NewAuditEntry): Promise<void> {
  for (let longest = pause.first; !(await wrote(entry)); longest *= 2) {
    await delay(Math.random() * Math.min(longest, pause.longest));
  }
}

/** Of any number of tenants, any number each. */
export async function auditAll(entries: readonly NewAuditEntry[]): Promise<void> {
  await Promise.all(entries.map(audit));
}
