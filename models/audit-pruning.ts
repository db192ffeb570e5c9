import { AuditEntries, type AuditEntry } from './audit-entry.ts';
import type { Anchor } from './audit-head.ts';

/** The chain goes on behind `kept`; what was deleted is older than `before`. */
export type Pruning = { readonly kept: Anchor; readonly before: Date };

/** As it stands in the entry that vouches for it. */
export const pruningText = ({ kept: { seq, hash }, before }: Pruning): string =>
  `${seq} ${hash} ${before.toISOString()}`;

export function pruningIn(detail: string | null | undefined): Pruning | undefined {
  const [, seq, hash, before] = /^(\d+) ([0-9a-f]{64}) (\S+)$/.exec(detail ?? '') ?? [];
  if (!seq || !hash || !before) return undefined;
  return { kept: { seq: Number(seq), hash }, before: new Date(before) };
}

/** What the key of such an entry begins with. */
export const pruningKey = (kept: Pick<Anchor, 'seq'>): string => `pruned ${kept.seq}`;

/** The one that left the least of a tenant's chain. */
export async function findPruning(tenantId: string): Promise<Pruning | undefined> {
  const found = await AuditEntries.find(
    { tenantId, key: /^pruned /, event: 'pruned' },
    { detail: 1 },
  ).lean<Pick<AuditEntry, 'detail'>[]>();
  return found
    .flatMap(({ detail }) => pruningIn(detail) ?? [])
    .reduce<Pruning | undefined>(
      (most, each) => (most && most.kept.seq > each.kept.seq ? most : each),
      undefined,
    );
}
