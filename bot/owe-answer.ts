import type { ConversationKey } from '../models/conversation.ts';
import { handOver } from '../models/delivery.ts';
import type { Invitation } from '../models/invitation-schema.ts';
import type { Message } from './adapter.ts';

/** An answer that does not go out in its turn. `copyOf`: the invitation that it shows, as it stood then. */
type Answer = {
  readonly key: string;
  readonly message: Message;
  readonly copyOf?: Invitation | undefined;
};

/** Sends it like everything else that is owed: in its place in the line, as often as it takes. */
export const oweAnswer = (
  { tenantId, conversationId }: ConversationKey,
  { key, message, copyOf }: Answer,
  now: Date,
): Promise<void> =>
  handOver(
    [
      {
        ...{ tenantId, conversationId, key: `answer ${key}` },
        ...{ kind: 'reply', event: 'answer', owedAt: now, message: JSON.stringify(message) },
        ...(copyOf ? { code: copyOf._id, shows: copyOf.status } : {}),
      },
    ],
    now,
  );
