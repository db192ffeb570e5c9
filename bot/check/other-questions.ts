import { languages } from '../../cards/language/languages.ts';
import { wordsFor } from '../words.ts';

const beginnings = wordsFor('otherwise');
const negations = new Set<string>(languages.flatMap(({ keywords }) => keywords.not.slice(0, 1)));

/** “When does the invitation expire?”, “varför avböjde Contoso?”: no question whether something is allowed. */
export const asksSomethingElse = (text: string): boolean =>
  beginnings.some((word) => `${text.toLowerCase()} `.startsWith(`${word} `));

/** “Are we not allowed to …”, “får de inte längre …”: a yes could be read as a no. */
export const isNegative = (text: string): boolean =>
  text
    .toLowerCase()
    .split(/\s+/)
    .slice(0, 4)
    .some((word) => negations.has(word));
