import { type Concept, concepts, type Language } from '../../cards/language/language.ts';

/** `apart`: two dots stand before the word, and other words may, as in “ta vi bort” and “take it over”. */
type Part = { readonly spelling: string; readonly apart: boolean };
export type Phrase = { readonly concept: Concept; readonly parts: readonly Part[] };

/** The phrases of a language, looked up by the words of a sentence, so that a word costs the same however many there are. */
export type PhraseBook = {
  /** Each way in which the book spells this word, stars and all; for most words none. */
  readonly spellingsOf: (word: string) => readonly string[];
  readonly beginningWith: (spelling: string) => readonly Phrase[];
};

export function phraseBookOf(language: Language): PhraseBook {
  const phrases = concepts.flatMap((concept) =>
    language.concepts[concept]
      .split(',')
      .map((phrase): Phrase => ({ concept, parts: partsOf(phrase.trim()) })),
  );
  const byBeginning = byFirstWord(phrases);
  const spellings = new Set(phrases.flatMap(({ parts }) => parts.map(({ spelling }) => spelling)));
  const starred = [...spellings].filter((spelling) => spelling.includes('*'));
  const isStarred = wholeWord(starred.map(withLetters).join('|'));
  const patterns = starred.map((spelling) => ({ spelling, is: wholeWord(withLetters(spelling)) }));
  return {
    spellingsOf: (word) => [
      ...(spellings.has(word) ? [word] : []),
      ...(isStarred.test(word) ? patterns.filter(({ is }) => is.test(word)) : []).map(
        ({ spelling }) => spelling,
      ),
    ],
    beginningWith: (spelling) => byBeginning.get(spelling) ?? [],
  };
}

function byFirstWord(phrases: readonly Phrase[]): ReadonlyMap<string, readonly Phrase[]> {
  const found = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const first = phrase.parts[0]?.spelling ?? '';
    found.set(first, [...(found.get(first) ?? []), phrase]);
  }
  return found;
}

const partsOf = (phrase: string): Part[] =>
  phrase.split(/(?<!\.\.) /).map((part) => ({
    spelling: part.replace('.. ', ''),
    apart: part.startsWith('.. '),
  }));

/** A star stands for any letters: “*länk*” is in “inbjudningslänken”. */
const withLetters = (spelling: string): string => spelling.replaceAll('*', '[\\p{L}\\p{N}]*');
const wholeWord = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`, 'u');
