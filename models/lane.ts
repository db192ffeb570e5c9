import type { ConversationKey } from './conversation-schema.ts';
import { Lanes, stillHeld } from './lane-schema.ts';
import { acrossTenants } from './tenant-model.ts';

/** Something was put in, or can be sent again: it is looked at as soon as whoever holds it lets go. */
export async function touchLanes(keys: readonly ConversationKey[], now: Date): Promise<void> {
  if (keys.length === 0) return;
  await Lanes.bulkWrite(
    keys.map(({ tenantId, conversationId }) => ({
      updateOne: {
        filter: { tenantId, conversationId },
        update: [
          {
            $set: {
              nextAt: { $ifNull: ['$nextAt', now] },
              added: { $add: [{ $ifNull: ['$added', 0] }, 1] },
              failures: { $ifNull: ['$failures', 0] },
              sends: { $ifNull: ['$sends', []] },
            },
          },
        ],
        upsert: true,
      },
    })),
  );
}

/** Goes on holding these, until then. Gives those that are still held: another process may have taken some over. */
export async function keepLanes(owners: readonly string[], until: Date): Promise<string[]> {
  if (owners.length === 0) return [];
  await acrossTenants(Lanes, 'a process keeps what it holds').updateMany(
    { claim: { $in: [...owners] } },
    { $set: { nextAt: until } },
  );
  return [...(await stillHeld(owners))];
}

/** Nothing goes there any more. */
export async function dropLane({ tenantId, conversationId }: ConversationKey): Promise<void> {
  await Lanes.deleteOne({ tenantId, conversationId });
}

/** Nothing goes anywhere in this tenant but there. */
export async function dropLanesBut(
  tenantId: string,
  conversationIds: readonly string[],
): Promise<void> {
  await Lanes.deleteMany({ tenantId, conversationId: { $nin: [...conversationIds] } });
}
