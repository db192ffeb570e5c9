import type { Delivery } from '../models/delivery.ts';
import { invitationOutboxes, relationshipOutboxes } from '../models/outbox.ts';

/** In milliseconds: what cannot be handed over for so long holds up nobody any more. */
const longestHold = 5 * 60_000;

/**
 * Those of the next in a tenant's line that may be sent: none that came to be owed after something for this tenant which
 * is still to be handed over, since that may belong in front of it. So what was decided first is told first, by however
 * many processes. Updates of cards are in no order.
 */
export async function inOrder(waiting: readonly Delivery[], now: Date): Promise<Delivery[]> {
  const since = new Date(now.getTime() - longestHold);
  const words = waiting.filter(({ activityId }) => !activityId);
  const [first, last] = [words[0], words.at(-1)];
  // Mostly nothing holds up the last, and so none; else each waits for what is in front of it.
  if (!last || !(await isHeld(last, since))) return [...waiting];
  const ready = first && first !== last && !(await isHeld(first, since)) ? [first] : [];
  return waiting.filter((each) => each.activityId || ready.includes(each));
}

async function isHeld({ tenantId, owedAt }: Delivery, since: Date): Promise<boolean> {
  const owed = await Promise.all(
    [invitationOutboxes, relationshipOutboxes].map((each) =>
      each.owesBetween(tenantId, since, owedAt),
    ),
  );
  return owed.includes(true);
}

/** In milliseconds: what has been held up for longer is looked at less often, so that looking does not hold it up. */
export const heldFor = ({ owedAt }: Delivery, now: Date): number =>
  Math.min(2000, Math.max(100, (now.getTime() - owedAt.getTime()) / 10));
