import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Sender } from './activity.ts';

/** Counts a turn of this person; gives the seconds to wait, 0 when there is no need to. */
export type RateLimit = (sender: Pick<Sender, 'tenantId' | 'aadObjectId'>) => Promise<number>;

/** At most `turns` per person and minute; 0 is no limit. */
export function createRateLimit(turns: number): RateLimit {
  if (turns === 0) return async () => 0;
  const limiter = new RateLimiterMemory({ points: turns, duration: 60 });
  return ({ tenantId, aadObjectId }) =>
    limiter.consume(`${tenantId}:${aadObjectId}`).then(
      () => 0,
      (refused: unknown) => {
        if (!(refused instanceof RateLimiterRes)) throw refused;
        return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
      },
    );
}
