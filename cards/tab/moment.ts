import type { Moment } from '../../tab/answers.ts';
import type { Reader } from '../reader.ts';

export const dayOf = (at: Date, { date }: Reader): Moment => ({
  at: at.toISOString(),
  text: date(at),
});

export const timeOf = (at: Date, { dateTime }: Reader): Moment => ({
  at: at.toISOString(),
  text: dateTime(at),
});
