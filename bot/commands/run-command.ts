import type { Reply, Turn } from '../turn.ts';
import { commandIn } from '../words.ts';
import { helpCommand } from './help.ts';
import { registry } from './registry.ts';
import { suggest } from './suggest.ts';

/** Runs what somebody typed. */
export async function runCommand(text: string, turn: Turn): Promise<Reply> {
  const found = commandIn(text);
  if (!found) return suggest(text, turn);
  const { name, rest } = found;
  return name === 'help' ? helpCommand.run(rest, turn) : registry[name].run(rest, turn);
}
