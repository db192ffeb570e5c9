import type { Card } from '../../cards/elements.ts';
import type { Reader } from '../../cards/reader.ts';

/** One card as a reader would really get it. */
export type GallerySample = (reader: Reader) => Card;
