import { z } from 'zod';
import type { Activity } from './activity.ts';

/** One activity, and what it has to be answered with. */
export type Turn = {
  readonly activity: Activity;
  /** Of the message that answers it, or of the result of an invoke. */
  readonly isRight: (answer: unknown) => boolean;
};

const oneReply = z.object({ activities: z.tuple([z.unknown()]) });

/** Whether the HTTP response holds the right answer, and nothing else. Through the connector it holds none. */
export function isRightResponse(
  { activity, isRight }: Turn,
  status: number,
  body: string,
): boolean {
  if (status < 200 || status > 299) return false;
  if (activity.type === 'invoke') return isRight(jsonIn(body));
  if (activity.deliveryMode !== 'expectReplies') return true;
  const answer = oneReply.safeParse(jsonIn(body));
  return answer.success && isRight(answer.data.activities[0]);
}

/** @throws when it does not hold the right answer */
export function confirmResponse(
  turn: Turn,
  { status, text }: { readonly status: number; readonly text: string },
): void {
  if (isRightResponse(turn, status, text)) return;
  throw new Error(`${JSON.stringify(turn.activity)}\nwas answered ${status} ${text}`);
}

export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // As wrong as any other answer that is not the right one.
    return undefined;
  }
}
