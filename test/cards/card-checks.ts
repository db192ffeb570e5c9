import assert from 'node:assert/strict';
import type { Card } from '../../cards/elements.ts';
import { languages } from '../../cards/language/languages.ts';
import { type Reader, readerOf } from '../../cards/reader.ts';
import { names } from './hostile-texts.ts';
import type { Sample } from './samples.ts';

export const readers: readonly Reader[] = languages.map((language) =>
  readerOf(language, { timeZone: 'Europe/Stockholm' }),
);

export type Made = {
  readonly card: Card;
  readonly reader: Reader;
  readonly what: string;
  readonly name: string;
};

/** Every card of a kind in every language, once with each text that users may write. */
export const made = (sample: Sample, texts: Readonly<Record<string, string>> = names): Made[] =>
  readers.flatMap((reader) =>
    Object.entries(texts).flatMap(([what, name]) =>
      sample(reader, name).map((card) => ({ card, reader, what, name })),
    ),
  );

/** The same check for all of them; a failure says for which one it is. */
export function check(all: readonly Made[], one: (card: Card, reader: Reader) => void): void {
  assert.ok(all.length > 0);
  for (const { card, reader, what } of all) {
    try {
      one(card, reader);
    } catch (cause) {
      throw new Error(`${reader.language.tag}, ${what}: ${card.summary}: ${cause}`, { cause });
    }
  }
}
