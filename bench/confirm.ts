import { type Arrival, answeredBy } from './arrival.ts';
import { connections, type Load } from './load.ts';
import { jsonIn, type Turn } from './turn.ts';

/**
 * Looks at every answer that came through the connector.
 * @throws when one is wrong, or a turn has not as many as it has to have
 */
export function confirmArrivals(
  turns: readonly Turn[],
  answered: Load['answered'],
  arrivals: readonly Arrival[],
): void {
  const came = rightOnes(turns, arrivals);
  for (const turn of turns) {
    const count = came.get(turn) ?? 0;
    // Whoever asked last may have been answered when nobody was listening any more.
    const extra = count - (answered.get(turn) ?? 0);
    if (extra < 0 || extra > connections) {
      throw new Error(`${count} answers came to ${JSON.stringify(turn.activity)}`);
    }
  }
}

/** How often each turn was answered. What comes by itself is word of something: an invitation, an approval. */
function rightOnes(turns: readonly Turn[], arrivals: readonly Arrival[]): Map<Turn, number> {
  const turnOf = new Map(turns.map((turn) => [turn.activity.id, turn]));
  const came = new Map<Turn, number>();
  for (const arrival of arrivals) {
    const turn = turnOf.get(answeredBy(arrival));
    if (turn?.isRight(jsonIn(arrival.body)) === false) {
      throw new Error(`This is no answer to ${JSON.stringify(turn.activity)}: ${arrival.body}`);
    }
    if (turn) came.set(turn, (came.get(turn) ?? 0) + 1);
  }
  return came;
}
