import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';
import { givePlace, takePlaces } from '../models/pace.ts';
import { longestCall } from './connector-call.ts';

/** Keeps the calls about one tenant, of all processes, within what Teams takes in a second. */
export type TenantPace = <Result>(tenantId: string, call: () => Promise<Result>) => Promise<Result>;

type Waiting = {
  readonly begin: (place: string) => void;
  readonly failed: (cause: unknown) => void;
};

/** Of those who wait for a place in this process one asks at a time, for all of them. */
export function createTenantPace(log: Logger): TenantPace {
  const lines = new Map<string, Waiting[]>();

  const placeFor = (tenantId: string): Promise<string> =>
    new Promise((begin, failed) => {
      const line = lines.get(tenantId);
      line?.push({ begin, failed });
      if (!line) void serve(tenantId, [{ begin, failed }]);
    });

  async function serve(tenantId: string, line: Waiting[]): Promise<void> {
    lines.set(tenantId, line);
    try {
      // Whoever comes in the same moment is asked for too.
      await Promise.resolve();
      while (line.length > 0) await begin(tenantId, line);
    } catch (cause) {
      for (const { failed } of line) failed(cause);
    }
    lines.delete(tenantId);
  }

  return async (tenantId, call) => {
    const id = await placeFor(tenantId);
    try {
      return await call();
    } finally {
      // Not given back, it is free again by itself a little later.
      await givePlace({ tenantId, id }).catch((error: unknown) =>
        log.warn({ err: error }, 'place not given back'),
      );
    }
  };
}

/** Lets those begin for whom there are places, and waits until there may be more. */
async function begin(tenantId: string, line: Waiting[]): Promise<void> {
  const count = line.length;
  const { ids, freeAt } = await takePlaces(tenantId, count, longestCall);
  line.splice(0, ids.length).forEach((each, index) => void each.begin(ids[index] ?? ''));
  if (ids.length === count) return;
  await delay(Math.min(1000, Math.max(10, freeAt.getTime() - Date.now())));
}
