import type { ConversationKey } from './conversation.ts';
import { Deliveries } from './delivery.ts';

const most = 1000;

const sameConversation = {
  $and: [{ $eq: ['$tenantId', '$$tenant'] }, { $eq: ['$conversationId', '$$conversation'] }],
};
const joined = (from: string, as: string, but: object) => ({
  $lookup: {
    from,
    let: { tenant: '$_id.tenantId', conversation: '$_id.conversationId' },
    pipeline: [{ $match: { $expr: sameConversation, ...but } }, { $project: { _id: 1 } }],
    as,
  },
});

/**
 * Conversations that take messages and have some waiting, while nobody is going to look at their line: a process
 * died between saying that it takes them and having it looked at.
 */
export async function findStranded(): Promise<ConversationKey[]> {
  const found = await Deliveries.aggregate<{ readonly _id: ConversationKey }>([
    { $match: { state: 'due' } },
    { $group: { _id: { tenantId: '$tenantId', conversationId: '$conversationId' } } },
    joined('conversations', 'open', { suspended: { $ne: true } }),
    { $match: { 'open.0': { $exists: true } } },
    joined('lanes', 'watched', { nextAt: { $exists: true } }),
    { $match: { 'watched.0': { $exists: false } } },
    { $limit: most },
  ]);
  return found.map(({ _id }) => _id);
}
