import type { Delivery } from '../models/delivery.ts';
import { invitationOutboxes, relationshipOutboxes } from '../models/outbox.ts';

/** In milliseconds: what cannot be handed over for so long holds up nobody any more. */
const longestHold = 30_000;

/**
 * Those of the next in line that may be sent: none that came to be owed after something that is still to be handed
 * over, since that may belong in front of it. So what was decided first is told first, by however many processes.
 */
export async function inOrder(waiting: readonly Delivery[], now: Date): Promise<Delivery[]> {
  const since = new Date(now.getTime() - longestHold);
  const [one, other] = await Promise.all([
    invitationOutboxes.oldest(since),
    relationshipOutboxes.oldest(since),
  ]);
  return waiting.filter(
    ({ owedAt, activityId }) =>
      activityId || ((!one || owedAt <= one) && (!other || owedAt <= other)),
  );
}
