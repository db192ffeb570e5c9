import { AuditEntries, type AuditEntry, hashOf, storable } from './audit-entry.ts';
import { type Anchor, advanceHeads, type Heads, headsOf, origin } from './audit-head.ts';
import { isDuplicate } from './is-duplicate.ts';

export type NewAuditEntry = Omit<AuditEntry, 'seq' | 'prev' | 'hash'>;

/**
 * Puts entries at the end of their tenants' chains, each once for its key, all of them in one write. Any number of
 * processes may at once: a place is taken by a unique index. They are inserted in order, and none behind one that is
 * refused, so that no chain gets a gap.
 * @returns those that are not written because another process took a place; they may be tried again
 */
export async function append(entries: readonly NewAuditEntry[]): Promise<readonly NewAuditEntry[]> {
  const before = await headsOf(entries.map(({ tenantId }) => tenantId));
  const { placed, ends } = linked(entries, before);
  if (await inserted(placed)) {
    await advanceHeads(before, ends);
    return [];
  }
  // Some may have got in before one was refused; and who took a place may have died before saying so.
  const refused = await notNoted(entries);
  await advanceHeads(before, await endsBehind(before));
  return refused;
}

/** Each once, with the hash of the one before; and where each chain ends then. */
function linked(
  entries: readonly NewAuditEntry[],
  before: Heads,
): { readonly placed: AuditEntry[]; readonly ends: Heads } {
  const ends = new Map(before);
  const once = new Map(entries.map((entry) => [nameOf(entry), entry]));
  const placed = [...once.values()].map((entry) => {
    const last = ends.get(entry.tenantId) ?? origin;
    const next = { ...entry, seq: last.seq + 1, prev: last.hash };
    const sealed = { ...next, hash: hashOf(next) };
    ends.set(entry.tenantId, sealed);
    return storable(sealed);
  });
  return { placed, ends };
}

const nameOf = ({ tenantId, key }: Pick<AuditEntry, 'tenantId' | 'key'>): string =>
  `${tenantId} ${key}`;

/** False when a place or a key is taken. */
async function inserted(entries: AuditEntry[]): Promise<boolean> {
  try {
    // No document is made of each: that would take longer than writing them.
    await AuditEntries.insertMany(entries, { lean: true });
    return true;
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    return false;
  }
}

async function notNoted(entries: readonly NewAuditEntry[]): Promise<NewAuditEntry[]> {
  const any = entries.map(({ tenantId, key }) => ({ tenantId, key }));
  const noted = await AuditEntries.find({ $or: any }, { _id: 0, tenantId: 1, key: 1 }).lean<
    Pick<AuditEntry, 'tenantId' | 'key'>[]
  >();
  const names = new Set(noted.map(nameOf));
  return entries.filter((entry) => !names.has(nameOf(entry)));
}

/** Where those of these chains end that go on behind their heads. */
async function endsBehind(heads: Heads): Promise<Heads> {
  const ends = await Promise.all(
    [...heads].map(
      async ([tenantId, head]) => [tenantId, await lastBehind(tenantId, head)] as const,
    ),
  );
  return new Map(ends.flatMap(([tenantId, end]) => (end ? [[tenantId, end]] : [])));
}

const lastBehind = (tenantId: string, { seq }: Anchor): Promise<Anchor | null> =>
  AuditEntries.findOne({ tenantId, seq: { $gt: seq } }, { seq: 1, hash: 1 })
    .sort({ seq: -1 })
    .lean<Anchor>()
    .exec();
