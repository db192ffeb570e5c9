import type { Status } from '../policy/lifecycle.ts';
import { findInvitation } from './invitation.ts';
import { type Invitation, Invitations } from './invitation-schema.ts';
import { containing, type Page, type Position, pageOf, timeIn } from './page.ts';

export type InvitationFilter = {
  readonly direction?: 'sent' | 'received' | undefined;
  readonly status?: Status | undefined;
  readonly search?: string | undefined;
};

/** A tenant's invitations, newest first, from the one after `after` or after `skip` of them. */
export async function pageOfInvitations(
  tenantId: string,
  { direction, status, search }: InvitationFilter,
  {
    after,
    from,
    skip = 0,
    size,
  }: Position & { readonly skip?: number | undefined; readonly size: number },
): Promise<Page<Invitation>> {
  const side = direction === 'sent' ? 'partner.tenantId' : 'customer.tenantId';
  const words = search && containing(search);
  const filter = {
    tenants: tenantId,
    ...(direction ? { [side]: tenantId } : {}),
    ...(status ? { status } : {}),
    ...(words
      ? { $or: [{ _id: words }, { 'partner.name': words }, { 'customer.name': words }] }
      : {}),
  };
  const createdAt = after && (timeIn(from) ?? (await findInvitation(tenantId, after))?.createdAt);
  const behind = createdAt && {
    $or: [{ createdAt: { $lt: createdAt } }, { createdAt, _id: { $gt: after } }],
  };
  const [rows, total] = await Promise.all([
    Invitations.find(behind ? { $and: [filter, behind] } : filter)
      .sort({ createdAt: -1, _id: 1 })
      .skip(skip)
      .limit(size + 1)
      .lean<Invitation[]>(),
    Invitations.countDocuments(filter),
  ]);
  return pageOf(rows, size, total);
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
  Invitations.find({
    tenants: customerTenantId,
    'customer.tenantId': customerTenantId,
    status: 'pending',
    expiresAt: { $gt: now },
  })
    .sort({ createdAt: -1, _id: 1 })
    .limit(limit)
    .lean<Invitation[]>()
    .exec();

/** The tenants that this partner has invited, the last ones first, each once for each invitation. */
export const invitedBy = async (partnerTenantId: string, limit: number): Promise<string[]> => {
  const sent = { tenants: partnerTenantId, 'partner.tenantId': partnerTenantId };
  const rows = await Invitations.find(sent, { 'customer.tenantId': 1 })
    .sort({ createdAt: -1, _id: 1 })
    .limit(limit)
    .lean<{ readonly customer: Pick<Invitation['customer'], 'tenantId'> }[]>();
  return rows.map(({ customer }) => customer.tenantId);
};
