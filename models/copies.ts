import { bothTenants } from './both-tenants.ts';
import { changeInvitation } from './change-owing.ts';
import type { Copy, Invitation } from './invitation-schema.ts';

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
  await changeInvitation({
    filter: { ...bothTenants(invitation), copies: { $not: { $elemMatch: known } }, ...room },
    update: [
      {
        $set: {
          copies: { $concatArrays: ['$copies', [{ $literal: copy }]] },
          outbox: { $map: { input: '$outbox', in: owedAfter(copy, now, entry) } },
        },
      },
    ],
    updatePipeline: true,
  });
}

/** In the same write, so that no card is with somebody that shows what is over and is owed nothing. */
function owedAfter({ shows }: Copy, now: Date, entry: string | undefined) {
  const isEntry = { $eq: ['$$this.key', { $literal: entry ?? null }] };
  const isUpdate = { $and: [{ $eq: ['$$this.audience', 'copies'] }, { $ne: ['$status', shows] }] };
  const anew = { $mergeObjects: ['$$this', { state: 'due', dueAt: now }] };
  return {
    $cond: [
      isEntry,
      { $mergeObjects: ['$$this', { state: 'sent' }] },
      { $cond: [isUpdate, { $unsetField: { field: 'claim', input: anew } }, '$$this'] },
    ],
  };
}

/** The card in this conversation now shows the invitation's present state; `entry` is what owed that. */
export async function markShown(
  invitation: Invitation,
  { conversationId, activityId }: Copy,
  entry: string,
): Promise<void> {
  await changeInvitation({
    filter: bothTenants(invitation),
    update: {
      $set: { 'copies.$[shown].shows': invitation.status, 'outbox.$[owed].state': 'sent' },
    },
    arrayFilters: [
      { 'shown.conversationId': conversationId, 'shown.activityId': activityId },
      { 'owed.key': entry },
    ],
  });
}
