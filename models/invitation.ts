import { randomBytes } from 'node:crypto';
import { nextReminder } from '../policy/calendar.ts';
import { invitationCode } from '../policy/invitation-code.ts';
import type { Ending } from '../policy/lifecycle.ts';
import { anyOf } from './any-of.ts';
import { batched } from './batched.ts';
import type { By } from './by-schema.ts';
import { type Invitation, Invitations } from './invitation-schema.ts';
import { isDuplicate } from './is-duplicate.ts';
import { cardFor, owedOnEnd, owedToAudit } from './owed.ts';
import { surely } from './surely.ts';
import { acrossTenants } from './tenant-model.ts';

export type NewInvitation = Pick<
  Invitation,
  'partner' | 'customer' | 'cloud' | 'services' | 'createdBy' | 'expiresAt'
> &
  Partial<Pick<Invitation, 'delegatedAdmin' | 'note' | 'source'>> & {
    readonly ruleId: string;
    readonly admins: readonly { readonly aadObjectId: string; readonly name: string }[];
  };

/** `again`: the activity had made it before. `pending`: the code of the one that waits there already. */
export type Creation =
  | { readonly created: Invitation; readonly again?: true }
  | { readonly pending: string };

/**
 * Creates the invitation and owes its card to the admins, in one write. When the partner already has
 * one waiting at this customer nothing is written, and that one's code comes back as `pending`. An activity that has
 * made one before gets that one.
 * @throws {UnsureWrite}
 */
export async function createInvitation(
  { ruleId, admins, ...invitation }: NewInvitation,
  now: Date,
): Promise<Creation> {
  const { partner, customer, createdBy, expiresAt } = invitation;
  const remindAt = nextReminder({ from: now, to: expiresAt }, now);
  const tenants = [partner.tenantId, customer.tenantId];
  const document: Invitation = {
    ...invitation,
    _id: invitationCode(randomBytes(6)),
    tenants,
    status: 'pending',
    createdAt: now,
    ...(remindAt ? { remindAt } : {}),
    history: [{ at: now, event: 'created', by: createdBy, ruleId }],
    outbox: [
      ...admins.map((admin) => cardFor(customer.tenantId, admin, now)),
      ...owedToAudit(tenants, 'created', now),
    ],
    copies: [],
  };
  const insert = () => inserted(document);
  // The code is drawn once: what stands under it after a write without an answer is what that write saved.
  if (await surely(insert, async () => (await insert()) || isSaved(document))) {
    return { created: document };
  }
  const made = await findMadeBy(document);
  if (made) return { created: made, again: true };
  const pending = await findPendingBetween(partner.tenantId, customer.tenantId);
  // Not the pair but the code was taken: one chance in a billion, so another one is drawn.
  return pending ? { pending } : createInvitation({ ruleId, admins, ...invitation }, now);
}

/** False when its code is taken, or its pair of tenants. */
const inserted = (document: Invitation): Promise<boolean> =>
  Invitations.create(document).then(
    () => true,
    (error: unknown) => {
      if (!isDuplicate(error)) throw error;
      return false;
    },
  );

async function isSaved({ _id, tenants, createdAt }: Invitation): Promise<boolean> {
  return (await Invitations.exists({ tenants: { $all: tenants }, _id, createdAt })) !== null;
}

/** What the same activity has made before, as it now stands. */
const findMadeBy = async ({ partner, source }: Invitation): Promise<Invitation | null> =>
  source
    ? Invitations.findOne({ 'partner.tenantId': partner.tenantId, source })
        .lean<Invitation>()
        .exec()
    : null;

type Sides = { readonly [Side in 'partner' | 'customer']: { readonly tenantId: string } };

const findPending = batched<Sides, Sides & Pick<Invitation, '_id'>>(
  (pairs) =>
    Invitations.find(
      {
        $or: pairs.map(({ partner, customer }) => ({
          'partner.tenantId': partner.tenantId,
          'customer.tenantId': customer.tenantId,
          status: 'pending' as const,
        })),
      },
      { 'partner.tenantId': 1, 'customer.tenantId': 1 },
    )
      .lean<(Sides & Pick<Invitation, '_id'>)[]>()
      .exec(),
  ({ partner, customer }) => `${partner.tenantId} ${customer.tenantId}`,
);

/** The code of the invitation from this partner that waits at this customer. */
export async function findPendingBetween(
  partnerTenantId: string,
  customerTenantId: string,
): Promise<string | undefined> {
  const [partner, customer] = [{ tenantId: partnerTenantId }, { tenantId: customerTenantId }];
  return (await findPending({ partner, customer }))?._id;
}

type Side = { readonly tenantId: string; readonly code: string };

const findOfSide = batched<Side, Side & { readonly invitation: Invitation }>(
  async (sides) => {
    const found = await Invitations.find({
      tenants: anyOf(sides, 'tenantId'),
      _id: anyOf(sides, 'code'),
    }).lean<Invitation[]>();
    return found.flatMap((invitation) =>
      invitation.tenants.map((tenantId) => ({ tenantId, code: invitation._id, invitation })),
    );
  },
  ({ tenantId, code }) => `${tenantId} ${code}`,
);

/** The invitation, for a tenant that is one of its two sides; for anybody else it does not exist. */
export async function findInvitation(tenantId: string, code: string): Promise<Invitation | null> {
  return (await findOfSide({ tenantId, code }))?.invitation ?? null;
}

/**
 * Ends a pending invitation: the decision, its history and all that is owed because of it are one
 * conditional write, so of any number of callers exactly one wins. The others get undefined.
 * @throws {UnsureWrite}
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
  const which = { tenants: { $all: before.tenants }, _id: before._id };
  const end = () =>
    Invitations.findOneAndUpdate(
      { ...which, status: 'pending', expiresAt: inTime },
      {
        $set: { status: ending },
        $push: { history: event, outbox: { $each: owedOnEnd(before, ending, now) } },
      },
      { returnDocument: 'after' },
    )
      .lean<Invitation>()
      .exec();
  const own = { event: ending, at: now, ...(by ? { 'by.aadObjectId': by.aadObjectId } : {}) };
  const endedHere = () =>
    Invitations.findOne({ ...which, history: { $elemMatch: own } })
      .lean<Invitation>()
      .exec();
  return (await surely(end, async () => (await end()) ?? (await endedHere()))) ?? undefined;
}

/** Invitations that nobody answered in time, oldest first, leaving out some codes. */
export const findOverdue = (
  now: Date,
  { limit, but = [] }: { readonly limit: number; readonly but?: readonly string[] },
): Promise<Invitation[]> =>
  acrossTenants(Invitations, 'the calendar looks for what is up')
    .find({ status: 'pending', expiresAt: { $lte: now }, _id: { $nin: [...but] } })
    .sort({ expiresAt: 1 })
    .limit(limit)
    .lean<Invitation[]>()
    .exec();
