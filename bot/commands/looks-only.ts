import { textOf } from '../activity.ts';
import { commandIn } from '../words.ts';
import { registry } from './registry.ts';

/** Whether a message asks to be told something and for nothing else. One without a text may be a click. */
export function looksOnly(message: unknown): boolean {
  const text = textOf(message);
  const found = commandIn(text.replace(/^\//, ''));
  if (!found) return text !== '';
  return found.name === 'help' || !registry[found.name].writes;
}
