import type fc from 'fast-check';
import { bodies, messages, mutants, shapes } from './activities.ts';
import { invokes, submits } from './clicks.ts';
import type { Owed } from './judge.ts';
import type { Codes } from './stage.ts';

export type Kind = {
  readonly name: string;
  /** Those that are activities are twenty thousand in all. */
  readonly count: number;
  readonly owed: Owed;
  readonly arbitrary: (codes: Codes) => fc.Arbitrary<object | string>;
};

/** What can be told of the answers depends on what was sent. */
export const kinds: readonly Kind[] = [
  { name: 'text for a command', count: 700, owed: 'reply', arbitrary: () => messages },
  { name: 'clicks', count: 2300, owed: 'invoke', arbitrary: invokes },
  { name: 'clicks of older clients', count: 700, owed: 'reply', arbitrary: submits },
  { name: 'activities of any shape', count: 15_800, owed: 'any', arbitrary: () => shapes },
  {
    name: 'honest activities changed in a place',
    count: 500,
    owed: 'any',
    arbitrary: () => mutants,
  },
  { name: 'bodies that are no activity', count: 1500, owed: 'any', arbitrary: () => bodies },
];
