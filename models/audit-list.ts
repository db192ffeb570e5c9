import { AuditEntries, type AuditEntry, type AuditEvent } from './audit-entry.ts';
import type { Page } from './page.ts';

/** What of a tenant's audit somebody wants, and may, see. */
export type AuditFilter = {
  readonly events: readonly AuditEvent[];
  readonly about?: string | undefined;
  readonly other?: string | undefined;
};

/** A tenant's audit, newest first. `after`: the number of the last one on the page before. */
export async function pageOfAudit(
  tenantId: string,
  { events, about, other }: AuditFilter,
  { after, size }: { readonly after?: string | undefined; readonly size: number },
): Promise<Page<AuditEntry>> {
  const wanted = {
    tenantId,
    event: { $in: [...events] },
    ...(about ? { about } : {}),
    ...(other ? { other } : {}),
  };
  const last = Number(after);
  const from = Number.isSafeInteger(last) && after ? { seq: { $lt: last } } : {};
  const [found, total] = await Promise.all([
    AuditEntries.find({ ...wanted, ...from })
      .sort({ seq: -1 })
      .limit(size + 1)
      .lean<AuditEntry[]>(),
    AuditEntries.countDocuments(wanted),
  ]);
  const rows = found.slice(0, size);
  const next = found.length > size ? rows.at(-1) : undefined;
  return { rows, total, ...(next ? { next: String(next.seq) } : {}) };
}

/** Those of these tenants that anything of this was about. */
export const othersIn = (
  tenantId: string,
  events: readonly AuditEvent[],
  others: readonly string[],
): Promise<string[]> =>
  AuditEntries.distinct('other', {
    tenantId,
    other: { $in: [...others] },
    event: { $in: [...events] },
  })
    .lean<string[]>()
    .exec();
