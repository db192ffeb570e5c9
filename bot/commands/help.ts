import { commandHelpCard, helpCard } from '../../cards/help-cards.ts';
import { type CommandName, commandNames } from '../../cards/language/language.ts';
import { languages } from '../../cards/language/languages.ts';
import type { Flags } from '../../policy/flags.ts';
import { type Actor, mayBeGuest } from '../actor.ts';
import { commandIn } from '../words.ts';
import { type Command, everybody } from './command.ts';
import { registry } from './registry.ts';

export const helpCommand: Command = {
  name: 'help',
  writes: false,
  tells: 'nothing',
  isFor: everybody,
  run: async (rest, { actor, flags }) => {
    const asked = rest === '' ? undefined : commandIn(rest);
    if (asked) return { card: commandHelpCard(asked.name, languages, actor.reader) };
    return { card: helpCard(commandsFor(actor, flags), actor.reader) };
  },
};

/** What this person can use, in the order of the registry. What several commands are for is asked once. */
export function commandsFor(actor: Actor, flags: Flags): CommandName[] {
  const asked = new Map<Command['isFor'], boolean>();
  const isFor = (whom: Command['isFor']): boolean => {
    const known = asked.get(whom) ?? whom(actor, flags);
    asked.set(whom, known);
    return known;
  };
  const guest = mayBeGuest(actor);
  return commandNames.filter((name) => {
    if (name === 'help') return true;
    const command = registry[name];
    return isFor(command.isFor) && (command.tells === 'nothing' || !guest);
  });
}
