import type { ConversationKey } from './conversation-schema.ts';
import { Deliveries } from './delivery-schema.ts';
import { sameConversation } from './same-conversation.ts';
import { acrossTenants } from './tenant-model.ts';

const most = 1000;

const open = { from: 'conversations', as: 'open', where: { suspended: { $ne: true } } };
const watched = { from: 'lanes', as: 'watched', where: { nextAt: { $exists: true } } };

/**
 * Conversations that take messages and have some waiting, while nobody is going to look at their line: a process
 * died between saying that it takes them and having it looked at.
 */
export async function findStranded(): Promise<ConversationKey[]> {
  const deliveries = acrossTenants(Deliveries, 'a sweep looks for what is stranded');
  const found = await deliveries
    .aggregate<{ readonly _id: ConversationKey }>([
      { $match: { state: 'due' } },
      { $group: { _id: { tenantId: '$tenantId', conversationId: '$conversationId' } } },
      sameConversation('$_id.', open),
      { $match: { 'open.0': { $exists: true } } },
      sameConversation('$_id.', watched),
      { $match: { 'watched.0': { $exists: false } } },
      { $limit: most },
    ])
    .hint('due-there');
  return found.map(({ _id }) => _id);
}
