import IntlMessageFormat from 'intl-messageformat';
import { en } from '../../cards/language/en.ts';
import type { Language } from '../../cards/language/language.ts';

/**
 * Languages that nobody speaks and nobody is offered, made from English for tests. Every text of theirs stands between
 * ⟦ and ⟧, so that a sentence that was never put into a language file can be told from one that was.
 */

/** What is taken of a message that was read: literal text, an argument, the branches of a plural or a choice. */
type Part = {
  readonly type: number;
  readonly value?: string;
  readonly pluralType?: 'cardinal' | 'ordinal';
  readonly options?: Readonly<Record<string, { readonly value: readonly Part[] }>>;
};
const literal = 0;
const argument = 1;
const number = 2;
const choice = 5;
const pound = 7;

const written = (parts: readonly Part[], speak: (text: string) => string): string =>
  parts.map((part) => writtenPart(part, speak)).join('');

function writtenPart(part: Part, speak: (text: string) => string): string {
  const { type, value = '', options = {}, pluralType } = part;
  if (type === literal) return quoted(speak(value));
  if (type === argument) return `{${value}}`;
  if (type === number) return `{${value}, number}`;
  if (type === pound) return '#';
  const branches = Object.entries(options).map(
    ([name, branch]) => `${name} {${written(branch.value, speak)}}`,
  );
  const kind = type === choice ? 'select' : pluralType === 'ordinal' ? 'selectordinal' : 'plural';
  return `{${value}, ${kind}, ${branches.join(' ')}}`;
}

const quoted = (text: string): string => text.replaceAll("'", "''").replaceAll(/[{}#]/g, "'$&'");

/** A message in other letters, with its arguments as they were. */
function messageIn(message: string, speak: (text: string) => string): string {
  const ast = new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst();
  return `⟦${written(ast as readonly Part[], speak)}⟧`;
}

/** Every text of a value of any shape; what is filled in only messages have. */
function textsIn(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((each) => textsIn(each, change));
  return Object.fromEntries(
    Object.entries(Object(value)).map(([name, part]) => [name, textsIn(part, change)]),
  );
}

function languageFrom(
  { tag, direction }: Pick<Language, 'tag' | 'direction'>,
  speak: (text: string) => string,
  pad: (text: string) => string = () => '',
): Language {
  const changed = textsIn(en, (text) => `⟦${speak(text)}${pad(text)}⟧`) as Language;
  const messages = textsIn(en.messages, (text) =>
    messageIn(text, speak).replace(/⟧$/, `${pad(text)}⟧`),
  ) as Language['messages'];
  return { ...changed, messages, tag, direction };
}

const accents: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('AÅBƁCÇDÐEÉFƑGĜHĤIÎJĴKĶLĻMṀNÑOÖPÞQǪRŔSŠTŢUÛVṼWŴXẊYÝZŽ'.matchAll(/(.)(.)/gu)).flatMap(
    ([, plain = '', accented = '']) => [
      [plain, accented],
      [plain.toLowerCase(), accented.toLowerCase()],
    ],
  ),
);
const accented = (text: string): string =>
  text.replaceAll(/[a-z]/gi, (each) => accents[each] ?? each);
const half = (text: string): string => {
  const words = ' öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ';
  const length = Math.ceil(text.length / 2);
  return words
    .repeat(Math.ceil(length / words.length))
    .slice(0, length)
    .trimEnd();
};

/** English with accents on every letter, and half as long again. */
export const lengthened = languageFrom({ tag: 'en-XA', direction: 'ltr' }, accented, half);

const hebrew = Array.from('אבגדהוזחטיכלמנסעפצקרשת');
const mirrored = (text: string): string =>
  text.replaceAll(/[a-z]/gi, (each) => {
    const at = each.toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0);
    return hebrew[at % hebrew.length] ?? each;
  });

/** English in Hebrew letters: written from right to left, with the plurals of Arabic. */
export const rightToLeft = languageFrom({ tag: 'ar-XB', direction: 'rtl' }, mirrored);
