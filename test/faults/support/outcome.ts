import assert from 'node:assert/strict';

/** Something that has to be true, how often it was looked at, and what speaks against it. */
export type Fact = {
  readonly claim: string;
  readonly checked: number;
  readonly against: readonly string[];
};

/** What came out of one trial: facts that hold or do not, and figures for a table. */
export type Outcome = {
  readonly title: string;
  readonly facts: readonly Fact[];
  readonly figures: readonly (readonly [name: string, value: string])[];
};

const mostEvidence = 5;

export const holds = ({ against }: Fact): boolean => against.length === 0;

/** The fact in one line, followed by the first few things that speak against it. */
export function factLines({ claim, checked, against }: Fact): string[] {
  const more = against.length - mostEvidence;
  return [
    `${against.length === 0 ? 'holds' : 'FAILS'}: ${claim} (${checked} looked at${against.length > 0 ? `, ${against.length} against` : ''})`,
    ...against.slice(0, mostEvidence).map((each) => `  - ${each}`),
    ...(more > 0 ? [`  - and ${more} more`] : []),
  ];
}

/** For the quick variants: a fact that does not hold fails the test with its evidence. */
export function assertFacts({ facts }: Outcome): void {
  const failing = facts.filter((fact) => !holds(fact));
  assert.equal(failing.length, 0, failing.flatMap(factLines).join('\n'));
}
