import { askableCard } from '../../cards/readings-card.ts';
import type { Action } from '../../policy/actions.ts';
import { excerpt } from '../clean-text.ts';
import type { Reply, Turn } from '../turn.ts';

/** What can be asked: some actions, with what to type for each. `text` is what was not understood, if anything. */
export function askable(
  text: string | undefined,
  nearest: readonly Action[],
  { actor: { reader } }: Turn,
): Reply {
  const { commands, actions } = reader.language;
  const offered = nearest.map((action) => ({
    name: actions[action].name,
    example: `${commands.check.words[0]} ${action}`,
  }));
  return { card: askableCard(text && excerpt(text), offered, reader) };
}
