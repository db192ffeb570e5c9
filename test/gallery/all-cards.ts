import type { Reader } from '../../cards/reader.ts';
import { galleryCards } from './gallery-cards.ts';
import type { Named } from './gallery-page.ts';

/** The cards of the gallery for a reader, named by function and state: all, or so many states of each function. */
export const allCards = (reader: Reader, most?: number): Named[] =>
  Object.entries(galleryCards).flatMap(([maker, samples]) =>
    Object.entries(samples)
      .slice(0, most)
      .map(([state, sample]) => ({ name: `${maker}, ${state}`, card: sample(reader) })),
  );
