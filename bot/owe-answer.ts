import type { Conversation, ConversationKey } from '../models/conversation-schema.ts';
import type { Invitation } from '../models/invitation-schema.ts';
import { handOver, wasHandedOver } from '../models/put-in-line.ts';
import type { Message } from './adapter.ts';
import { untilNoted } from './begin-again.ts';

/** An answer that does not go out in its turn. `copyOf`: the invitation that it shows, as it stood then. */
type Answer = {
  readonly key: string;
  readonly message: Message;
  readonly copyOf?: Invitation | undefined;
  /** The message whose place it takes. */
  readonly replaces?: string | undefined;
};

const nameOf = (key: string): string => `answer ${key}`;

/**
 * Sends it like everything else that is owed: in its place in the line, as often as it takes. What it answers is done
 * by now, so a database that goes away is waited for.
 */
export async function oweAnswer(
  { tenantId, conversationId }: ConversationKey,
  { key, message, copyOf, replaces }: Answer,
  now: Date,
): Promise<void> {
  const answer = {
    ...{ tenantId, conversationId, key: nameOf(key) },
    ...({ kind: 'reply', event: 'answer' } as const),
    ...{ owedAt: now, message: JSON.stringify(message) },
    ...(replaces ? { activityId: replaces } : {}),
    ...(copyOf ? { code: copyOf._id, shows: copyOf.status } : {}),
  };
  await untilNoted(() => handOver([answer], now));
}

/** Whether an answer with this key is or was owed in one of these conversations of a tenant. */
export const wasAnswerOwed = (
  tenantId: string,
  conversations: readonly Conversation[],
  key: string,
): Promise<boolean> =>
  wasHandedOver(
    tenantId,
    conversations.map(({ conversationId }) => conversationId),
    nameOf(key),
  );
