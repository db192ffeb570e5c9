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

export const checkCommand: Command = {
  name: 'check',
  writes: false,
  isFor: everybody,
  run: async (rest, turn) => {
    if (rest === '') return askable(undefined, usualOnes, turn);
    const [first = ''] = rest.toLowerCase().split(/\s/);
    return isAction(first)
      ? askCanonically(first, rest.slice(first.length), turn)
      : askPlainly(rest, turn);
  },
};
