import { audit } from './audit.ts';
import { checkChain } from './audit-chain.ts';
import { AuditEntries, type AuditEntry } from './audit-entry.ts';
import type { Anchor } from './audit-head.ts';
import { findPruning, pruningKey, pruningText } from './audit-pruning.ts';

const mostTenants = 1000;
const batch = 1000;
const day = 24 * 60 * 60 * 1000;

/**
 * Forgets the beginnings of chains that are older than this, by whole days, so that a chain says so once a day at
 * most. It says so before anything goes: that a chain begins later is believed only of its own later entries.
 */
export async function forgetAuditBefore(time: Date, now: Date): Promise<void> {
  const before = new Date(Math.floor(time.getTime() / day) * day);
  const old = await AuditEntries.aggregate<{ readonly _id: string }>([
    { $match: { at: { $lt: before } } },
    { $group: { _id: '$tenantId' } },
    { $limit: mostTenants },
  ]);
  for (const { _id: tenantId } of old) await shorten(tenantId, before, now);
}

/** What somebody has touched stays as it is: it would be gone with all that shows it. */
async function shorten(tenantId: string, before: Date, now: Date): Promise<void> {
  const kept = await lastBefore(tenantId, before);
  if (!kept || (await checkChain(tenantId)).flaw) return;
  const pruned = { tenantId, at: now, event: 'pruned', key: pruningKey(kept) } as const;
  await audit({ ...pruned, detail: pruningText({ kept, before }) });
  await deleteTo((await findPruning(tenantId))?.kept ?? kept, tenantId);
}

/** The last one of those that a chain begins with and that are all older, if they are more than word of prunings. */
async function lastBefore(tenantId: string, before: Date): Promise<Anchor | null> {
  const young = await AuditEntries.findOne({ tenantId, at: { $gte: before } }, { seq: 1 })
    .sort({ seq: 1 })
    .lean<Pick<AuditEntry, 'seq'>>();
  const old = { tenantId, ...(young ? { seq: { $lt: young.seq } } : {}) };
  if (!(await AuditEntries.exists({ ...old, event: { $ne: 'pruned' } }))) return null;
  return AuditEntries.findOne(old, { seq: 1, hash: 1 }).sort({ seq: -1 }).lean<Anchor>();
}

/** From the first one on: whoever dies meanwhile leaves a chain without a gap. */
async function deleteTo({ seq }: Anchor, tenantId: string): Promise<void> {
  for (;;) {
    const first = await AuditEntries.find({ tenantId, seq: { $lte: seq } }, { seq: 1 })
      .sort({ seq: 1 })
      .limit(batch)
      .lean<Pick<AuditEntry, 'seq'>[]>();
    const last = first.at(-1);
    if (!last) return;
    await AuditEntries.deleteMany({ tenantId, seq: { $lte: last.seq } }, { hint: 'chain' });
  }
}
