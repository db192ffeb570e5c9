import type { Reader } from '../../cards/reader.ts';
import { galleryCards } from './gallery-cards.ts';
import type { Named } from './gallery-page.ts';

/** Every card of the gallery for a reader, named by its function and state. */
export const allCards = (reader: Reader): Named[] =>
  Object.entries(galleryCards).flatMap(([maker, samples]) =>
    Object.entries(samples).map(([state, sample]) => ({
      name: `${maker}, ${state}`,
      card: sample(reader),
    })),
  );
