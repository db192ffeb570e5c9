import { setTimeout as delay } from 'node:timers/promises';
import { AuditEntries, type AuditEntry, hashOf } from './audit-entry.ts';
import { type Anchor, advanceHead, findHead, startHead } from './audit-head.ts';
import { isDuplicate } from './is-duplicate.ts';

export type NewAuditEntry = Omit<AuditEntry, 'seq' | 'prev' | 'hash'>;

/** In milliseconds. Whoever found its place taken by another process waits up to so long, a little more each time. */
const pause = { first: 4, longest: 100 };

/**
 * Puts entries at the end of a tenant's chain, each once for its key. Any number of processes may at once: a place is
 * taken by a unique index, and whoever finds it taken goes behind it. Entries are inserted in order, so that a
 * process that dies leaves no gap.
 */
export async function appendToChain(
  tenantId: string,
  entries: readonly NewAuditEntry[],
): Promise<void> {
  let left = [...new Map(entries.map((entry) => [entry.key, entry])).values()];
  for (let longest = pause.first; ; longest = Math.min(2 * longest, pause.longest)) {
    const before = (await findHead(tenantId)) ?? (await startHead(tenantId));
    const chain = linked(left, before);
    const last = chain.at(-1);
    if (!last) return;
    if (await inserted(chain)) return advanceHead(tenantId, before, last);
    // Some may have got in before one was refused; and who took the place may have died before saying so.
    left = await notNoted(tenantId, left);
    const end = await lastBehind(tenantId, before);
    if (end) await advanceHead(tenantId, before, end);
    if (left.length === 0) return;
    await delay(Math.random() * longest);
  }
}

/** Each with the hash of the one before. */
function linked(entries: readonly NewAuditEntry[], before: Anchor): AuditEntry[] {
  let last = before;
  return entries.map((entry) => {
    const placed = { ...entry, seq: last.seq + 1, prev: last.hash };
    const sealed = { ...placed, hash: hashOf(placed) };
    last = sealed;
    return sealed;
  });
}

/** False when a place or a key is taken. */
async function inserted(entries: readonly AuditEntry[]): Promise<boolean> {
  try {
    await AuditEntries.insertMany(entries);
    return true;
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    return false;
  }
}

async function notNoted(
  tenantId: string,
  entries: readonly NewAuditEntry[],
): Promise<NewAuditEntry[]> {
  const keys = { $in: entries.map(({ key }) => key) };
  const noted = await AuditEntries.distinct('key', { tenantId, key: keys }).lean<string[]>().exec();
  return entries.filter(({ key }) => !noted.includes(key));
}

const lastBehind = (tenantId: string, { seq }: Anchor): Promise<Anchor | null> =>
  AuditEntries.findOne({ tenantId, seq: { $gt: seq } }, { seq: 1, hash: 1 })
    .sort({ seq: -1 })
    .lean<Anchor>()
    .exec();
