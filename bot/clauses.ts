import type { Keyword } from '../cards/language/language.ts';
import { languages } from '../cards/language/languages.ts';
import { wordsFor, wordsOf } from './words.ts';

/** A command's tail taken apart: what stands before the first keyword, and what follows each. */
export type Clauses<Name extends Keyword> = { readonly head: string } & Partial<
  Readonly<Record<Name, string>>
>;

/**
 * Splits at unquoted keywords of any language. The last keyword of `swallowing` takes everything to the end
 * of the text, keywords included, because a note is prose.
 */
export function clausesOf<Name extends Keyword>(
  text: string,
  names: readonly Name[],
  swallowing?: Name,
): Clauses<Name> {
  const marks = marksIn(text, names, swallowing);
  const part = (from: number, to: number | undefined) => unquoted(trimmed(text.slice(from, to)));
  const parts = marks.map(({ name, end }, index) => [name, part(end, marks[index + 1]?.start)]);
  return { head: part(0, marks[0]?.start), ...Object.fromEntries(parts) } as Clauses<Name>;
}

type Mark<Name> = { readonly name: Name; readonly start: number; readonly end: number };

function marksIn<Name extends Keyword>(
  text: string,
  names: readonly Name[],
  swallowing: Name | undefined,
): Mark<Name>[] {
  const marks: Mark<Name>[] = [];
  for (const { quoted, at } of wordsOf(text)) {
    const last = marks.at(-1);
    if (last && (last.name === swallowing || at < last.end)) continue;
    const found = quoted ? undefined : keywordAt(text, at, names);
    if (found && !marks.some(({ name }) => name === found.name)) marks.push(found);
  }
  return marks;
}

/** No keyword is longer, so no more than this and one character is read at each word. */
const longest = Math.max(
  ...languages.flatMap(({ keywords }) =>
    Object.values(keywords)
      .flat()
      .map(({ length }) => length),
  ),
);

function keywordAt<Name extends Keyword>(
  text: string,
  start: number,
  names: readonly Name[],
): Mark<Name> | undefined {
  const rest = text.slice(start, start + longest + 1).toLowerCase();
  for (const name of names) {
    const word = wordsFor(name).find(
      (each) => rest.startsWith(each) && /^[\s,]|^$/.test(rest.slice(each.length)),
    );
    if (word) return { name, start, end: start + word.length };
  }
  return undefined;
}

/** Without spaces and commas around it. A loop, since `[\s,]+$` tries again from each of a thousand commas. */
function trimmed(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && /[\s,]/.test(text.charAt(start))) start += 1;
  while (end > start && /[\s,]/.test(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** Without the quotes around the whole of it. */
export const unquoted = (text: string): string => text.replace(/^["“”„]([^"“”„]*)["“”„]$/, '$1');
