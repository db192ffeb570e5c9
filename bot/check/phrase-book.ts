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
  const starredLike = byFirstLetters([...spellings].filter((spelling) => spelling.includes('*')));
  return {
    spellingsOf: (word) => [
      ...(spellings.has(word) ? [word] : []),
      ...starredLike(word).flatMap(({ spelling, fits }) => (fits(word) ? [spelling] : [])),
    ],
    beginningWith: (spelling) => byBeginning.get(spelling) ?? [],
  };
}

type Starred = { readonly spelling: string; readonly fits: (word: string) => boolean };

/** By so many letters of a word it is told which spellings it cannot have; most words can have few. */
const told = 2;
const beginningOf = (word: string): string => word.slice(0, told);

/** Those of the spellings that a word may have, in their order, by the letters that it begins with. */
function byFirstLetters(spellings: readonly string[]): (word: string) => readonly Starred[] {
  const all = spellings.map((spelling) => ({ spelling, fits: fittingOf(spelling) }));
  const isOpen = ({ spelling }: Starred) => beginningOf(spelling).includes('*');
  const beginnings = [...new Set(spellings.map(beginningOf))];
  const found = new Map(
    beginnings.map((letters) => [
      letters,
      all.filter((each) => isOpen(each) || each.spelling.startsWith(letters)),
    ]),
  );
  const open = all.filter(isOpen);
  return (word) => found.get(beginningOf(word)) ?? open;
}

/** A star stands for any letters: “*länk*” is in “inbjudningslänken”. A word is nothing but letters and figures. */
function fittingOf(spelling: string): (word: string) => boolean {
  const [first = '', ...others] = spelling.split('*');
  const last = others.pop() ?? '';
  return (word) => {
    const end = word.length - last.length;
    if (end < first.length || !word.startsWith(first) || !word.endsWith(last)) return false;
    let at = first.length;
    for (const inner of others) {
      const found = word.indexOf(inner, at);
      if (found < 0) return false;
      at = found + inner.length;
    }
    return at <= end;
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
