import type { Activity } from 'botbuilder';
import { z } from 'zod';

const text = z.string().max(5000);
const party = z.looseObject({ id: text }).catch({ id: '' });

/** The least without which there is nowhere to answer. Everything else is checked where it is used. */
const incomingSchema = z.looseObject({
  type: text.min(1),
  serviceUrl: z.url({ protocol: /^https?$/ }).max(2000),
  conversation: z.looseObject({ id: text.min(1) }),
  channelId: text.catch('unknown'),
  id: text.optional().catch(undefined),
  name: text.optional().catch(undefined),
  replyToId: text.optional().catch(undefined),
  deliveryMode: text.optional().catch(undefined),
  from: party,
  recipient: party,
});

/** The activity in a request's body, or a sentence that says what is wrong with it. */
export function activityIn(
  body: unknown,
): { readonly activity: Activity } | { readonly wrong: string } {
  if (isDeep(body))
    return { wrong: `Not a Bot Framework activity: over ${mostLevels} levels deep` };
  const parsed = incomingSchema.safeParse(body);
  // The SDK's type demands fields that channels leave out; those that our code reads are checked above or in activity.ts.
  if (parsed.success) return { activity: parsed.data as unknown as Activity };
  const [issue] = parsed.error.issues;
  const where = issue?.path.join('.') || 'the body';
  return { wrong: `Not a Bot Framework activity: ${where}: ${issue?.message}` };
}

/** More than any activity has. What is copied or compared level by level would run out of stack after some thousands. */
const mostLevels = 100;

/** Level by level rather than by calling itself, for the same reason. */
function isDeep(body: unknown): boolean {
  let level: readonly unknown[] = [body];
  for (let depth = 0; depth <= mostLevels; depth += 1) {
    level = level.flatMap((value) =>
      typeof value === 'object' && value !== null ? Object.values(value) : [],
    );
    if (level.length === 0) return false;
  }
  return true;
}
