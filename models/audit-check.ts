import { AuditEntries, type AuditEntry, hashOf } from './audit-entry.ts';
import { type Anchor, type AuditHead, findHead, origin } from './audit-head.ts';

/** What is wrong with the first entry of which anything is. */
export type Flaw = {
  readonly seq: number;
  readonly what: 'changed' | 'missing' | 'cut-off';
};
export type Checked = { readonly entries: number; readonly last: Anchor; readonly flaw?: Flaw };

/** Follows a tenant's chain from where it begins to its head. */
export async function checkAudit(tenantId: string): Promise<Checked> {
  const head = await findHead(tenantId);
  const kept = head?.kept ?? origin;
  let last: Anchor = kept;
  let entries = 0;
  const from = (flaw: Flaw): Checked => ({ entries, last, flaw });
  for await (const [entry, next] of pairsAfter(tenantId, kept.seq)) {
    const flaw = flawIn(entry, next, last, kept, head);
    if (flaw) return from(flaw);
    last = { seq: entry.seq, hash: entry.hash };
    entries += 1;
  }
  if (head && last.seq < head.seq) return from({ seq: last.seq + 1, what: 'cut-off' });
  if (last.seq > kept.seq && !head) return from({ seq: last.seq, what: 'changed' });
  return { entries, last };
}

/**
 * What does not follow from the entry before was changed itself, unless the one behind it vouches for it: then the
 * one before was changed together with its hash.
 */
function flawIn(
  entry: AuditEntry,
  next: AuditEntry | undefined,
  last: Anchor,
  kept: Anchor,
  head: AuditHead | null,
): Flaw | undefined {
  const { seq, hash, prev } = entry;
  if (seq !== last.seq + 1) return { seq: last.seq + 1, what: 'missing' };
  if (hash !== hashOf(entry)) return { seq, what: 'changed' };
  const isVouchedFor = next ? next.prev === hash : head?.seq !== seq || head.hash === hash;
  if (prev !== last.hash) {
    const before = isVouchedFor && last.seq > kept.seq;
    return { seq: before ? last.seq : seq, what: 'changed' };
  }
  return next || isVouchedFor ? undefined : { seq, what: 'changed' };
}

const batch = 1000;

/** Each entry with the one behind it. */
async function* pairsAfter(
  tenantId: string,
  seq: number,
): AsyncGenerator<readonly [AuditEntry, AuditEntry | undefined]> {
  let entry: AuditEntry | undefined;
  for await (const next of entriesAfter(tenantId, seq)) {
    if (entry) yield [entry, next];
    entry = next;
  }
  if (entry) yield [entry, undefined];
}

/** In the order of the chain, a thousand at a time. */
export async function* entriesAfter(tenantId: string, seq: number): AsyncGenerator<AuditEntry> {
  for (let after = seq; ; ) {
    const found: AuditEntry[] = await AuditEntries.find({ tenantId, seq: { $gt: after } })
      .sort({ seq: 1 })
      .limit(batch)
      .lean<AuditEntry[]>();
    yield* found;
    const last = found.at(-1);
    if (!last) return;
    after = last.seq;
  }
}
