import { AuditEntries, type AuditEntry, hashOf } from './audit-entry.ts';
import { type Anchor, findHead, origin } from './audit-head.ts';
import { findPruning, type Pruning } from './audit-pruning.ts';

/**
 * What is wrong with the first entry of which anything is. `headless`: it is the last one, and nothing says any more
 * whether others came behind it.
 */
export type ChainFlaw = {
  readonly seq: number;
  readonly what: 'changed' | 'missing' | 'cut-off' | 'headless';
};
export type CheckedChain = {
  readonly entries: number;
  readonly last: Anchor;
  /** Why it does not begin with no. 1. */
  readonly pruned?: Pruning;
  readonly flaw?: ChainFlaw;
};

/** Follows a tenant's chain from where it begins to its head. `each` is told of the entries that follow. */
export async function checkChain(
  tenantId: string,
  each: (entry: AuditEntry) => void = () => undefined,
): Promise<CheckedChain> {
  const [head, pruning] = await Promise.all([findHead(tenantId), findPruning(tenantId)]);
  let last: Anchor | undefined;
  let entries = 0;
  let first = 1;
  const checked = (flaw?: ChainFlaw): CheckedChain => ({
    entries,
    last: last ?? origin,
    ...(first > 1 && pruning ? { pruned: pruning } : {}),
    ...(flaw ? { flaw } : {}),
  });
  for await (const [entry, next] of pairsOf(tenantId)) {
    const isFirst = last === undefined;
    const flaw = flawIn(entry, next, last ?? beginningBefore(entry, pruning), isFirst, head);
    if (flaw) return checked(flaw);
    if (isFirst) first = entry.seq;
    last = { seq: entry.seq, hash: entry.hash };
    entries += 1;
    each(entry);
  }
  return checked(flawAtEnd(last ?? origin, head));
}

function flawAtEnd({ seq }: Anchor, head: Anchor | null): ChainFlaw | undefined {
  if (!head) return seq > 0 ? { seq, what: 'headless' } : undefined;
  return seq < head.seq ? { seq: seq + 1, what: 'cut-off' } : undefined;
}

/** A chain begins with no. 1, or where one of its own entries says that it does; or before that, while it is cut. */
function beginningBefore({ seq, prev }: AuditEntry, pruning: Pruning | undefined): Anchor {
  if (!pruning || seq <= 1) return origin;
  return seq <= pruning.kept.seq ? { seq: seq - 1, hash: prev } : pruning.kept;
}

/**
 * What does not follow from the entry before was changed itself, unless the one behind it vouches for it: then the
 * one before was changed together with its hash.
 */
function flawIn(
  entry: AuditEntry,
  next: AuditEntry | undefined,
  last: Anchor,
  isFirst: boolean,
  head: Anchor | null,
): ChainFlaw | undefined {
  const { seq, hash, prev } = entry;
  if (seq !== last.seq + 1) return { seq: last.seq + 1, what: 'missing' };
  if (hash !== hashOf(entry)) return { seq, what: 'changed' };
  const isVouchedFor = next ? next.prev === hash : head?.seq !== seq || head.hash === hash;
  if (prev !== last.hash) {
    const before = isVouchedFor && !isFirst;
    return { seq: before ? last.seq : seq, what: 'changed' };
  }
  return next || isVouchedFor ? undefined : { seq, what: 'changed' };
}

const batch = 1000;

/** Each entry with the one behind it. */
async function* pairsOf(
  tenantId: string,
): AsyncGenerator<readonly [AuditEntry, AuditEntry | undefined]> {
  let entry: AuditEntry | undefined;
  for await (const next of entriesOf(tenantId)) {
    if (entry) yield [entry, next];
    entry = next;
  }
  if (entry) yield [entry, undefined];
}

/** In the order of the chain, a thousand at a time. */
export async function* entriesOf(tenantId: string): AsyncGenerator<AuditEntry> {
  for (let after = Number.NEGATIVE_INFINITY; ; ) {
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

/** Whether an entry has this seal: in a chain that is intact, all that was written up to then is as it was. */
export const hasSeal = async (tenantId: string, hash: string): Promise<boolean> =>
  (await AuditEntries.exists({ tenantId, hash })) !== null;
