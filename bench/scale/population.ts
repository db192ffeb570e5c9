import { wholeOf } from './seeded.ts';

/** Who has to do with whom, by number. Partners come first; the first of all is the largest distributor; asked last. */
export type Population = {
  readonly relationships: number;
  readonly tenants: number;
  readonly partners: number;
  /** The two tenants of a relationship. No two of them have the same. */
  readonly pairAt: (relationship: number) => Pair;
  /** A partner and a customer that have as much to do with others in every population: the last two tenants. */
  readonly asked: Pair;
};
export type Pair = { readonly customer: number; readonly partner: number };

/** How many customers the partner has that is asked for, and how many partners the customer. */
export const asked = { customers: 150, partners: 8 } as const;

/** Of all relationships. */
const largest = 0.05;
/** How fast partners become smaller: with a million relationships some have a thousand customers, most some dozens. */
const steepness = 0.85;

/**
 * Five relationships to a tenant, and one tenant of twenty is a partner. Each partner has its customers side by side, beginning
 * anywhere, so that a customer has five partners on the average, some none, few more than ten.
 */
export function populationOf(relationships: number): Population {
  const tenants = Math.ceil(relationships / 5);
  const partners = Math.ceil(tenants / 20);
  const customers = tenants - partners;
  const begins = beginningsOf(relationships, partners, customers);
  const firstOf = (partner: number) => begins[partner] ?? 0;
  const others = firstOf(partners);
  const own = { partner: tenants, customer: tenants + 1 };
  return {
    relationships: others + asked.customers + asked.partners,
    tenants: tenants + 2,
    partners,
    asked: own,
    pairAt: (relationship) => {
      const beyond = relationship - others;
      if (beyond >= asked.customers) return { ...own, partner: beyond - asked.customers };
      if (beyond >= 0) return { ...own, customer: partners + beyond };
      const partner = lastUpTo(begins, relationship);
      const along = wholeOf(1, partner, customers) + relationship - firstOf(partner);
      return { partner, customer: partners + (along % customers) };
    },
  };
}

/** With which relationship those of each partner begin; behind the last one stands how many there are. */
function beginningsOf(relationships: number, partners: number, customers: number): number[] {
  const weights = Array.from({ length: partners - 1 }, (_, index) => (index + 2) ** -steepness);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = [largest, ...weights.map((weight) => ((1 - largest) * weight) / all)];
  const begins = [0];
  for (const share of shares) {
    const count = Math.min(customers, Math.max(1, Math.round(share * relationships)));
    begins.push((begins.at(-1) ?? 0) + count);
  }
  return begins;
}

/** The place of the last number that is not above. */
function lastUpTo(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((numbers[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
