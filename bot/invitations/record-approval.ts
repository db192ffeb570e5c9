import { approvedGrant } from '../../models/approved-grant.ts';
import type { Invitation } from '../../models/invitation-schema.ts';
import { recordGrants } from '../../models/relationship.ts';

/**
 * Writes what an approved invitation grants into the relationship. Doing it twice is the same as once, so
 * it is done at the decision and owed in the outbox as well: a crash in between loses nothing.
 */
export async function recordApproval(invitation: Invitation): Promise<void> {
  const { _id, partner, customer } = invitation;
  const grant = approvedGrant(invitation);
  if (!grant) return;
  const pair = { customer, partner };
  await recordGrants({ pair, origin: _id, granted: [grant] }, grant.since);
}
