import { type Concept, concepts } from '../../cards/language/language.ts';
import { languages } from '../../cards/language/languages.ts';
import { wordsFor } from '../words.ts';
import { wordsIn } from './whole-words.ts';

/** A concept where a sentence speaks of it: the places of its words. */
type Mention = { readonly concept: Concept; readonly places: readonly number[] };
type Word = { readonly is: RegExp; readonly apart: boolean };
type Phrases = readonly (readonly [Concept, readonly Word[]])[];

/** Two dots in a phrase: other words may stand there, as in “ta vi bort” and “take it over”. */
const widestGap = 3;

/** By language: a word of one may mean something else in another. */
const phrasesOf: readonly Phrases[] = languages.map((language) =>
  concepts.flatMap((concept) =>
    language.concepts[concept]
      .split(',')
      .map((phrase) => [concept, wordsOfPhrase(phrase.trim())] as const),
  ),
);

/** A star stands for any letters: “*länk*” is in “inbjudningslänken”. */
function wordsOfPhrase(phrase: string): Word[] {
  return phrase.split(/(?<!\.\.) /).map((part) => {
    const word = part.replace('.. ', '').replaceAll('*', '[\\p{L}\\p{N}]*');
    return { is: new RegExp(`^${word}$`, 'u'), apart: part.startsWith('.. ') };
  });
}

const asides = new RegExp(
  `(?<=^|\\s)(?:${[...wordsFor('without'), ...wordsFor('despite')].join('|')})\\s[^,;.?!]*`,
  'giu',
);

/** “Without any admin rights”, “even though they have a partner”: what it is not about, unless nothing else is said. */
function withoutAsides(sentence: string): string {
  const left = sentence.replace(asides, ' ');
  return left.trim() === '' ? sentence : left;
}

/** What a sentence speaks of, by language. */
export function conceptsIn(sentence: string): readonly ReadonlySet<Concept>[] {
  const words = wordsIn(withoutAsides(sentence).toLowerCase());
  return phrasesOf.map((phrases) => conceptsOf(words, phrases));
}

/** A word inside a longer phrase belongs to that phrase alone. */
function conceptsOf(words: readonly string[], phrases: Phrases): ReadonlySet<Concept> {
  const mentions = phrases.flatMap(([concept, phrase]) => mentionsOf(concept, phrase, words));
  const spoken = mentions.filter(
    ({ places }) =>
      !mentions.some(
        (other) =>
          other.places.length > places.length &&
          places.every((place) => other.places.includes(place)),
      ),
  );
  return new Set(spoken.map(({ concept }) => concept));
}

function mentionsOf(
  concept: Concept,
  phrase: readonly Word[],
  words: readonly string[],
): Mention[] {
  return words.flatMap((_, start) => {
    const places = placesFrom(start, phrase, words);
    return places ? [{ concept, places }] : [];
  });
}

/** Where the phrase stands when it begins at this word. */
function placesFrom(
  start: number,
  phrase: readonly Word[],
  words: readonly string[],
): number[] | undefined {
  const places: number[] = [];
  for (const { is, apart } of phrase) {
    const next = (places.at(-1) ?? start - 1) + 1;
    const ahead = words.slice(next, next + 1 + (apart ? widestGap : 0));
    const found = ahead.findIndex((each) => is.test(each));
    if (found < 0) return undefined;
    places.push(next + found);
  }
  return places;
}
