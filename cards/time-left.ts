import type { Reader } from './reader.ts';

const day = 24 * 60 * 60 * 1000;

/**
 * How long until then, as people say it: today, within 24 hours, in so many days. To the nearest day. That it is
 * today is said only to a reader whose days are known.
 */
export function timeLeft(now: Date, then: Date, { t, date, knowsDay }: Reader): string {
  if (knowsDay && date(now) === date(then)) return t('time-left.today');
  const days = (then.getTime() - now.getTime()) / day;
  return days <= 1 ? t('time-left.hours') : t('time-left.days', { days: Math.round(days) });
}
