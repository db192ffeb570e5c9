const day = 24 * 60 * 60 * 1000;

/** How many days before an end it is announced, the longest first. */
export const reminderDays = [30, 7, 1] as const;

/** Something that begins and ends. */
export type Span = { readonly from: Date; readonly to: Date };
/** A moment of the calendar: so many days before the end; 0 is the end itself. */
export type Mark = { readonly days: number; readonly at: Date };

/** The marks of a span, in order. A reminder that would come no later than the beginning is none. */
export const marksOf = ({ from, to }: Span): Mark[] =>
  [...reminderDays, 0]
    .map((days) => ({ days, at: new Date(to.getTime() - days * day) }))
    .filter(({ days, at }) => days === 0 || at > from);

/** The mark that counts now: what was missed before it is no news any more. */
export const reachedIn = (span: Span, now: Date): Mark | undefined =>
  marksOf(span).findLast(({ at }) => at <= now);

/** The mark that comes next. */
export const nextIn = (span: Span, now: Date): Mark | undefined =>
  marksOf(span).find(({ at }) => at > now);

/** When to remind next; undefined when only the end is left. */
export function nextReminder(span: Span, now: Date): Date | undefined {
  const next = nextIn(span, now);
  return next && next.days > 0 ? next.at : undefined;
}
