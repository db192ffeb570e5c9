import type { Language } from '../../cards/language/language.ts';
import { type Reader, readerOf } from '../../cards/reader.ts';

/** A reader of a pseudo-language, whose dates and lists can be told from other text too. */
export function readerIn(language: Language): Reader {
  const reader = readerOf(language, { timeZone: 'Europe/Stockholm' });
  const date = (at: Date) => `⟦${reader.date(at)}⟧`;
  const list = (items: readonly string[]) => `⟦${reader.list(items)}⟧`;
  const dateTime = (at: Date) => `⟦${reader.dateTime(at)}⟧`;
  const told: Reader = { ...reader, date, list, dateTime, forMany: () => told };
  return told;
}

/** What is left of a text when all that comes from the language is taken out. */
export function unspoken(text: string): string {
  const less = text.replaceAll(/⟦[^⟦⟧]*⟧/g, '');
  return less === text ? text : unspoken(less);
}
