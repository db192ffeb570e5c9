import type { Asking, Me } from './answers.ts';

/** What `check` is asked, as the form holds it; each part as it is written in the command. */
export type Question = {
  readonly action: string;
  /** Whom it is about. */
  readonly about: string;
  readonly subscription: string;
  readonly role: string;
  readonly suppositions: readonly string[];
};
export const nothingAsked: Question = {
  ...{ action: '', about: '', subscription: '', role: '' },
  suppositions: [],
};
type Words = Me['words'];

const bare = (name: string): string => name.replaceAll(/["“”„]/g, '').trim();

/** The command that asks it, as somebody would type it in chat. */
export function written(asked: Question, words: Words): string {
  const { action, about, subscription, role, suppositions } = asked;
  return [
    `${words.check} ${action}`,
    ...(bare(about) ? [`${words.for} "${bare(about)}"`] : []),
    ...(bare(subscription) ? [`${words.on} "${bare(subscription)}"`] : []),
    ...(role ? [`${words.as} ${role}`] : []),
    ...(suppositions.length > 0 ? [`${words.if} ${suppositions.join(', ')}`] : []),
  ].join(' ');
}

/** Reads what `written` wrote; undefined where it is something else, such as a question in somebody's own words. */
export function read(text: string, words: Words, asking: Asking): Question | undefined {
  const actions = asking.actions.flatMap(({ choices }) => choices.map(({ text: id }) => id));
  const roles = asking.roles.map(({ text: id }) => id);
  const one = (word: string, what: string) => `(?: ${escaped(word)} ${what})?`;
  const form = new RegExp(
    `^${escaped(words.check)} (?<action>\\S+)${one(words.for, '"(?<about>[^"]*)"')}${one(words.on, '"(?<subscription>[^"]*)"')}${one(words.as, `(?<role>${roles.map(escaped).join('|')})`)}${one(words.if, '(?<suppositions>.+)')}$`,
    'iu',
  );
  const groups = form.exec(text.trim())?.groups;
  if (!groups || !actions.includes(groups.action ?? '')) return undefined;
  const { action = '', about = '', subscription = '', role = '', suppositions } = groups;
  const known = [...asking.suppositions, ...asking.questions.flatMap(({ answers }) => answers)].map(
    ({ text: phrase }) => phrase,
  );
  const supposed = suppositions === undefined ? [] : parted(suppositions, known);
  return supposed && { action, about, subscription, role, suppositions: supposed };
}

/** The known phrases in a list of them, of which one may itself hold a comma. */
function parted(text: string, known: readonly string[]): string[] | undefined {
  if (text === '') return [];
  for (const phrase of known) {
    if (text === phrase) return [phrase];
    if (!text.startsWith(`${phrase}, `)) continue;
    const rest = parted(text.slice(phrase.length + 2), known);
    if (rest) return [phrase, ...rest];
  }
  return undefined;
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
