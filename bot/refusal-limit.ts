import { createHash } from 'node:crypto';
import { RateLimiterMemory } from 'rate-limiter-flexible';

/** So often in a minute an address is told why it was refused; after that it is only told to wait. */
export const mostRefusals = 60;

/** How often addresses were refused within the last minute. */
export type RefusalLimit = {
  readonly count: (address: string) => Promise<void>;
  /** In seconds; 0: the address was not refused too often. */
  readonly wait: (address: string) => Promise<number>;
};

/**
 * Counts what was refused and never what was let in, since the channel sends everything of all tenants from few
 * addresses. To be switched off where nobody has to prove anything, for then a refusal says nothing of the next request.
 */
export function createRefusalLimit(on: boolean): RefusalLimit {
  if (!on) return { count: async () => undefined, wait: async () => 0 };
  const limiter = new RateLimiterMemory({ points: mostRefusals, duration: 60 });
  return {
    count: async (address) => {
      await limiter.penalty(slotOf(address));
    },
    wait: async (address) => {
      const counted = await limiter.get(slotOf(address));
      if (!counted || counted.consumedPoints < mostRefusals) return 0;
      return Math.max(1, Math.ceil(counted.msBeforeNext / 1000));
    },
  };
}

/** One of 256, so that no number of addresses takes more memory; who shares one with a nuisance still gets in. */
const slotOf = (address: string): number =>
  createHash('sha256').update(address).digest().readUInt8();
