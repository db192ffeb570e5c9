import { anyOf } from './any-of.ts';
import { Deliveries, type Delivery, type NewDelivery } from './delivery-schema.ts';
import { inGroups } from './in-groups.ts';
import { touchLanes } from './lane.ts';

type HandedOver = { readonly deliveries: readonly NewDelivery[]; readonly now: Date };

/** So many lots of messages are in one command: each may go to hundreds of conversations. */
const most = 8;

const put = inGroups(most, async (lots: readonly HandedOver[]) => {
  const all = lots.flatMap(({ deliveries }) => deliveries);
  const { upsertedIds } = await Deliveries.bulkWrite(
    all.map(({ tenantId, conversationId, key, ...rest }) => ({
      updateOne: {
        filter: { tenantId, conversationId, key },
        update: { $setOnInsert: { ...rest, state: 'due' as const, attempts: 0 } },
        upsert: true,
      },
    })),
  );
  await touchLanes(all, new Date(Math.min(...lots.map(({ now }) => now.getTime()))));
  const fresh = new Set(all.filter((_, index) => index in upsertedIds));
  return lots.map(({ deliveries }) => deliveries.every((each) => fresh.has(each)));
});

/**
 * Puts messages into the lines of their conversations. Those that are or were there already stay as they are; false when
 * there are any of these.
 */
export const handOver = async (deliveries: readonly NewDelivery[], now: Date): Promise<boolean> =>
  deliveries.length === 0 || put({ deliveries, now });

/** Whether a message with this key is or was in the line of one of these conversations. */
export const wasHandedOver = async (
  tenantId: string,
  conversationIds: readonly string[],
  key: string,
): Promise<boolean> => {
  const there = { tenantId, conversationId: { $in: [...conversationIds] }, key };
  return (await Deliveries.exists(there)) !== null;
};

/** What became of these, as far as it is known; several come from one outbox entry. */
export const findSettled = (deliveries: readonly NewDelivery[]): Promise<Delivery[]> =>
  Deliveries.find({
    tenantId: anyOf(deliveries, 'tenantId'),
    conversationId: anyOf(deliveries, 'conversationId'),
    key: anyOf(deliveries, 'key'),
    state: { $ne: 'due' },
  })
    .lean<Delivery[]>()
    .exec();
