import { languages } from '../../cards/language/languages.ts';
import { isAction } from '../../policy/actions.ts';
import { askCanonically } from '../check/ask-canonically.ts';
import { askPlainly } from '../check/ask-plainly.ts';
import { askable } from '../check/askable.ts';
import { type Command, everybody } from './command.ts';

/** Actions that people ask about first. */
const usualOnes = [
  'invitation.create',
  'subscription.modify',
  'subscription.purchase',
  'partner-of-record.change',
] as const;

/** Its word in every language: a link from somebody who reads another one has it twice. */
const asks: ReadonlySet<string> = new Set(
  languages.flatMap(({ commands }) => commands.check.words.slice(0, 1)),
);

export const checkCommand: Command = {
  name: 'check',
  writes: false,
  isFor: everybody,
  run: async (rest, turn) => {
    if (rest === '') return askable(undefined, usualOnes, turn);
    const [first = ''] = rest.toLowerCase().split(/\s/);
    if (asks.has(first)) return checkCommand.run(rest.slice(first.length).trim(), turn);
    return isAction(first)
      ? askCanonically(first, rest.slice(first.length), turn)
      : askPlainly(rest, turn);
  },
};
