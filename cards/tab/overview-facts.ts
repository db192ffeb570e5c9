import type { Overview, Tone } from '../../tab/answers.ts';
import type { MessageKey } from '../language/language.ts';
import type { Reader } from '../reader.ts';
import { ageOf } from './invitation-row.ts';

type Fact = Overview['facts'][number];
type Counted = { readonly days: number; readonly count: number };

/** What a customer sees first: who has power, and for how long; what it is asked. */
export const customerFacts = (
  {
    partners,
    holding,
    endless,
    ending,
    waiting,
  }: {
    readonly partners: number;
    /** How many have delegated administration; undefined: too many to say. */
    readonly holding: number | undefined;
    /** How many of them without an end. */
    readonly endless: number;
    readonly ending: Counted;
    readonly waiting: number;
  },
  reader: Reader,
): readonly Fact[] => [
  { ...fact('tab.fact.partners', partners, reader), to: '' },
  ...(holding === undefined ? [] : [{ ...fact('tab.fact.holding', holding, reader), to: end }]),
  { ...fact('tab.fact.endless', endless, reader, 'warning'), to: '?within=never' },
  endingFact(ending, reader),
  { ...fact('tab.fact.waiting', waiting, reader, 'warning'), to: pendingOnes },
];

/** What a partner sees first: whom it asked and for how long, and what it loses when. */
export function partnerFacts(
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
    readonly ending: readonly Counted[];
  },
  now: Date,
  reader: Reader,
): readonly Fact[] {
  const since = oldest
    ? reader.t('tab.fact.pending-since', { count: pending, age: ageOf(oldest, now, reader) })
    : undefined;
  return [
    { ...fact('tab.fact.customers', customers, reader), to: '' },
    {
      ...fact('tab.fact.pending', pending, reader),
      ...(since ? { label: since } : {}),
      to: pendingOnes,
    },
    ...ending.map((counted) => endingFact(counted, reader)),
  ];
}

const end = '?order=end';
const pendingOnes = 'invitations?status=pending';

const endingFact = ({ days, count }: Counted, reader: Reader): Fact => ({
  ...fact('tab.fact.ending', count, reader, days > 7 ? 'warning' : 'danger', { days }),
  to: `?within=${days}`,
});

/** A number, and what there are so many of. Nothing is never alarming. */
const fact = (
  key: MessageKey,
  count: number,
  { t }: Reader,
  tone: Tone = 'plain',
  values: Readonly<Record<string, number>> = {},
): Fact => ({
  label: t(key, { count, ...values }),
  value: t('tab.count', { count }),
  tone: count === 0 ? 'plain' : tone,
});
