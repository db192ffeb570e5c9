import { languageOf } from '../cards/language/languages.ts';
import { type Reader, readerOf } from '../cards/reader.ts';

/** Somebody of whom nothing is known but what their client is set to. */
export function strangerReader(locale: unknown): Reader {
  const said = typeof locale === 'string' ? locale : undefined;
  return readerOf(languageOf(said), { locale: said });
}
