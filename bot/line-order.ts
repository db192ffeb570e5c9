import type { Delivery } from '../models/delivery.ts';
import { invitationOutboxes, relationshipOutboxes } from '../models/outbox.ts';

/** In milliseconds: what cannot be handed over for so long holds up nobody any more. */
const longestHold = 5 * 60_000;

/**
 * Those of the next in a tenant's line that may be sent: none that came to be owed after something of this tenant which
 * is still to be handed over, since that may belong in front of it. So what was decided first is told first, by however
 * many processes.
 */
export async function inOrder(
  tenantId: string,
  waiting: readonly Delivery[],
  now: Date,
): Promise<Delivery[]> {
  const since = new Date(now.getTime() - longestHold);
  const [one, other] = await Promise.all([
    invitationOutboxes.oldest(since, tenantId),
    relationshipOutboxes.oldest(since, tenantId),
  ]);
  return waiting.filter(
    ({ owedAt, activityId }) =>
      activityId || ((!one || owedAt <= one) && (!other || owedAt <= other)),
  );
}
