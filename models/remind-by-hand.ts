import { mostByHand, restingSince } from '../policy/reminder-by-hand.ts';
import { bothTenants } from './both-tenants.ts';
import type { By } from './by-schema.ts';
import { type Invitation, Invitations } from './invitation-schema.ts';
import { owedToAudit, wordTo } from './owed.ts';
import { aboutIt } from './owed-to-side.ts';
import { surely } from './surely.ts';

type ByHand = {
  readonly by: By;
  readonly ruleId: string;
  /** Whom to remind. */
  readonly people: readonly By[];
  /** The activity that asks for it: delivered again, it reminds no second time. */
  readonly source?: string | undefined;
  readonly now: Date;
};

/**
 * Reminds of an invitation that waits: its history and all that is owed because of it are one conditional write, so
 * of any number of callers in a day exactly one reminds. The others get undefined.
 * @throws {UnsureWrite}
 */
export async function remindByHand(
  invitation: Invitation,
  { by, ruleId, people, source, now }: ByHand,
): Promise<Invitation | undefined> {
  const about = now.toISOString();
  const owed = [
    ...people.map((person) => wordTo(person, 'reminded', now)),
    ...owedToAudit(invitation.tenants, 'reminded', now),
  ].map((entry) => aboutIt(entry, about));
  const event = { at: now, event: 'reminded' as const, by, ruleId, ...(source ? { source } : {}) };
  const rested = [{ at: { $gt: restingSince(now) } }, ...(source ? [{ source }] : [])];
  const which = bothTenants(invitation);
  const remind = () =>
    Invitations.findOneAndUpdate(
      {
        ...which,
        status: 'pending',
        expiresAt: { $gt: now },
        history: { $not: { $elemMatch: { event: 'reminded', $or: rested } } },
        [`history.${mostByHand}`]: { $exists: false },
      },
      { $push: { history: event, outbox: { $each: owed } } },
      { returnDocument: 'after' },
    )
      .lean<Invitation>()
      .exec();
  const own = { event: 'reminded', at: now, 'by.aadObjectId': by.aadObjectId };
  const remindedHere = () =>
    Invitations.findOne({ ...which, history: { $elemMatch: own } })
      .lean<Invitation>()
      .exec();
  return (
    (await surely(remind, async () => (await remind()) ?? (await remindedHere()))) ?? undefined
  );
}
