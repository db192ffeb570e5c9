import { createHash } from 'node:crypto';
import { z } from 'zod';

const schema = z.object({
  id: z.string().min(1).max(1000),
  conversation: z.object({ id: z.string() }),
  type: z.string(),
  text: z.unknown().optional(),
  value: z.unknown().optional(),
});

/** Stands for one activity, however often it is delivered; undefined when the channel gave it no id. */
export function activityKeyOf(activity: unknown): string | undefined {
  const { success, data } = schema.safeParse(activity);
  if (!success) return undefined;
  const { id, conversation, type, text, value } = data;
  const whole = JSON.stringify([conversation.id, id, type, text, value]);
  return createHash('sha256').update(whole).digest('base64url');
}
