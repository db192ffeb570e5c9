import type { Delivery } from './activity.ts';
import type { Asking } from './load.ts';
import type { ServerName } from './stages.ts';
import type { Turn } from './turn.ts';

/** One kind of turn: who is asked what, and where the answers go. */
export type Scenario = {
  readonly name: string;
  readonly server: ServerName;
  readonly delivery: Delivery;
} & (
  | { readonly kind: 'read'; readonly turns: readonly Turn[] }
  /** Each of its turns can be asked once; makes so many new ones. */
  | { readonly kind: 'write'; readonly prepare: (count: number) => Promise<readonly Turn[]> }
);

/** Writes are counted out beforehand: a round has about as many as there is time for. */
const writesPerSecond = 60;

export const askingFor = async (scenario: Scenario, seconds: number): Promise<Asking> =>
  scenario.kind === 'read'
    ? { turns: scenario.turns, seconds }
    : {
        turns: await scenario.prepare(Math.ceil(writesPerSecond * seconds)),
        seconds: 'once each',
      };

/** So many turns of it, one after another. */
export const turnsOf = async (scenario: Scenario, count: number): Promise<readonly Turn[]> =>
  scenario.kind === 'write'
    ? scenario.prepare(count)
    : Array.from(
        { length: count },
        (_, index) => scenario.turns[index % scenario.turns.length],
      ).filter((turn) => turn !== undefined);
