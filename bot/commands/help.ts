import { commandHelpCard, helpCard } from '../../cards/help-cards.ts';
import { commandNames } from '../../cards/language/language.ts';
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

/** What this person can use, in the order of the registry. */
export const commandsFor = (actor: Actor, flags: Flags) =>
  commandNames.filter((name) => name === 'help' || isOffered(registry[name], actor, flags));

const isOffered = ({ isFor, tells }: Command, actor: Actor, flags: Flags): boolean =>
  isFor(actor, flags) && (tells === 'nothing' || !mayBeGuest(actor));
