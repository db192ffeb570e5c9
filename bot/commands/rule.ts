import { closest } from 'fastest-levenshtein';
import { ruleCard } from '../../cards/rule-cards.ts';
import { findRule, ruleBook } from '../../policy/rule-book.ts';
import { excerpt } from '../clean-text.ts';
import { problem } from '../refusal.ts';
import { type Command, everybody, usage } from './command.ts';

export const ruleCommand: Command = {
  name: 'rule',
  writes: false,
  tells: 'nothing',
  isFor: everybody,
  run: async (rest, turn) => {
    if (rest === '') return usage('rule', turn);
    const { reader } = turn.actor;
    const rule = findRule(rest);
    if (rule) return { card: ruleCard(rule, reader) };
    const nearest = closest(
      rest.toLowerCase().slice(0, 100),
      ruleBook.map(({ id }) => id),
    );
    const example = `${reader.language.commands.rule.words[0]} ${nearest}`;
    return problem(reader, 'error.rule-unknown', { text: excerpt(rest) }, [example]);
  },
};
