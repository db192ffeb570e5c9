import type { HistoryView } from '../../cards/history-card.ts';
import {
  type AuditEntry,
  type AuditEvent,
  auditEvents,
  decisions,
} from '../../models/audit-entry.ts';
import { namesOf } from '../../models/audit-person.ts';
import { pruningIn } from '../../models/audit-pruning.ts';
import { findTenant } from '../../models/tenant.ts';
import { isAction } from '../../policy/actions.ts';
import type { Actor } from '../actor.ts';

export const seesAll = ({ roles }: Pick<Actor, 'roles'>): boolean => roles.includes('global-admin');

/** Everybody of a tenant may see its decisions; the rest is for its Global admins. */
export const eventsFor = (actor: Pick<Actor, 'roles'>): readonly AuditEvent[] =>
  seesAll(actor) ? auditEvents : decisions;

/** Entries with the names that stand behind them now. */
export async function historyViews(entries: readonly AuditEntry[]): Promise<HistoryView[]> {
  const [names, tenants] = await Promise.all([
    namesOf(entries.flatMap(({ by }) => by ?? [])),
    Promise.all(distinct(entries.flatMap(({ other }) => other ?? [])).map(findTenant)),
  ]);
  const called = new Map(tenants.flatMap((each) => (each ? [[each._id, each.name]] : [])));
  return entries.map(({ seq, at, event, by, other, about, action, ruleId, detail }) => ({
    seq,
    at,
    event,
    who: by ? (names.get(by) ?? null) : undefined,
    other: other ? (called.get(other) ?? other) : undefined,
    about,
    action: action && isAction(action) ? action : undefined,
    ruleId,
    detail: detailOf(event, detail),
  }));
}

/** Of where the chain begins, the number is for people. */
const detailOf = (event: AuditEvent, detail: AuditEntry['detail']) =>
  event === 'pruned' ? String(pruningIn(detail)?.kept.seq ?? '') : detail;

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];
