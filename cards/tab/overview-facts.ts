import type { Overview } from '../../tab/answers.ts';
import type { Reader } from '../reader.ts';
import { timeLeft } from '../time-left.ts';
import { ageOf } from './invitation-row.ts';

type Facts = Overview['facts'];
type NextEnd = { readonly name: string; readonly until: Date };

/** What a customer sees first: who has power, what ends, what it is asked. */
export const customerFacts = (
  {
    partners,
    holding,
    nextEnd,
    waiting,
  }: {
    readonly partners: number;
    /** How many hold delegated administration; undefined where there are too many to say. */
    readonly holding: number | undefined;
    /** Within 30 days. */
    readonly nextEnd: NextEnd | undefined;
    readonly waiting: number;
  },
  now: Date,
  reader: Reader,
): Facts => [
  { ...fact('partners', partners, reader), to: '' },
  ...(holding === undefined ? [] : [{ ...fact('holding', holding, reader), to: '?order=end' }]),
  endFact(nextEnd, now, reader),
  {
    ...fact('waiting', waiting, reader),
    tone: waiting > 0 ? 'warning' : 'plain',
    to: 'invitations?status=pending',
  },
];

function endFact(next: NextEnd | undefined, now: Date, reader: Reader): Facts[number] {
  const label = reader.t('tab.fact.next-end');
  if (!next) return { label, value: reader.t('tab.fact.no-end'), tone: 'plain' };
  const value = reader.t('tab.fact.end', {
    name: next.name,
    when: timeLeft(now, next.until, reader),
  });
  return { label, value, tone: 'danger', to: '?within=30' };
}

/** What a partner sees first: whom it asked and for how long, and what it loses when. */
export const partnerFacts = (
  {
    customers,
    pending,
    oldest,
    ending,
  }: {
    readonly customers: number;
    readonly pending: number;
    /** When the one that waits longest was sent. */
    readonly oldest: Date | undefined;
    /** How many relationships lose power within so many days. */
    readonly ending: readonly { readonly days: number; readonly count: number }[];
  },
  now: Date,
  reader: Reader,
): Facts => [
  { ...fact('customers', customers, reader), to: '' },
  {
    ...fact('pending', pending, reader),
    ...(oldest
      ? {
          value: reader.t('tab.fact.pending-since', {
            count: pending,
            age: ageOf(oldest, now, reader),
          }),
        }
      : {}),
    to: 'invitations?status=pending',
  },
  ...ending.map(({ days, count }) => ({
    label: reader.t('tab.fact.ending', { days }),
    value: reader.t('tab.count', { count }),
    tone: count === 0 ? ('plain' as const) : days > 7 ? ('warning' as const) : ('danger' as const),
    to: `?within=${days}`,
  })),
];

const fact = (
  name: 'partners' | 'customers' | 'holding' | 'waiting' | 'pending',
  count: number,
  reader: Reader,
) => ({
  label: reader.t(`tab.fact.${name}`),
  value: reader.t('tab.count', { count }),
  tone: 'plain' as const,
});
