import { randomBytes } from 'node:crypto';
import { mongo } from 'mongoose';
import { invitationCode } from '../policy/invitation-code.ts';
import type { Ending } from '../policy/lifecycle.ts';
import type { By } from './by-schema.ts';
import { type Invitation, Invitations } from './invitation-schema.ts';
import { cardFor, owedOnEnd } from './owed.ts';

export type NewInvitation = Pick<
  Invitation,
  'partner' | 'customer' | 'cloud' | 'services' | 'createdBy' | 'expiresAt'
> &
  Partial<Pick<Invitation, 'delegatedAdmin' | 'note'>> & {
    readonly ruleId: string;
    readonly admins: readonly { readonly aadObjectId: string; readonly name: string }[];
  };

/**
 * Creates the invitation and owes its card to the admins, in one write. When the partner already has
 * one waiting at this customer nothing is written, and that one's code comes back as `pending`.
 */
export async function createInvitation(
  { ruleId, admins, ...invitation }: NewInvitation,
  now: Date,
): Promise<{ readonly created: Invitation } | { readonly pending: string }> {
  const { partner, customer, createdBy } = invitation;
  const document: Invitation = {
    ...invitation,
    _id: invitationCode(randomBytes(6)),
    tenants: [partner.tenantId, customer.tenantId],
    status: 'pending',
    createdAt: now,
    history: [{ at: now, event: 'created', by: createdBy, ruleId }],
    outbox: admins.map((admin) => cardFor(customer.tenantId, admin, now)),
    copies: [],
  };
  try {
    await Invitations.create(document);
    return { created: document };
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    const pending = await findPendingBetween(partner.tenantId, customer.tenantId);
    // Not the pair but the code was taken: one chance in a billion, so another one is drawn.
    return pending ? { pending } : createInvitation({ ruleId, admins, ...invitation }, now);
  }
}

const isDuplicate = (error: unknown): boolean =>
  error instanceof mongo.MongoServerError && error.code === 11000;

/** The code of the invitation from this partner that waits at this customer. */
export async function findPendingBetween(
  partnerId: string,
  customerId: string,
): Promise<string | undefined> {
  const found = await Invitations.findOne(
    { 'partner.tenantId': partnerId, 'customer.tenantId': customerId, status: 'pending' },
    { _id: 1 },
  ).lean();
  return found?._id;
}

/** The invitation, for a tenant that is one of its two sides; for anybody else it does not exist. */
export const findInvitation = (tenantId: string, code: string): Promise<Invitation | null> =>
  Invitations.findOne({ tenants: tenantId, _id: code }).lean<Invitation>().exec();

/**
 * Ends a pending invitation: the decision, its history and all that is owed because of it are one
 * conditional write, so of any number of callers exactly one wins. The others get undefined.
 */
export async function endInvitation(
  before: Invitation,
  ending: Ending,
  { by, reason, ruleId, now }: { by?: By; reason?: string; ruleId?: string; now: Date },
): Promise<Invitation | undefined> {
  const inTime = ending === 'expired' ? { $lte: now } : { $gt: now };
  const event = {
    at: now,
    event: ending,
    ...(by ? { by } : {}),
    ...(reason ? { reason } : {}),
    ...(ruleId ? { ruleId } : {}),
  };
  const ended = await Invitations.findOneAndUpdate(
    { tenants: { $all: before.tenants }, _id: before._id, status: 'pending', expiresAt: inTime },
    {
      $set: { status: ending },
      $push: { history: event, outbox: { $each: owedOnEnd(before, ending, now) } },
    },
    { returnDocument: 'after' },
  ).lean<Invitation>();
  return ended ?? undefined;
}

/** Invitations that nobody answered in time, oldest first. */
export const findOverdue = (now: Date, limit = 100): Promise<Invitation[]> =>
  Invitations.find({ status: 'pending', expiresAt: { $lte: now } })
    .sort({ expiresAt: 1 })
    .limit(limit)
    .lean<Invitation[]>()
    .exec();
