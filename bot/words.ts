import { en } from '../cards/language/en.ts';
import {
  type CommandName,
  commandNames,
  type Keyword,
  type Language,
} from '../cards/language/language.ts';
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

/** Made once: they are looked through for every word that somebody types. */
const keywordWords = new Map(
  (Object.keys(en.keywords) as Keyword[]).map((keyword) => [
    keyword,
    languages.flatMap(({ keywords }) => keywords[keyword]),
  ]),
);

/** Every word for the keyword, in any language. */
export const wordsFor = (keyword: Keyword): readonly string[] => keywordWords.get(keyword) ?? [];

/** Whether the word means the keyword, in any language. */
export const means = (word: string, keyword: Keyword): boolean =>
  wordsFor(keyword).includes(word.toLowerCase());

/** Whom a text names, also as “for Contoso”. */
export function calledIn(text: string): string {
  const [first] = wordsOf(text);
  const led = first && !first.quoted && means(first.text, 'for');
  return withoutQuotes(led ? text.slice(first.at + first.text.length) : text);
}

type Lists = 'serviceWords' | 'roleWords' | 'statusWords';
type IdOf<List extends Lists> = keyof Language[List];

const ids: Readonly<Record<Lists, ReadonlyMap<string, string>>> = {
  serviceWords: idsBySpelling('serviceWords'),
  roleWords: idsBySpelling('roleWords'),
  statusWords: idsBySpelling('statusWords'),
};

/** Where two languages use a word for different things, it means what it does in the first. */
function idsBySpelling(list: Lists): ReadonlyMap<string, string> {
  const spelled = languages.flatMap((language) =>
    Object.entries(language[list]).flatMap(([id, words]) =>
      [id, ...words].map((word) => [word, id] as const),
    ),
  );
  // A map keeps the last of those that it is given under one key.
  return new Map(spelled.reverse());
}

/** The id (a service, role or status) that a word or phrase stands for, in any language. */
export const idIn = <List extends Lists>(list: List, text: string): IdOf<List> | undefined =>
  ids[list].get(text.trim().toLowerCase()) as IdOf<List> | undefined;
