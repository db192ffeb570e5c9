import type { Concept } from '../../cards/language/language.ts';
import { languages } from '../../cards/language/languages.ts';
import { wordsFor } from '../words.ts';
import { type Phrase, type PhraseBook, phraseBookOf } from './phrase-book.ts';
import { wordsIn } from './whole-words.ts';

/** A concept where a sentence speaks of it: the places of its words. */
type Mention = { readonly concept: Concept; readonly places: readonly number[] };
/** At each place of a sentence, how the phrase book spells the word that stands there. */
type Spelled = readonly (readonly string[])[];

/** So many other words may stand in a phrase where it has two dots. */
const widestGap = 3;

/** By language: a word of one may mean something else in another. */
const phraseBooks: readonly PhraseBook[] = languages.map(phraseBookOf);

const asides = new RegExp(
  `(?<=^|\\s)(?:${[...wordsFor('without'), ...wordsFor('despite')].join('|')})\\s[^,;.?!]*`,
  'giu',
);

/** “Without any admin rights”, “even though they have a partner”: what it is not about, unless nothing else is said. */
function withoutAsides(sentence: string): string {
  const left = sentence.replace(asides, ' ');
  return left.trim() === '' ? sentence : left;
}

type Spoken = readonly ReadonlySet<Concept>[];

/** One sentence is asked about in several ways; what it speaks of is found once. */
let latest: { readonly sentence: string; readonly spoken: Spoken } | undefined;

/** What a sentence speaks of, by language. */
export function conceptsIn(sentence: string): Spoken {
  if (latest?.sentence !== sentence) latest = { sentence, spoken: spokenIn(sentence) };
  return latest.spoken;
}

function spokenIn(sentence: string): Spoken {
  const words = wordsIn(withoutAsides(sentence).toLowerCase());
  return phraseBooks.map((book) => conceptsOf(words, book));
}

/** A word inside a longer phrase belongs to that phrase alone. */
function conceptsOf(words: readonly string[], book: PhraseBook): ReadonlySet<Concept> {
  const mentions = mentionsOf(words, book);
  const byPlace = new Map<number, Mention[]>();
  for (const mention of mentions) {
    for (const place of mention.places)
      byPlace.set(place, [...(byPlace.get(place) ?? []), mention]);
  }
  const spoken = mentions.filter(({ places }) => {
    const neighbours = byPlace.get(places[0] ?? -1) ?? [];
    return !neighbours.some(
      (other) =>
        other.places.length > places.length &&
        places.every((place) => other.places.includes(place)),
    );
  });
  return new Set(spoken.map(({ concept }) => concept));
}

function mentionsOf(words: readonly string[], book: PhraseBook): Mention[] {
  const known = new Map([...new Set(words)].map((word) => [word, book.spellingsOf(word)]));
  const spelled: Spelled = words.map((word) => known.get(word) ?? []);
  return spelled.flatMap((spellings, start) =>
    spellings.flatMap(book.beginningWith).flatMap((phrase) => {
      const places = placesFrom(start, phrase, spelled);
      return places ? [{ concept: phrase.concept, places }] : [];
    }),
  );
}

/** Where the phrase stands when it begins at this word. */
function placesFrom(start: number, { parts }: Phrase, spelled: Spelled): number[] | undefined {
  const places: number[] = [];
  for (const { spelling, apart } of parts) {
    const next = (places.at(-1) ?? start - 1) + 1;
    const ahead = spelled.slice(next, next + 1 + (apart ? widestGap : 0));
    const found = ahead.findIndex((each) => each.includes(spelling));
    if (found < 0) return undefined;
    places.push(next + found);
  }
  return places;
}
