import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Sender } from './activity.ts';

/** Somebody says too much: `first` in what goes beyond the limit, and in how many seconds it is over. */
export type TooMuch = { readonly first: boolean; readonly seconds: number };

/** Counts a turn of this person; gives nothing while there is no need to wait. */
export type RateLimit = (
  sender: Pick<Sender, 'tenantId' | 'aadObjectId'> | undefined,
) => Promise<TooMuch | undefined>;

/** At most `turns` per person and minute; 0 is no limit. All whom the channel does not name count as one. */
export function createRateLimit(turns: number): RateLimit {
  if (turns === 0) return async () => undefined;
  const limiter = new RateLimiterMemory({ points: turns, duration: 60 });
  return (sender) =>
    limiter.consume(sender ? `${sender.tenantId}:${sender.aadObjectId}` : 'nobody').then(
      () => undefined,
      (refused: unknown) => {
        if (!(refused instanceof RateLimiterRes)) throw refused;
        const seconds = Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
        return { first: refused.consumedPoints === turns + 1, seconds };
      },
    );
}
