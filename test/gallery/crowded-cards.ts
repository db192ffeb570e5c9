import type { Reader } from '../../cards/reader.ts';
import { samples } from '../cards/samples.ts';
import type { Named } from './gallery-page.ts';

/** A name of 200 letters in which no line can be broken. */
const unbroken = 'Donaudampfschifffahrt'.repeat(10).slice(0, 200);

/** The largest card of each kind, with such a name wherever users may write one. */
export const crowdedCards = (reader: Reader): Named[] =>
  Object.entries(samples).flatMap(([name, sample]) => {
    const sized = sample(reader, unbroken).map((card) => ({
      ...{ name, card },
      size: JSON.stringify(card).length,
    }));
    return sized.toSorted((one, other) => other.size - one.size).slice(0, 1);
  });
