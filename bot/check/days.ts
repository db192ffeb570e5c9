import type { Action } from '../../policy/actions.ts';
import type { Assumption } from '../../policy/assumptions.ts';
import { means } from '../words.ts';

const forSomeTime: readonly Action[] = [
  'invitation.create',
  'delegated-admin.request',
  'gdap.request',
];

/** “For 900 days”, “i tre år” in figures: how long the delegated administration is meant to last. */
export function daysSupposed(text: string, meant: readonly Action[]): Assumption[] {
  if (!meant.some((action) => forSomeTime.includes(action))) return [];
  for (const [, figures = '', unit = ''] of text.matchAll(/(\d{1,4})\s+(\p{L}+)/gu)) {
    const days = means(unit, 'days') ? 1 : means(unit, 'years') ? 365 : 0;
    if (days > 0) return [{ fact: 'invitation.days', value: String(Number(figures) * days) }];
  }
  return [];
}
