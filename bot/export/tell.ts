import type { Message } from '../adapter.ts';
import { oweAnswer } from '../owe-answer.ts';
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
  if (!actor.seen) return;
  await oweAnswer(actor.seen, { key: `${key} ${activityKey ?? turnId}`, message, replaces }, now);
  wakeOutbox();
}
