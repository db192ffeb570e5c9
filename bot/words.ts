import { type CommandName, commandNames, type Keyword } from '../cards/language/language.ts';
import { languages } from '../cards/language/languages.ts';

/** A word somebody typed; what stood in quotes is one word, and is never a keyword. */
export type Word = { readonly text: string; readonly quoted: boolean; readonly at: number };

export function wordsOf(text: string): Word[] {
  const found = text.matchAll(/["“”„]([^"“”„]*)["“”„]|[^\s,]+/g);
  return Array.from(found, (match) => ({
    text: match[1] ?? match[0],
    quoted: match[1] !== undefined,
    at: match.index,
  })).filter(({ text: word }) => word !== '');
}

const commandWords: readonly (readonly [string, CommandName])[] = commandNames
  .flatMap((name) =>
    languages.flatMap(({ commands }) => commands[name].words.map((word) => [word, name] as const)),
  )
  .toSorted(([one], [other]) => other.length - one.length);

/** A name as typed, whether it stood in quotes or not. */
export const withoutQuotes = (text: string): string => text.replaceAll(/["“”„]/g, '').trim();

/** As much of a text as is searched for. No name is longer, and buttons carry it from page to page. */
export const searched = (text: string): string =>
  Array.from(withoutQuotes(text)).slice(0, 200).join('');

/** The command that a text begins with, in any language, and what follows it. Longer words win. */
export function commandIn(
  text: string,
): { readonly name: CommandName; readonly rest: string } | undefined {
  const typed = text.toLowerCase();
  const bare = typed.replace(/[\s!?.…]+$/, '');
  const found = commandWords.find(
    ([word]) =>
      typed === word ||
      bare === word ||
      typed.startsWith(`${word} `) ||
      typed.startsWith(`${word}\n`),
  );
  if (!found) return undefined;
  const [word, name] = found;
  return { name, rest: bare === word ? '' : text.slice(word.length).trim() };
}

/** Every word that a command may begin with, with the command it stands for. */
export const knownCommandWords = commandWords;

/** Every word for the keyword, in any language. */
export const wordsFor = (keyword: Keyword): readonly string[] =>
  languages.flatMap(({ keywords }) => keywords[keyword]);

/** Whether the word means the keyword, in any language. */
export const means = (word: string, keyword: Keyword): boolean =>
  languages.some(({ keywords }) => keywords[keyword].includes(word.toLowerCase()));

/** Whom a text names, also as “for Contoso”. */
export function calledIn(text: string): string {
  const [first] = wordsOf(text);
  const led = first && !first.quoted && means(first.text, 'for');
  return withoutQuotes(led ? text.slice(first.at + first.text.length) : text);
}

type Lists = 'serviceWords' | 'roleWords' | 'statusWords';
type IdOf<List extends Lists> = keyof (typeof languages)[number][List];

/** The id (a service, role or status) that a word or phrase stands for, in any language. */
export function idIn<List extends Lists>(list: List, text: string): IdOf<List> | undefined {
  const typed = text.trim().toLowerCase();
  for (const language of languages) {
    const entries = Object.entries(language[list]) as [IdOf<List>, readonly string[]][];
    const found = entries.find(([id, words]) => id === typed || words.includes(typed));
    if (found) return found[0];
  }
  return undefined;
}
