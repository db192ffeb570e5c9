import type { HistoryView } from '../cards/history-card.ts';
import type { RelationshipView } from '../cards/partners-card.ts';
import { pageOfAudit } from '../models/audit-list.ts';
import type { Invitation } from '../models/invitation-schema.ts';
import type { Page } from '../models/page.ts';
import { findRelationship } from '../models/relationship.ts';
import type { Relationship } from '../models/relationship-schema.ts';
import { pageOfSubscriptions, type Subscription } from '../models/subscription.ts';
import { type Actor, isPartner } from './actor.ts';
import { eventsFor, historyViews } from './audit/history-view.ts';
import { positionIn, rowsOf, viewOf } from './list-rows.ts';
import type { Query } from './lists.ts';
import { problem } from './refusal.ts';
import { scopeOf } from './subscription-scope.ts';
import type { Reply, Turn } from './turn.ts';

/** Rows of a list, and the tenant that it is of by name. */
export type Listed<Row> = Page<Row> & { readonly tenant: string };
/** So many rows from where the query says, for who asks, or why they get none. */
export type Read<Row> = (query: Query, turn: Turn, size: number) => Promise<Listed<Row> | Reply>;

/** The lists that are shown in more than one way: what is in one for whom is decided here, at each page anew. */
export const listed = {
  invites: async (query, turn, size) => {
    const page = await rowsOf.invites(query, turn, positionIn(query, size));
    return { ...page, tenant: turn.actor.tenant?.name ?? '' };
  },

  partners: async (query, turn, size) => {
    const { actor, now, directory } = turn;
    const tenantId = query.tenant ?? actor.tenantId;
    const own = tenantId === actor.tenantId;
    const page = own
      ? await partnersOfOwn(query, turn, size)
      : await ownRow(tenantId, actor.tenantId);
    if ('card' in page) return page;
    const tenant = own || page.total > 0 ? await directory.findTenant(tenantId) : null;
    if (!tenant) {
      const key = own ? 'error.tenant-unknown' : 'error.tenant-not-visible';
      return problem(actor.reader, key, { text: query.called ?? tenantId });
    }
    const rows = page.rows.map((row) => viewOf(row, 'partner', now));
    return { ...page, rows, tenant: tenant.name };
  },

  customers: async (query, turn, size) => {
    const page = await rowsOf.customers(query, turn, positionIn(query, size));
    if ('card' in page) return page;
    const rows = page.rows.map((row) => viewOf(row, 'customer', turn.now));
    return { ...page, rows, tenant: turn.actor.tenant?.name ?? '' };
  },

  subscriptions: async (query, { actor }, size) => {
    const { tenant, reader } = actor;
    if (!tenant) return problem(reader, 'error.tenant-unknown');
    const scope = scopeOf(query.tenant, { actor });
    const page = await pageOfSubscriptions(scope, positionIn(query, size));
    if (query.tenant && page.total === 0 && !(await isRelated(query.tenant, actor.tenantId))) {
      const text = query.called ?? query.tenant;
      return problem(reader, 'error.tenant-not-visible', { text });
    }
    const rows = isPartner(actor) ? page.rows.map((row) => masked(row, actor)) : page.rows;
    return { ...page, rows, tenant: tenant.name };
  },

  history: async ({ about, other, after }, { actor }, size) => {
    const { tenant, tenantId, reader } = actor;
    if (!tenant) return problem(reader, 'error.tenant-unknown');
    const filter = { events: eventsFor(actor), about, other };
    const page = await pageOfAudit(tenantId, filter, { after, size });
    return { ...page, rows: await historyViews(page.rows), tenant: tenant.name };
  },
} as const satisfies {
  readonly invites: Read<Invitation>;
  readonly partners: Read<RelationshipView>;
  readonly customers: Read<RelationshipView>;
  readonly subscriptions: Read<Subscription>;
  readonly history: Read<HistoryView>;
};

/** The asker's own partners, or the one of them that it names. */
async function partnersOfOwn(
  query: Query,
  turn: Turn,
  size: number,
): Promise<Page<Relationship> | Reply> {
  const { partner } = query;
  const page = await rowsOf.partners(query, turn, positionIn(query, size));
  const row = partner ? await findRelationship(turn.actor.tenantId, partner) : null;
  return row && !('card' in page) ? { rows: [row], total: page.total } : page;
}

async function ownRow(
  customerTenantId: string,
  partnerTenantId: string,
): Promise<Page<Relationship>> {
  const row = await findRelationship(customerTenantId, partnerTenantId);
  return { rows: row ? [row] : [], total: row ? 1 : 0 };
}

const isRelated = async (customerTenantId: string, partnerTenantId: string): Promise<boolean> =>
  (await findRelationship(customerTenantId, partnerTenantId)) !== null;

/** A partner learns that somebody else sold a subscription or is on record for it, not who. */
function masked<Row extends Pick<Subscription, 'soldBy' | 'partnerOfRecord'>>(
  row: Row,
  { tenantId, reader }: Actor,
): Row {
  const name = reader.t('subscription.another-partner');
  const mask = (partner: Subscription['soldBy']) =>
    partner && partner.tenantId !== tenantId ? { tenantId: '', name } : partner;
  return { ...row, soldBy: mask(row.soldBy), partnerOfRecord: mask(row.partnerOfRecord) };
}
