import type { Status } from '../policy/lifecycle.ts';
import { findInvitation } from './invitation.ts';
import { type Invitation, Invitations } from './invitation-schema.ts';
import {
  allMeant,
  type InvitationFilter,
  invitationsMeant,
  receivedBy,
  sentBy,
} from './invitation-search.ts';
import { behind, type Page, type Position, pageOf, timeIn } from './page.ts';

/** A tenant's invitations, newest first, from the one after `after` or after `skip` of them. */
export async function pageOfInvitations(
  tenantId: string,
  filter: InvitationFilter,
  {
    after,
    from,
    skip = 0,
    size,
  }: Position & { readonly skip?: number | undefined; readonly size: number },
): Promise<Page<Invitation>> {
  const createdAt = after && (timeIn(from) ?? (await findInvitation(tenantId, after))?.createdAt);
  const rest = createdAt ? behind('createdAt', 'down', createdAt, after) : {};
  return pageOf({
    found: Invitations.find(invitationsMeant(tenantId, filter, rest))
      .sort({ createdAt: -1, _id: 1 })
      .skip(skip)
      .limit(size + 1)
      .lean<Invitation[]>()
      .exec(),
    count: () => Invitations.countDocuments(allMeant(tenantId, filter)).exec(),
    size,
    first: !createdAt && skip === 0,
  });
}

/** How many invitations a tenant has sent or received that stand like this. */
export const countInvitations = (tenantId: string, status: Status): Promise<number> =>
  Invitations.countDocuments({ tenants: tenantId, status }).exec();

/** Invitations waiting for this tenant's answer, newest first. */
export const findWaitingFor = (
  customerTenantId: string,
  now: Date,
  limit = 5,
): Promise<Invitation[]> =>
  Invitations.find({ ...receivedBy(customerTenantId, 'pending'), expiresAt: { $gt: now } })
    .sort({ createdAt: -1, _id: 1 })
    .limit(limit)
    .lean<Invitation[]>()
    .exec();

/** The tenants that this partner has invited, the last ones first, each once for each invitation. */
export const invitedBy = async (partnerTenantId: string, limit: number): Promise<string[]> => {
  const rows = await Invitations.find(sentBy(partnerTenantId), { 'customer.tenantId': 1 })
    .sort({ createdAt: -1, _id: 1 })
    .limit(limit)
    .lean<{ readonly customer: Pick<Invitation['customer'], 'tenantId'> }[]>();
  return rows.map(({ customer }) => customer.tenantId);
};

/** When the invitation was sent that this partner has waited for longest. */
export const oldestPending = async (partnerTenantId: string): Promise<Date | undefined> => {
  const oldest = await Invitations.findOne(sentBy(partnerTenantId, 'pending'), { createdAt: 1 })
    .sort({ createdAt: 1, _id: -1 })
    .lean<Pick<Invitation, 'createdAt'>>();
  return oldest?.createdAt;
};
