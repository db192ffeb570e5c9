import { distance } from 'fastest-levenshtein';
import type { Concept, Language } from '../../cards/language/language.ts';
import { languages } from '../../cards/language/languages.ts';
import { type Action, actions } from '../../policy/actions.ts';
import { conceptsIn } from './concepts-in.ts';
import { patterns, settings, subjects, telling } from './patterns.ts';

/** A way to put a question about an action, and how much it says. */
type Pattern = {
  readonly action: Action;
  readonly wanted: readonly Concept[];
  readonly weight: number;
};
const allPatterns: readonly Pattern[] = actions.flatMap((action) =>
  patterns[action].map((pattern) => {
    const wanted = pattern.split(' ') as Concept[];
    const weight = wanted.reduce((sum, concept) => sum + (telling.has(concept) ? 2 : 1), 0);
    return { action, wanted, weight };
  }),
);

/**
 * The actions that a plain sentence may mean, best readings only: one is understood, several are asked about. A name
 * of an action, as cards show it, is that action.
 */
export function actionsMeant(sentence: string): Action[] {
  const named = byName.get(sentence.trim().toLowerCase());
  if (named) return [...named];
  const spoken = conceptsIn(sentence);
  const weights = spoken.map((concepts) => heaviest(fitting(concepts)));
  const most = Math.max(...weights);
  return [...new Set(spoken.filter((_, index) => weights[index] === most).flatMap(readings))];
}

/** The actions that have this name, in lower case, in some language. */
const byName = new Map<string, Set<Action>>();
for (const action of actions) {
  for (const { actions: texts } of languages) {
    const name = texts[action].name.toLowerCase();
    byName.set(name, (byName.get(name) ?? new Set()).add(action));
  }
}

const fitting = (spoken: ReadonlySet<Concept>): Pattern[] =>
  allPatterns.filter(({ wanted }) => wanted.every((concept) => spoken.has(concept)));

const heaviest = (fits: readonly Pattern[]): number =>
  Math.max(0, ...fits.map(({ weight }) => weight));

/**
 * What says most is meant. So may be what says nearly as much and speaks of something else as well; and what is said of
 * a subject that the best leaves out.
 */
function readings(spoken: ReadonlySet<Concept>): Action[] {
  const fits = fitting(spoken);
  const most = heaviest(fits);
  const best = fits.filter(({ weight }) => weight === most);
  const said = new Set(best.flatMap(({ wanted }) => wanted));
  const rivals = fits.filter(
    ({ wanted, weight }) =>
      weight >= Math.max(most - 1, 2) &&
      wanted.some((concept) => !said.has(concept) && !settings.has(concept)),
  );
  const left = [...spoken].filter((concept) => subjects.has(concept) && !said.has(concept));
  const others = left.flatMap((concept) => nearestWith(concept, spoken));
  return [...best, ...rivals, ...(best.length > 0 ? others : [])].map(({ action }) => action);
}

/** The pattern about a subject that lacks least of what it wants. */
function nearestWith(subject: Concept, spoken: ReadonlySet<Concept>): Pattern[] {
  const lacking = ({ wanted }: Pattern) => wanted.filter((concept) => !spoken.has(concept)).length;
  return allPatterns
    .filter(({ wanted }) => wanted.includes(subject))
    .toSorted((one, other) => lacking(one) - lacking(other))
    .slice(0, 1);
}

/** Whether the sentence speaks of something that is no part of what it is taken for. */
export const leavesOut = (sentence: string): boolean =>
  conceptsIn(sentence).some((spoken) => {
    const fits = fitting(spoken);
    const most = heaviest(fits);
    const said = new Set(
      fits.filter(({ weight }) => weight === most).flatMap(({ wanted }) => wanted),
    );
    return most > 0 && [...spoken].some((concept) => subjects.has(concept) && !said.has(concept));
  });

/** Whether what is meant hangs on one word that says little. */
export const isVague = (sentence: string): boolean =>
  Math.max(...conceptsIn(sentence).map((spoken) => heaviest(fitting(spoken)))) === 1;

/** Whether a sentence asks if a customer may have several partners. */
export const asksForSeveralPartners = (sentence: string): boolean =>
  conceptsIn(sentence).some((spoken) => spoken.has('several-partners'));

/** Actions that speak of the same things as the text, and then those whose id or name is spelled most like it. */
export function nearestActions(text: string, language: Language, most: number): Action[] {
  const typed = text.toLowerCase().slice(0, 100);
  const spelledLike = (action: Action) =>
    Math.min(distance(typed, action), distance(typed, language.actions[action].name));
  const spoken = new Set(conceptsIn(text).flatMap((concepts) => [...concepts]));
  const shared = (action: Action) =>
    patterns[action].some((pattern) =>
      pattern
        .split(' ')
        .some((concept) => subjects.has(concept as Concept) && spoken.has(concept as Concept)),
    );
  return actions
    .toSorted((one, other) => spelledLike(one) - spelledLike(other))
    .toSorted((one, other) => Number(shared(other)) - Number(shared(one)))
    .slice(0, most);
}
