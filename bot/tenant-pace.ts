import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';
import { givePlace, takePlace } from '../models/pace.ts';
import { longestCall } from './connector-call.ts';

/** Keeps the calls about one tenant, of all processes, within what Teams takes in a second. */
export type TenantPace = <Result>(tenantId: string, call: () => Promise<Result>) => Promise<Result>;

/** Of those who wait for a place in this process one asks for it at a time. */
export function createTenantPace(log: Logger): TenantPace {
  const waiting = new Map<string, Promise<string>>();
  const inTurn = (tenantId: string): Promise<string> => {
    const before = waiting.get(tenantId);
    const place = Promise.allSettled([before]).then(() => placeFor(tenantId));
    waiting.set(tenantId, place);
    const forget = () => waiting.get(tenantId) === place && waiting.delete(tenantId);
    return place.finally(forget);
  };
  return async (tenantId, call) => {
    const place = await inTurn(tenantId);
    try {
      return await call();
    } finally {
      // Not given back, it is free again by itself a little later.
      await givePlace(tenantId, place).catch((error: unknown) =>
        log.warn({ err: error }, 'place not given back'),
      );
    }
  };
}

async function placeFor(tenantId: string): Promise<string> {
  for (;;) {
    const place = await takePlace(tenantId, longestCall);
    if ('id' in place) return place.id;
    await delay(Math.min(1000, Math.max(10, place.freeAt.getTime() - Date.now())));
  }
}
