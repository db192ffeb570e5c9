import { Deliveries } from './delivery-schema.ts';
import { invitationOutboxes, relationshipOutboxes } from './outbox.ts';
import { sameConversation } from './same-conversation.ts';
import { acrossTenants } from './tenant-model.ts';

/** `held`: for conversations that take nothing at present. `oldestSeconds`: of those that could be sent. */
export type OutboxDepth = {
  readonly due: number;
  readonly held: number;
  readonly dead: number;
  readonly oldestSeconds: number;
};

const everybodys = acrossTenants(Deliveries, 'operators count what waits');

type Counted = { readonly all: number; readonly open: number; readonly oldest: Date | null };

/** How much waits to be sent, is held back and was given up, and for how long the oldest has waited. */
export async function outboxDepth(now: Date): Promise<OutboxDepth> {
  const [[counted], dead, ...owed] = await Promise.all([
    everybodys.aggregate<Counted>(counting).hint('due-there'),
    everybodys.countDocuments({ state: 'dead' }),
    invitationOutboxes.oldest(),
    relationshipOutboxes.oldest(),
  ]);
  const { all, open, oldest } = counted ?? { all: 0, open: 0, oldest: null };
  const since = [oldest, ...owed].flatMap((each) => (each ? [each.getTime()] : []));
  const oldestSeconds = since.length > 0 ? (now.getTime() - Math.min(...since)) / 1000 : 0;
  return { due: open, held: all - open, dead, oldestSeconds: Math.max(0, oldestSeconds) };
}

const places = sameConversation('$_id.', {
  from: 'conversations',
  as: 'place',
  where: { suspended: { $ne: true } },
});
const isOpen = { $gt: [{ $size: '$place' }, 0] };
const counting = [
  { $match: { state: 'due' } },
  // Whether it takes anything is asked once for each conversation: much may be held back in a few.
  {
    $group: {
      _id: { tenantId: '$tenantId', conversationId: '$conversationId' },
      all: { $sum: 1 },
      oldest: { $min: '$owedAt' },
    },
  },
  places,
  {
    $group: {
      _id: null,
      all: { $sum: '$all' },
      open: { $sum: { $cond: [isOpen, '$all', 0] } },
      oldest: { $min: { $cond: [isOpen, '$oldest', null] } },
    },
  },
];
