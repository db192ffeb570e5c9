import { distance } from 'fastest-levenshtein';
import type { Language } from '../../cards/language/language.ts';
import { languages } from '../../cards/language/languages.ts';
import { type Action, actions } from '../../policy/actions.ts';

/** How well a phrase fits: more words are better, and of equals the one whose words stand closer together. */
type Fit = { readonly action: Action; readonly words: number; readonly span: number };

/** The actions that a plain sentence may mean, best readings only: one is understood, several are asked about. */
export function actionsMeant(sentence: string): Action[] {
  const named = actions.filter((action) => isNamed(action, sentence));
  if (named.length > 0) return named;
  const words = wordsIn(sentence);
  const fits = actions.flatMap((action) => fitsOf(action, words)).toSorted(better);
  const [best] = fits;
  if (!best) return [];
  return [...new Set(fits.filter((fit) => better(fit, best) === 0).map(({ action }) => action))];
}

const better = (one: Fit, other: Fit): number => other.words - one.words || one.span - other.span;

/** Cards show actions by their names, so somebody may type one. */
const isNamed = (action: Action, sentence: string): boolean =>
  languages.some(
    (language) => language.actions[action].name.toLowerCase() === sentence.trim().toLowerCase(),
  );

/** Whether a sentence asks if a customer may have several partners, in any language. */
export function asksForSeveralPartners(sentence: string): boolean {
  const words = wordsIn(sentence);
  const phrases = languages.flatMap((language) => language.phrasesForSeveralPartners);
  return phrases.some((phrase) => spanOf(words, phrase.split(' ')) !== undefined);
}

const wordsIn = (sentence: string): string[] =>
  sentence.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];

/** The action's phrases that the words hold, in any language: "partner of record" outweighs "change". */
function fitsOf(action: Action, words: readonly string[]): Fit[] {
  const phrases = languages.flatMap((language) => language.actions[action].phrases);
  return phrases.flatMap((phrase) => {
    const beginnings = phrase.split(' ');
    const span = spanOf(words, beginnings);
    return span === undefined ? [] : [{ action, words: beginnings.length, span }];
  });
}

/** Over how many words a phrase stretches, its parts in order; undefined when the words do not hold it. */
function spanOf(words: readonly string[], beginnings: readonly string[]): number | undefined {
  const places: number[] = [];
  for (const beginning of beginnings) {
    const from = (places.at(-1) ?? -1) + 1;
    const at = words.findIndex((word, index) => index >= from && word.startsWith(beginning));
    if (at < 0) return undefined;
    places.push(at);
  }
  return (places.at(-1) ?? 0) - (places[0] ?? 0) + 1;
}

/** Actions whose id or name is spelled most like the text. */
export function nearestActions(text: string, language: Language, most: number): Action[] {
  const typed = text.toLowerCase().slice(0, 100);
  const spelledLike = (action: Action) =>
    Math.min(distance(typed, action), distance(typed, language.actions[action].name));
  return actions.toSorted((one, other) => spelledLike(one) - spelledLike(other)).slice(0, most);
}
