import { nextReminder, reachedIn, type Span } from '../policy/calendar.ts';
import { bothTenants } from './both-tenants.ts';
import { type Invitation, Invitations } from './invitation-schema.ts';
import { askedAdmins } from './owed.ts';
import { owedToSide } from './owed-to-side.ts';
import { acrossTenants } from './tenant-model.ts';

type Batch<Id> = { readonly limit: number; readonly but?: readonly Id[] };

/** Pending invitations of which a reminder has come up, the longest waiting first, leaving out some ids. */
export const findToRemind = (
  now: Date,
  { limit, but = [] }: Batch<string>,
): Promise<Invitation[]> =>
  acrossTenants(Invitations, 'the calendar looks for what is up')
    .find({ status: 'pending', remindAt: { $lte: now }, _id: { $nin: [...but] } })
    .sort({ remindAt: 1 })
    .limit(limit)
    .lean<Invitation[]>()
    .exec();

/**
 * Owes the reminder that counts now and notes when the next one comes, in one conditional write, so of any number of
 * callers exactly one reminds. Only that one gets true.
 */
export async function remind(invitation: Invitation, now: Date): Promise<boolean> {
  const span = spanOf(invitation);
  const reached = reachedIn(span, now);
  const owed = reached && reached.days > 0 ? reminder(invitation, reached.days, now) : [];
  const next = nextReminder(span, now);
  const { modifiedCount } = await Invitations.updateOne(
    { ...bothTenants(invitation), status: 'pending', remindAt: invitation.remindAt ?? null },
    {
      ...(next ? { $set: { remindAt: next } } : { $unset: { remindAt: 1 } }),
      $push: { outbox: { $each: owed } },
    },
  );
  return modifiedCount > 0;
}

/** To the customer alone: its admins who were asked, and the conversations that asked for notifications. */
const reminder = ({ customer: { tenantId }, outbox }: Invitation, days: number, now: Date) =>
  owedToSide({ tenantId, people: askedAdmins(outbox) }, 'expiring', String(days), now);

const spanOf = ({ createdAt, expiresAt }: Pick<Invitation, 'createdAt' | 'expiresAt'>): Span => ({
  from: createdAt,
  to: expiresAt,
});
