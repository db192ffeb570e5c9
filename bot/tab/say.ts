import { z } from 'zod';
import { mostText } from '../activity.ts';
import { cleanText } from '../clean-text.ts';
import { registry } from '../commands/registry.ts';
import { countCommand } from '../metrics.ts';
import type { Refusal, Reply, Turn } from '../turn.ts';
import { commandIn } from '../words.ts';

/** What the page says on somebody's behalf. The others speak of a conversation, or the page shows what they tell. */
export const sayable = ['check', 'show', 'revoke', 'invite', 'rule'] as const;

const saidSchema = z.object({ text: z.string().transform(cleanText) });

/** Runs a command as if it were typed in a chat, and answers with the same card. */
export async function say(body: unknown, turn: Turn): Promise<Reply | Refusal> {
  const { t } = turn.actor.reader;
  const { text = '' } = saidSchema.safeParse(body).data ?? {};
  if (text.length > mostText) {
    return { status: 400, message: t('error.text-long', { most: mostText }) };
  }
  const found = commandIn(text);
  const name = sayable.find((each) => each === found?.name);
  if (!found || !name) return { status: 400, message: t('tab.not-here') };
  countCommand(name);
  turn.log.setBindings({ command: name });
  return registry[name].run(found.rest, turn);
}
