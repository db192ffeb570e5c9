import { bothTenants } from './both-tenants.ts';
import { dueAgain } from './due-again.ts';
import { type Copy, type Invitation, Invitations } from './invitation-schema.ts';
import { surely } from './surely.ts';

const mostShown = 200;
/**
 * Remembers a card that is now with somebody; `entry` is what owed it, which is then done. When the invitation was
 * decided while the card was on its way, the card is owed an update at once. Cards shown on demand are kept up to a
 * number, so that nobody can make the document too large to be decided; what is not kept still refuses a late click.
 */
export async function recordCopy(
  invitation: Invitation,
  copy: Copy,
  now: Date,
  entry?: string,
): Promise<void> {
  const known = { conversationId: copy.conversationId, activityId: copy.activityId };
  const room = copy.event === 'shown' ? { [`copies.${mostShown - 1}`]: { $exists: false } } : {};
  const kept = await surely(() =>
    Invitations.findOneAndUpdate(
      { ...bothTenants(invitation), copies: { $not: { $elemMatch: known } }, ...room },
      {
        $push: { copies: copy },
        ...(entry ? { $set: { 'outbox.$[owed].state': 'sent' as const } } : {}),
      },
      {
        returnDocument: 'after',
        projection: { status: 1 },
        ...(entry ? { arrayFilters: [{ 'owed.key': entry }] } : {}),
      },
    )
      .lean<Pick<Invitation, 'status'>>()
      .exec(),
  );
  if (kept?.status === copy.shows) return;
  await Invitations.updateOne(
    {
      ...bothTenants(invitation),
      status: { $ne: copy.shows },
      'outbox.audience': 'copies',
    },
    dueAgain('copies', now),
    { arrayFilters: [{ 'copies.audience': 'copies' }] },
  );
}

/** The card in this conversation now shows the invitation's present state; `entry` is what owed that. */
export async function markShown(
  invitation: Invitation,
  { conversationId, activityId }: Copy,
  entry: string,
): Promise<void> {
  await surely(() =>
    Invitations.updateOne(
      bothTenants(invitation),
      {
        $set: {
          'copies.$[shown].shows': invitation.status,
          'outbox.$[owed].state': 'sent' as const,
        },
      },
      {
        arrayFilters: [
          { 'shown.conversationId': conversationId, 'shown.activityId': activityId },
          { 'owed.key': entry },
        ],
      },
    ).exec(),
  );
}
