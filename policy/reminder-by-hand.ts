import { reachedIn, type Span } from './calendar.ts';

/** In milliseconds: for so long after a reminder nobody is reminded by hand. */
const rest = 24 * 60 * 60 * 1000;

/** Of one invitation. Whoever has not answered so many does not answer one more. */
export const mostByHand = 20;

/** The moment up to which a reminder still counts as the last one. */
export const restingSince = (now: Date): Date => new Date(now.getTime() - rest);

/**
 * The last reminder, the calendar's included, and when the next may go by hand; undefined when that is now. `byHand`:
 * when those went.
 */
export function restAfter(
  span: Span,
  byHand: readonly Date[],
  now: Date,
): { readonly last: Date; readonly next: Date } | undefined {
  const mark = reachedIn(span, now);
  const all = [...byHand, ...(mark && mark.days > 0 ? [mark.at] : [])].map(Number);
  const last = new Date(Math.max(...all, Number.NEGATIVE_INFINITY));
  return last > restingSince(now) ? { last, next: new Date(last.getTime() + rest) } : undefined;
}
