import { type AuditEntry, hashOf } from '../../../models/audit-entry.ts';
import { origin } from '../../../models/audit-head.ts';
import type { Fleet } from './fleet.ts';
import type { Stored } from './stored.ts';

export type Audited = { readonly entries: number; readonly flaws: readonly string[] };

/** What is wrong with the chains as they stand in the database, or missing in them, or there twice. */
export async function auditOf(fleet: Fleet, invitations: readonly Stored[]): Promise<Audited> {
  const entries = await fleet.read((database) =>
    database.collection<AuditEntry>('audit').find().sort({ tenantId: 1, seq: 1 }).toArray(),
  );
  return {
    entries: entries.length,
    flaws: [...breaks(entries), ...miscounted(entries, invitations)],
  };
}

function breaks(entries: readonly AuditEntry[]): string[] {
  const ends = new Map<string, Pick<AuditEntry, 'seq' | 'hash'>>();
  return entries.flatMap((entry) => {
    const { tenantId, seq, prev, hash } = entry;
    const last = ends.get(tenantId) ?? origin;
    ends.set(tenantId, entry);
    const follows = seq === last.seq + 1 && prev === last.hash && hash === hashOf(entry);
    return follows ? [] : [`no. ${seq} of ${tenantId} does not follow from no. ${last.seq}`];
  });
}

/** Each event of an invitation has one entry with each of its two tenants. */
function miscounted(entries: readonly AuditEntry[], invitations: readonly Stored[]): string[] {
  const counts = new Map<string, number>();
  const keyOf = (tenantId: string, about: string, event: string) => `${tenantId} ${about} ${event}`;
  for (const { tenantId, about, event } of entries) {
    const key = keyOf(tenantId, about ?? '', event);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return invitations.flatMap(({ _id: code, partner, customer, history }) =>
    [partner.tenantId, customer.tenantId]
      .flatMap((tenantId) => history.map(({ event }) => keyOf(tenantId, code, event)))
      .filter((key) => counts.get(key) !== 1)
      .map((key) => `${key}: ${counts.get(key) ?? 0} entries`),
  );
}
