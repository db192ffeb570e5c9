import { endInvitation, findInvitation } from '../../models/invitation.ts';
import type { Invitation } from '../../models/invitation-schema.ts';
import { decided } from '../decided.ts';
import type { Turn } from '../turn.ts';

/** The invitation as it now is. When its time was over, and nobody had noted it yet, it is noted rather than shown as still open. */
export async function asItStands(
  { _id: code }: Pick<Invitation, '_id'>,
  { actor, now, log }: Turn,
): Promise<Invitation | undefined> {
  const standing = await findInvitation(actor.tenantId, code);
  const lapsed = standing?.status === 'pending' && standing.expiresAt <= now;
  if (!standing || !lapsed) return standing ?? undefined;
  const expired = await endInvitation(standing, 'expired', { now });
  if (expired) decided('expired', {}, log);
  return expired ?? (await findInvitation(actor.tenantId, code)) ?? standing;
}
