import type { Keyword } from '../cards/language/language.ts';
import { languages } from '../cards/language/languages.ts';
import { wordsOf } from './words.ts';

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
  const part = (from: number, to: number | undefined) =>
    unquoted(text.slice(from, to).replaceAll(/^[\s,]+|[\s,]+$/g, ''));
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

function keywordAt<Name extends Keyword>(
  text: string,
  start: number,
  names: readonly Name[],
): Mark<Name> | undefined {
  const rest = text.slice(start).toLowerCase();
  for (const name of names) {
    const words = languages.flatMap(({ keywords }) => keywords[name]);
    const word = words.find(
      (each) => rest.startsWith(each) && /^[\s,]|^$/.test(rest.slice(each.length)),
    );
    if (word) return { name, start, end: start + word.length };
  }
  return undefined;
}

const unquoted = (text: string): string => text.replace(/^["“”„]([^"“”„]*)["“”„]$/, '$1');
