import { languages } from '../../cards/language/languages.ts';
import type { Tenant } from '../../models/tenant.ts';
import type { Actor } from '../actor.ts';
import { idIn, means } from '../words.ts';
import { conceptsIn } from './concepts-in.ts';
import { wordsIn } from './whole-words.ts';

/** A word that questions are made of, in any language: it names nobody. */
const isOurWord = (word: string): boolean =>
  word === '' ||
  word === word.toUpperCase() ||
  conceptsIn(word).some(({ size }) => size > 0) ||
  idIn('serviceWords', word) !== undefined ||
  ourWords.has(word.toLowerCase());
const ourWords = new Set<string>(
  languages.flatMap(({ commands, keywords, roleWords, roles }) =>
    [
      ...Object.values(keywords),
      ...Object.values(roleWords),
      Object.values(roles),
      commands.check.words,
    ]
      .flat()
      .flatMap((phrase) => wordsIn(phrase.toLowerCase())),
  ),
);

/**
 * Somebody's name, where one is expected (“can Nowhere …”, “for Nowhere”, “invite Nowhere”), that is neither a tenant's
 * in sight nor a colleague's nor a word of ours.
 */
export function unknownNameIn(
  text: string,
  tenants: readonly Tenant[],
  { tenant: own }: Pick<Actor, 'tenant'>,
  asksDirectly: boolean,
): string | undefined {
  const known = [...tenants, ...(own ? [own] : [])].flatMap(({ calledBy }) => calledBy);
  const people = (own?.members ?? []).map(({ name }) => name.toLowerCase());
  const ofSomebodyKnown = (name: string) =>
    wordsIn([...known, ...people].join(' ')).includes(wordsIn(name.toLowerCase())[0] ?? '');
  const first = asksDirectly ? unknownNameAt(text) : undefined;
  const others = Array.from(
    text.matchAll(/(?<!\S)(\S+)\s+(?=\p{Lu})/gu),
    ({ 0: found, 1: before = '', index }) =>
      expectsName(before) ? unknownNameAt(lineFrom(text, index + found.length)) : undefined,
  );
  return [first, ...others].find((name) => name !== undefined && !ofSomebodyKnown(name));
}

/** More than a card shows of it; a text of nothing but names would be read from each of them to its end. */
const longestName = 100;
const lineFrom = (text: string, at: number): string =>
  text.slice(at, at + longestName).replace(/\n.*/s, '');

const expectsName = (word: string): boolean =>
  means(word, 'for') || conceptsIn(word).some((concepts) => concepts.has('invitation'));

/** The capitalized words that a text begins with, when they are no words of ours: somebody's name. */
export function unknownNameAt(text: string): string | undefined {
  const [name] = text.slice(0, longestName).match(/^\s*(?:\p{Lu}[\p{L}\p{N}&.-]*\s*)+/u) ?? [];
  const [first = ''] = wordsIn(name ?? '');
  return name && !isOurWord(first) ? name.trim() : undefined;
}
