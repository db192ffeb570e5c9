import { en } from './en.ts';
import type { Language } from './language.ts';
import { sv } from './sv.ts';

/** Every language, the one to fall back to first. */
export const languages: readonly Language[] = [en, sv];

/** The language of a locale such as `sv-SE`; the first language when there is no better one. */
export function languageOf(locale: string | undefined): Language {
  const wanted = locale?.toLowerCase().split(/[-_]/)[0];
  return languages.find(({ tag }) => tag === wanted) ?? en;
}

/** The language somebody named by its tag or its name in any language. */
export const findLanguage = (named: string): Language | undefined =>
  languages.find(({ names }) => names.includes(named.toLowerCase()));
