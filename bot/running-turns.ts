/**
 * Keeps count of what turns have under way. A client that hangs up ends its request but not its turn, and one that was
 * answered late goes on, so closing the door is not enough: what was begun is finished before the database goes.
 */
export function runningTurns() {
  const running = new Set<Promise<unknown>>();
  return {
    /** Counts this work until it is over, and gives it back. */
    underWay: <Result>(work: Promise<Result>): Promise<Result> => {
      const counted: Promise<Result> = work.finally(() => running.delete(counted));
      running.add(counted);
      return counted;
    },
    /** Settles once nothing is under way any more. */
    finished: async (): Promise<void> => {
      while (running.size > 0) await Promise.allSettled(running);
    },
  };
}
