import { positionAt } from '../cards/cursor.ts';
import type { RelationshipView } from '../cards/partners-card.ts';
import { pageOfInvitations } from '../models/invitation-lists.ts';
import type { Invitation } from '../models/invitation-schema.ts';
import type { InvitationFilter } from '../models/invitation-search.ts';
import type { Page, Position } from '../models/page.ts';
import { pageOfCustomers, pageOfPartners } from '../models/relationship-lists.ts';
import type { Relationship } from '../models/relationship-schema.ts';
import type { Dated } from '../models/relationship-times.ts';
import { isStatus } from '../policy/lifecycle.ts';
import { standingAt } from '../policy/standing.ts';
import { isPartner } from './actor.ts';
import { problem } from './refusal.ts';
import type { Reply, Turn } from './turn.ts';

/** Where in a list, and how many of it. */
type Turning = Position & {
  readonly skip?: number;
  readonly size: number;
};
type Query = Readonly<Record<string, string>>;

/** Where a query goes on, for so many rows. */
export const positionIn = ({ after }: Query, size: number): Turning => ({
  ...positionAt(after),
  size,
});

/**
 * What a list holds for whoever asks, whichever way it is shown; or the reply that says why there is none for them.
 */
export const rowsOf = {
  invites: (
    { direction, status = '', search }: Query,
    { actor }: Turn,
    turning: Turning,
  ): Promise<Page<Invitation>> => {
    const filter: InvitationFilter = {
      direction: direction === 'sent' || direction === 'received' ? direction : undefined,
      status: isStatus(status) ? status : undefined,
      search,
      called: actor.tenant?.name,
    };
    return pageOfInvitations(actor.tenantId, filter, turning);
  },

  partners: async (
    { search }: Query,
    { actor }: Turn,
    turning: Turning,
  ): Promise<Page<Relationship> | Reply> =>
    actor.tenant
      ? pageOfPartners(actor.tenantId, { search, ...turning })
      : problem(actor.reader, 'error.tenant-unknown'),

  customers: async (
    { search }: Query,
    { actor }: Turn,
    turning: Turning,
  ): Promise<Page<Relationship> | Reply> => {
    const { tenant, reader } = actor;
    if (!tenant) return problem(reader, 'error.tenant-unknown');
    if (!isPartner(actor)) return problem(reader, 'error.not-partner');
    return pageOfCustomers(actor.tenantId, { search, ...turning });
  },
} as const;

/** A relationship as a list shows it, under the name of one of its sides, by which no two are confused. */
export const viewOf = (
  row: Dated,
  side: 'customer' | 'partner',
  now: Date,
): RelationshipView & { readonly tenantId: string } => ({
  id: String(row._id),
  tenantId: row[`${side}TenantId`],
  name: row[`${side}Name`],
  standing: standingAt(row, now),
});
