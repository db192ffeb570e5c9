import type fc from 'fast-check';
import { bodies, consents, messages, mutants, shapes } from './activities.ts';
import { invokes, submits } from './clicks.ts';
import { otherInvokes } from './invokes.ts';
import type { Owed } from './judge.ts';
import type { Codes } from './stage.ts';

export type Kind = {
  readonly name: string;
  /** Over twenty thousand in all. */
  readonly count: number;
  readonly owed: Owed;
  /** The least share that has to get inside: what is left at the door shows nothing of what is behind it. */
  readonly least: number;
  readonly arbitrary: (codes: Codes) => fc.Arbitrary<object | string>;
};

/** What can be told of the answers depends on what was sent. */
export const kinds: readonly Kind[] = [
  {
    ...{ name: 'text for a command', count: 700, owed: 'reply', least: 0.95 },
    arbitrary: () => messages,
  },
  { name: 'clicks', count: 2300, owed: 'invoke', least: 0.95, arbitrary: invokes },
  { name: 'clicks of older clients', count: 700, owed: 'reply', least: 0.7, arbitrary: submits },
  { name: 'other invokes', count: 800, owed: 'invoke', least: 0.9, arbitrary: otherInvokes },
  {
    ...{ name: 'answers about a file', count: 300, owed: 'any', least: 0.9 },
    arbitrary: () => consents,
  },
  {
    ...{ name: 'activities of any shape', count: 5000, owed: 'any', least: 0.25 },
    arbitrary: () => shapes,
  },
  {
    ...{ name: 'honest activities changed in a place', count: 500, owed: 'any', least: 0.5 },
    arbitrary: () => mutants,
  },
  {
    ...{ name: 'bodies that are no activity', count: 9900, owed: 'any', least: 0 },
    arbitrary: () => bodies,
  },
];
