import { distance } from 'fastest-levenshtein';
import type { Language } from '../../cards/language/language.ts';
import { languages } from '../../cards/language/languages.ts';
import { type Action, actions } from '../../policy/actions.ts';

/** The actions that a plain sentence may mean, best readings only: one is understood, several are asked about. */
export function actionsMeant(sentence: string): Action[] {
  const words = sentence.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
  const scored = actions.map((action) => ({ action, score: scoreOf(action, words) }));
  const best = Math.max(...scored.map(({ score }) => score));
  return best === 0 ? [] : scored.filter(({ score }) => score === best).map(({ action }) => action);
}

/** The length of the longest phrase that the words hold, in any language: "partner of record" outweighs "change". */
function scoreOf(action: Action, words: readonly string[]): number {
  const phrases = languages.flatMap((language) => language.actions[action].phrases);
  const lengths = phrases.map((phrase) => {
    const beginnings = phrase.split(' ');
    return holdsInOrder(words, beginnings) ? beginnings.length : 0;
  });
  return Math.max(0, ...lengths);
}

function holdsInOrder(words: readonly string[], beginnings: readonly string[]): boolean {
  let from = 0;
  return beginnings.every((beginning) => {
    const at = words.findIndex((word, index) => index >= from && word.startsWith(beginning));
    from = at + 1;
    return at >= 0;
  });
}

/** Actions whose id or name is spelled most like the text. */
export function nearestActions(text: string, language: Language, most: number): Action[] {
  const typed = text.toLowerCase().slice(0, 100);
  const spelledLike = (action: Action) =>
    Math.min(distance(typed, action), distance(typed, language.actions[action].name));
  return actions.toSorted((one, other) => spelledLike(one) - spelledLike(other)).slice(0, most);
}
