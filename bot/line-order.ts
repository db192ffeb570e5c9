import type { Delivery } from '../models/delivery-schema.ts';
import { invitationOutboxes, relationshipOutboxes } from '../models/outbox.ts';

/** In milliseconds: what cannot be handed over for so long holds up nobody any more. */
const longestHold = 5 * 60_000;

/**
 * Those of the next in a tenant's line that may be sent: none that came to be owed after something for this tenant which
 * is still to be handed over, since that may belong in front of it. So what was decided first is told first, by however
 * many processes. Updates of cards are in no order.
 * @param look reads the line once more: what is in front of a message may have come into it while that was asked
 */
export async function inOrder(
  waiting: readonly Delivery[],
  look: () => Promise<readonly Delivery[]>,
  now: Date,
): Promise<readonly Delivery[]> {
  const words = waiting.filter(({ activityId }) => !activityId);
  const last = await freeOf(words, new Date(now.getTime() - longestHold));
  if (words.length > 0 && !last) return waiting.filter(({ activityId }) => activityId);
  return last
    ? (await look()).filter((each) => each.activityId || each.owedAt <= last.owedAt)
    : waiting;
}

/** The last that nothing holds up, of the last and the first: mostly nothing does, else each waits for what is in front of it. */
async function freeOf(words: readonly Delivery[], since: Date): Promise<Delivery | undefined> {
  for (const word of new Set([words.at(-1), words[0]])) {
    if (word && !(await isHeld(word, since))) return word;
  }
  return undefined;
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
