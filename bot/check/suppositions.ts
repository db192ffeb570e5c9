import { languages } from '../../cards/language/languages.ts';
import {
  type Assumption,
  type AssumptionName,
  assumptions,
  parseAssumption,
} from '../../policy/assumptions.ts';
import { wordsFor, wordsOf } from '../words.ts';
import { conceptsIn } from './concepts-in.ts';
import { rolesNamed } from './roles.ts';
import { aroundWords, holdsWords, spaced, wordsIn } from './whole-words.ts';

/** `left`: the text without the clauses. `unknown`: a clause that says nothing that can be supposed here. */
export type Supposed = {
  readonly left: string;
  readonly given: readonly Assumption[];
  readonly unknown?: string;
};
type Asks = (left: string) => boolean;

const names = Object.keys(assumptions) as AssumptionName[];
/** Every phrase of every language, the longest first, so that no part of one counts as another. */
const phrases = names
  .flatMap((named) =>
    languages.flatMap(({ assumptions: texts }) =>
      [named, ...texts[named].phrases].map((words) => ({ named, words })),
    ),
  )
  .toSorted((one, other) => other.words.length - one.words.length)
  .map(({ named, words }) => ({ named, words: spaced(words) }));

const introductions = {
  if: wordsFor('if'),
  once: wordsFor('once'),
  unless: wordsFor('unless'),
  without: wordsFor('without'),
  despite: wordsFor('despite'),
} as const;
type Introduction = keyof typeof introductions;
/** In Swedish “om” is “if”, and “om att” is no condition. */
const aboutWords = wordsFor('about');
/** They stand on the verdict, and on each of its buttons. */
export const mostSuppositions = 6;
/** More words of condition than anybody means; what is said with more is not understood. */
const mostMarks = 8;
const between = new RegExp(`[,;?]|\\s(?:${wordsFor('and').join('|')})\\s`, 'i');

/**
 * Takes conditions out of a question. A word alone says little (“I wonder if we may …”), so a clause counts only where
 * a question is left that `asks`; then what it supposes has to be known, and is not left out where it is not.
 */
export function suppositionIn(text: string, asks: Asks): Supposed {
  const marks = marksIn(text);
  // Each of them reads the rest of the text again: a thousand would keep everybody else waiting for a minute.
  if (marks.length > mostMarks) return { left: text, given: [], unknown: text.trim() };
  for (const mark of marks) {
    const before = text.slice(0, mark.start);
    const [clause, after] = clauseFrom(text.slice(mark.end), before);
    const left = `${before} ${after}`.trim();
    const supposed = asks(left) ? suppose(mark.by, clause) : undefined;
    if (!supposed) continue;
    const more = suppositionIn(left, asks);
    const given = [...supposed.given, ...more.given];
    const unknown = supposed.unknown ?? more.unknown;
    return { left: more.left, given, ...(unknown ? { unknown } : {}) };
  }
  return standing(text, asks);
}

const withoutAdmin: readonly AssumptionName[] = ['reseller-only', 'no-delegated-admin'];
const kinds: readonly AssumptionName[] = ['direct-bill', 'indirect-provider', 'indirect-reseller'];
const standingPhrases = phrases.filter(({ named }) => [...withoutAdmin, ...kinds].includes(named));

/** “… as reseller only”, “as an indirect reseller”: said without any word of condition. */
function standing(text: string, asks: Asks): Supposed {
  for (const { named, words } of standingPhrases) {
    const around = aroundWords(text, words);
    if (!around || !asks(around.left)) continue;
    if (withoutAdmin.includes(named))
      return { left: text, given: [{ named: 'no-delegated-admin' }] };
    if (isAs(around.before)) return { left: text, given: [{ named }] };
  }
  return { left: text, given: [] };
}
const isAs = (before: readonly string[]): boolean =>
  before.slice(-2).some((word) => wordsFor('as').includes(word));

const speaks = (clause: string): boolean => conceptsIn(clause).some(({ size }) => size > 0);

/** What a clause supposes; nothing when it is only context. */
function suppose(by: Introduction, clause: string): Omit<Supposed, 'left'> | undefined {
  if (by === 'unless') return { given: [], unknown: clause.trim() };
  if (by === 'without' || by === 'despite') return lacking(by, clause);
  const parts = clause.split(between).filter((part) => part.trim() !== '');
  const supposed = parts.map(assumptionsIn);
  const at = supposed.findIndex(({ length }) => length === 0);
  if (by === 'once' && at >= 0 && !speaks(clause)) return undefined;
  const unknown = (parts[at] ?? parts[mostSuppositions])?.trim();
  return { given: supposed.flat(), ...(unknown ? { unknown } : {}) };
}

/** “Without delegated admin”, “although we have no GDAP”. Anything else that is lacking is a condition we do not know. */
function lacking(by: 'without' | 'despite', clause: string): Omit<Supposed, 'left'> | undefined {
  const spoken = new Set(conceptsIn(clause).flatMap((concepts) => [...concepts]));
  const ofAdmin = spoken.has('admin') || spoken.has('gdap');
  if (ofAdmin && (by === 'without' || denies(clause))) {
    return { given: [{ named: 'no-delegated-admin' }] };
  }
  const matters = by === 'without' || spoken.has('approve') || spoken.has('agreement');
  const ofRole = rolesNamed(`${wordsFor('as')[0]} ${clause}`).length > 0;
  return matters && !ofRole ? { given: [], unknown: clause.trim() } : undefined;
}

/** No word of condition is longer; to read on from each word to the end would cost the square of the text. */
const longestMark = Math.max(
  ...[aboutWords, ...Object.values(introductions)].flat().map(({ length }) => length),
);

type Mark = { readonly by: Introduction; readonly start: number; readonly end: number };

function marksIn(text: string): Mark[] {
  return wordsOf(text).flatMap(({ quoted, at }) => {
    const rest = text.slice(at, at + longestMark + 1).toLowerCase();
    const begins = (each: string) => rest.startsWith(`${each} `);
    if (quoted || aboutWords.some(begins)) return [];
    for (const by of Object.keys(introductions) as Introduction[]) {
      const word = introductions[by].find(begins);
      if (word) return [{ by, start: at, end: at + word.length }];
    }
    return [];
  });
}

/** A clause goes to the end of its sentence. “If approved, may we …”: one that comes first ends at the comma. */
function clauseFrom(rest: string, before: string): readonly [clause: string, after: string] {
  const end = rest.search(before.trim() === '' ? /,|[.?!](?:\s|$)/ : /[.?!](?:\s|$)/);
  return end < 0 ? [rest, ''] : [rest.slice(0, end), rest.slice(end + 1)];
}

/** More than a subject and a verb beside what was understood says something that was not. */
const mostLeft = 4;

/** What one part of a clause supposes: a fact written with its value, or what its phrases stand for. */
function assumptionsIn(part: string): Assumption[] {
  const written = parseAssumption(part);
  if (written) return [written];
  let left = part;
  const found = new Set<AssumptionName>();
  for (const { named, words } of phrases) {
    const around = aroundWords(left, words);
    if (!around) continue;
    left = around.left;
    found.add(named);
  }
  const beside = wordsIn(left).length;
  // “If it is not …” with only the rest understood would suppose the opposite.
  return denies(left) || beside > mostLeft ? [] : [...found].map((named) => ({ named }));
}

const negations = wordsFor('not').map(spaced);
const denies = (text: string): boolean => negations.some((word) => holdsWords(text, word));
