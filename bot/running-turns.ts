import { setTimeout as delay } from 'node:timers/promises';

const patience = 10_000;

/**
 * Keeps count of the turns under way. A client that hangs up ends its request but not its turn, so closing
 * the door is not enough: what was begun is finished before the database goes, within bounds.
 */
export function runningTurns<Context>(handle: (context: Context) => Promise<void>) {
  const running = new Set<Promise<void>>();
  return {
    handle: (context: Context): Promise<void> => {
      const turn = handle(context).finally(() => running.delete(turn));
      running.add(turn);
      return turn;
    },
    finished: async (): Promise<void> => {
      await Promise.race([Promise.allSettled(running), delay(patience, undefined, { ref: false })]);
    },
  };
}
