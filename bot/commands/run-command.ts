import { parseInvitationCode } from '../../policy/invitation-code.ts';
import { mostText } from '../activity.ts';
import { problem } from '../refusal.ts';
import type { Reply, Turn } from '../turn.ts';
import { commandIn } from '../words.ts';
import { helpCommand } from './help.ts';
import { registry } from './registry.ts';
import { suggest } from './suggest.ts';

/** Runs what somebody typed. */
export async function runCommand(text: string, turn: Turn): Promise<Reply> {
  if (text.length > mostText) {
    return problem(turn.actor.reader, 'error.text-long', { most: mostText });
  }
  const found = commandIn(text);
  if (!found) return isCode(text) ? registry.show.run(text, turn) : suggest(text, turn);
  const { name, rest } = found;
  return name === 'help' ? helpCommand.run(rest, turn) : registry[name].run(rest, turn);
}

/** A code alone asks to see its invitation. Without the prefix it could be any word of six letters. */
const isCode = (text: string): boolean =>
  /^inv-/i.test(text) && parseInvitationCode(text) !== undefined;
