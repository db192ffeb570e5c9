import { languages } from '../cards/language/languages.ts';
import { actionsOf, type BookRule, ruleBook } from '../policy/rule-book.ts';
import { sources } from '../policy/sources.ts';

/** Everything a rule can be found by, in every language, since people search in the words they have. */
const texts: readonly (readonly [BookRule, string])[] = ruleBook.map((rule) => [
  rule,
  [
    rule.id,
    ...actionsOf(rule),
    ...rule.sources.map((key) => sources[key].title),
    ...languages.flatMap(({ rules, actions }) => [
      ...Object.values(rules[rule.id]),
      ...actionsOf(rule).map((action) => actions[action].name),
    ]),
  ]
    .join('\n')
    .toLowerCase(),
]);

/** The rules that hold every word of the search, in the order of the catalogue; all of them without one. */
export function searchRules(search: string): BookRule[] {
  const words = search.toLowerCase().split(/\s+/);
  return texts
    .filter(([, text]) => words.every((word) => text.includes(word)))
    .map(([rule]) => rule);
}
