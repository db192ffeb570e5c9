import { AuditEntries, type AuditEntry, type AuditEvent, auditEvents } from './audit-entry.ts';
import { type Page, pageOf } from './page.ts';

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
  const isAll = auditEvents.every((event) => events.includes(event));
  const wanted = {
    tenantId,
    ...(isAll ? {} : { event: { $in: [...events] } }),
    ...(about ? { about } : {}),
    ...(other ? { other } : {}),
  };
  const narrowed = (about && 'about') || (other && 'other');
  const index = narrowed || (isAll ? 'chain' : 'events');
  const last = Number(after);
  const rest = Number.isSafeInteger(last) && after ? { seq: { $lt: last } } : undefined;
  return pageOf({
    found: AuditEntries.find({ ...wanted, ...rest })
      .hint(index)
      .sort({ seq: -1 })
      .limit(size + 1)
      .lean<AuditEntry[]>()
      .exec(),
    count: () => AuditEntries.countDocuments(wanted).hint(index).exec(),
    size,
    first: !rest,
    idOf: ({ seq }) => seq,
  });
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
