import { AuditEntries, type AuditEntry, hashOf } from './audit-entry.ts';
import { type Anchor, advanceHead, findHead, origin } from './audit-head.ts';
import { isDuplicate } from './is-duplicate.ts';
import { surely } from './surely.ts';

export type NewAuditEntry = Omit<AuditEntry, 'seq' | 'prev' | 'hash'>;

/**
 * Puts an entry at the end of its tenant's chain, once for its key. Any number of processes may at once: the place is
 * taken by a unique index, and whoever finds it taken takes the next one.
 * @throws {UnsureWrite}
 */
export const audit = (entry: NewAuditEntry): Promise<void> => surely(() => append(entry));

async function append(entry: NewAuditEntry): Promise<void> {
  for (;;) {
    const before: Anchor = (await findHead(entry.tenantId)) ?? origin;
    const placed = { ...entry, seq: before.seq + 1, prev: before.hash };
    const sealed = { ...placed, hash: hashOf(placed) };
    const outcome = await inserted(sealed);
    if (outcome === 'noted before') return;
    const last = outcome === 'done' ? sealed : await entryAt(entry.tenantId, placed.seq);
    // Who put it there may have died before saying so.
    if (last) await advanceHead(entry.tenantId, before, last);
    if (outcome === 'done') return;
  }
}

async function inserted(entry: AuditEntry): Promise<'done' | 'noted before' | 'taken'> {
  try {
    await AuditEntries.create(entry);
    return 'done';
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    const { tenantId, key } = entry;
    return (await AuditEntries.exists({ tenantId, key })) ? 'noted before' : 'taken';
  }
}

const entryAt = (tenantId: string, seq: number): Promise<AuditEntry | null> =>
  AuditEntries.findOne({ tenantId, seq }).lean<AuditEntry>().exec();
