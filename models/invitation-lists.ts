import type { Status } from '../policy/lifecycle.ts';
import { findInvitation } from './invitation.ts';
import { type Invitation, Invitations } from './invitation-schema.ts';
import { containing, type Page, pageOf } from './page.ts';

export type InvitationFilter = {
  readonly direction?: 'sent' | 'received' | undefined;
  readonly status?: Status | undefined;
  readonly search?: string | undefined;
};

/** A tenant's invitations, newest first, from the one after `after`. */
export async function pageOfInvitations(
  tenantId: string,
  { direction, status, search }: InvitationFilter,
  { after, size }: { after?: string | undefined; size: number },
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
  const last = after ? await findInvitation(tenantId, after) : null;
  const from = last && {
    $or: [
      { createdAt: { $lt: last.createdAt } },
      { createdAt: last.createdAt, _id: { $gt: last._id } },
    ],
  };
  const [rows, total] = await Promise.all([
    Invitations.find(from ? { $and: [filter, from] } : filter)
      .sort({ createdAt: -1, _id: 1 })
      .limit(size + 1)
      .lean<Invitation[]>(),
    Invitations.countDocuments(filter),
  ]);
  return pageOf(rows, size, total);
}

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
