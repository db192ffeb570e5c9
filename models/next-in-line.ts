import { anyOf } from './any-of.ts';
import { together } from './batched.ts';
import type { ConversationKey } from './conversation-schema.ts';
import { Deliveries, type Delivery } from './delivery-schema.ts';

/** So many messages of a line are looked at. */
export const mostLookedAt = 20;

/** The next messages of a conversation, oldest first. Lines that are looked at in the same moment are read in one command. */
export const nextInLine = together<ConversationKey, readonly Delivery[]>(
  async (lines) => {
    const found = await dueIn(lines);
    // A long line would have cut off those behind it.
    const isWhole = lines.length === 1 || found.length < mostLookedAt * lines.length;
    return isWhole
      ? lines.map((line) => found.filter((each) => isIn(line, each)).slice(0, mostLookedAt))
      : Promise.all(lines.map((line) => dueIn([line])));
  },
  ({ tenantId, conversationId }) => `${tenantId} ${conversationId}`,
);

const dueIn = (lines: readonly ConversationKey[]): Promise<Delivery[]> =>
  Deliveries.find({
    tenantId: anyOf(lines, 'tenantId'),
    conversationId: anyOf(lines, 'conversationId'),
    state: 'due',
  })
    .sort({ tenantId: 1, conversationId: 1, owedAt: 1, _id: 1 })
    .limit(mostLookedAt * lines.length)
    .lean<Delivery[]>()
    .exec();

const isIn = ({ tenantId, conversationId }: ConversationKey, delivery: Delivery): boolean =>
  delivery.tenantId === tenantId && delivery.conversationId === conversationId;
