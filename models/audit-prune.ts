import { AuditEntries, type AuditEntry } from './audit-entry.ts';
import { type Anchor, findHead, keepFrom } from './audit-head.ts';

const mostTenants = 1000;

/**
 * Forgets the beginnings of chains that are older than this. What is left is checked from where it begins now; that
 * place is noted before anything goes, so that a crash leaves too much rather than a gap.
 */
export async function forgetAuditBefore(before: Date): Promise<void> {
  const old = await AuditEntries.aggregate<{ readonly _id: string }>([
    { $match: { at: { $lt: before } } },
    { $group: { _id: '$tenantId' } },
    { $limit: mostTenants },
  ]);
  for (const { _id: tenantId } of old) await shorten(tenantId, before);
}

async function shorten(tenantId: string, before: Date): Promise<void> {
  const kept = (await findHead(tenantId))?.kept;
  const end = await lastBefore(tenantId, before);
  if (end && end.seq > (kept?.seq ?? 0)) await keepFrom(tenantId, end);
  const seq = Math.max(end?.seq ?? 0, kept?.seq ?? 0);
  await AuditEntries.deleteMany({ tenantId, seq: { $lte: seq } });
}

/** The last one of those that a chain begins with and that are all older. */
async function lastBefore(tenantId: string, before: Date): Promise<Anchor | null> {
  const young = await AuditEntries.findOne({ tenantId, at: { $gte: before } }, { seq: 1 })
    .sort({ seq: 1 })
    .lean<Pick<AuditEntry, 'seq'>>();
  return AuditEntries.findOne(
    { tenantId, ...(young ? { seq: { $lt: young.seq } } : {}) },
    { seq: 1, hash: 1 },
  )
    .sort({ seq: -1 })
    .lean<Anchor>();
}
