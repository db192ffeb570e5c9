import { type Random, seeded } from './seeded.ts';

/** An answer that refuses the call. */
export type Refusal = {
  readonly kind: 'refusal';
  readonly status: number;
  readonly retryAfter?: 'seconds' | 'date';
};
/** What can become of a call that goes wrong. */
export type Fault =
  | Refusal
  | {
      readonly kind:
        | 'reset before the body'
        | 'reset after the body'
        | 'silence, then reset'
        | 'silence, then taken';
    };

/** Each as likely as its share says, beside the others. */
const shares: readonly (readonly [number, Fault])[] = [
  [20, { kind: 'refusal', status: 429, retryAfter: 'seconds' }],
  [5, { kind: 'refusal', status: 429, retryAfter: 'date' }],
  [15, { kind: 'refusal', status: 429 }],
  [13, { kind: 'refusal', status: 502 }],
  [13, { kind: 'refusal', status: 503 }],
  [13, { kind: 'refusal', status: 504 }],
  [9, { kind: 'reset before the body' }],
  [9, { kind: 'reset after the body' }],
  [2, { kind: 'silence, then reset' }],
  [1, { kind: 'silence, then taken' }],
];
const total = shares.reduce((sum, [share]) => sum + share, 0);

export type Faults = {
  /** The part of all calls that goes wrong, from 0 to 1; may be changed at any time. */
  part: number;
  /** What becomes of the next call to that conversation; undefined: it is taken. */
  next(conversationId: string): Fault | undefined;
};

/** Faults in the same order for the same seed, and in one conversation never more than `mostInARow` of them. */
export function createFaults(seed: number, mostInARow: number): Faults {
  const random = seeded(seed);
  const inARow = new Map<string, number>();
  const faults: Faults = {
    part: 0,
    next: (conversationId) => {
      const before = inARow.get(conversationId) ?? 0;
      const fault = random() < faults.part && before < mostInARow ? draw(random) : undefined;
      inARow.set(conversationId, fault ? before + 1 : 0);
      return fault;
    },
  };
  return faults;
}

function draw(random: Random): Fault | undefined {
  let left = random() * total;
  return shares.find(([share]) => {
    left -= share;
    return left < 0;
  })?.[1];
}
