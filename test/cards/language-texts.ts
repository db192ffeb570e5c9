import IntlMessageFormat from 'intl-messageformat';
import type { Language } from '../../cards/language/language.ts';
import type { AskableFact } from '../../policy/askable.ts';
import { objectsIn } from './card-parts.ts';

/** Every text of a language by its path, such as `rules/decline-is-local/sentence`. */
export function textsOf(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path.slice(1), value]];
  return Object.entries(Object(value)).flatMap(([key, part]) => textsOf(part, `${path}/${key}`));
}

/** Lists of words and phrases differ in length from language to language; everything else has the same keys. */
export const isList = (path: string) => /^names|[wW]ords|keywords|phrases/.test(path);
/** What is typed and only ever compared: it may be the same in two languages. */
export const isTyped = (path: string) => isList(path) || path.startsWith('concepts/');
export const keysOf = (language: Language) =>
  textsOf(language)
    .flatMap(([path]) => (isList(path) ? [] : [path]))
    .toSorted();

type AnyAsk = { readonly ask: string; readonly answers: Readonly<Record<string, string>> };
/** The question about a fact, whichever fact. */
export const askTextOf = (fact: AskableFact, { asks }: Language): AnyAsk => asks[fact];

/** What a message has filled in, and how: `days (6)` is a plural of days. */
export const argumentsOf = (message: string, tag: string): string[] => {
  const ast = new IntlMessageFormat(message, tag, undefined, { ignoreTag: true }).getAst();
  const filled = objectsIn({ ast }).filter(({ type, value }) => type !== 0 && value);
  return [
    ...new Set(
      filled.flatMap(({ type, value }) =>
        typeof value === 'string' ? [`${value} (${type})`] : [],
      ),
    ),
  ].toSorted();
};
