import type { Settlement } from '../models/claims.ts';
import { type Conversation, suspendConversation } from '../models/conversation.ts';
import type { OutboxEntry } from '../models/outbox-schema.ts';
import { each } from './each.ts';
import { statusOf } from './status-of.ts';

type Recipients = {
  readonly all: readonly Conversation[];
  /** Those that do not have it yet. */
  readonly left: readonly Conversation[];
};

/** Sends to those that are left. A person who cannot be reached is waited for; a shared place is not. */
export async function sendToEach(
  { audience }: OutboxEntry,
  { all, left }: Recipients,
  send: (conversation: Conversation) => Promise<void>,
): Promise<Settlement> {
  const had = all.length - left.length;
  const sent = await each(left, (conversation) =>
    unlessRefused(conversation, () => send(conversation)),
  );
  if (had + sent.filter(Boolean).length > 0) return { state: 'sent' };
  return { state: audience === 'person' ? 'waiting' : 'dropped' };
}

/** Where the channel refuses messages, nothing is sent until the person is heard of again. */
async function unlessRefused(conversation: Conversation, send: () => Promise<void>) {
  try {
    await send();
    return true;
  } catch (error) {
    const status = statusOf(error);
    if (status !== 403 && status !== 404) throw error;
    await suspendConversation(conversation);
    return false;
  }
}
