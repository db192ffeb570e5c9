import { handOver } from '../../models/delivery.ts';
import type { Message } from '../adapter.ts';
import { untilNoted } from '../begin-again.ts';
import type { Turn } from '../turn.ts';

type Place = {
  /** What it is; the same for the same activity is sent once. */
  readonly key: string;
  /** The message whose place it takes. */
  readonly replaces?: string | undefined;
};

/** Says something in the conversation of a turn besides its answer, in its place in the line. */
export async function tell(
  message: Message,
  { key, replaces }: Place,
  { actor, activityKey, turnId, now, wakeOutbox }: Turn,
): Promise<void> {
  const { tenantId, conversationId } = actor.seen;
  const said = { kind: 'reply', event: 'answer', message: JSON.stringify(message) } as const;
  const place = { tenantId, conversationId, key: `${key} ${activityKey ?? turnId}` };
  const at = replaces ? { activityId: replaces } : {};
  await untilNoted(() => handOver([{ ...said, ...place, ...at, owedAt: now }], now));
  wakeOutbox();
}
