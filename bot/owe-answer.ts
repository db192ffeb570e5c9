import { handOver } from '../models/delivery.ts';
import type { Sender } from './activity.ts';
import type { Message } from './adapter.ts';

/** An answer that did not get through in its turn. `code`: the invitation that it shows, which is shown anew. */
type Answer = {
  readonly key: string;
  readonly message: Message;
  readonly code?: string | undefined;
};

/** Sends it like everything else that is owed: in its place in the line, as often as it takes. */
export const oweAnswer = (
  { seen: { tenantId, conversationId } }: Sender,
  { key, message, code }: Answer,
  now: Date,
): Promise<void> => {
  const what = code
    ? { kind: 'invitation' as const, code }
    : { kind: 'reply' as const, message: JSON.stringify(message) };
  const answer = { ...what, event: 'answer' as const, key: `answer ${key}`, owedAt: now };
  return handOver([{ ...answer, tenantId, conversationId }], now);
};
