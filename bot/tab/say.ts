import { z } from 'zod';
import { mostText } from '../activity.ts';
import { cleanText } from '../clean-text.ts';
import { registry } from '../commands/registry.ts';
import { countCommand } from '../metrics.ts';
import type { Refusal, Reply, Turn } from '../turn.ts';
import { commandIn } from '../words.ts';

/** What the page says on somebody's behalf. The others speak of a conversation, or the page shows what they tell. */
export const sayable = ['check', 'show', 'revoke', 'invite', 'rule'] as const;

const saidSchema = z.object({ text: z.string().max(mostText).transform(cleanText) });

/** Runs a command as if it were typed in a chat, and answers with the same card. */
export async function say(body: unknown, turn: Turn): Promise<Reply | Refusal> {
  const said = saidSchema.safeParse(body);
  const found = said.success ? commandIn(said.data.text) : undefined;
  const name = sayable.find((each) => each === found?.name);
  if (!found || !name) return { status: 400, message: turn.actor.reader.t('tab.not-here') };
  countCommand(name);
  turn.log.setBindings({ command: name });
  return registry[name].run(found.rest, turn);
}
