import { once } from 'node:events';
import { createBackoff } from './create-backoff.ts';
import type { Lease } from './lease.ts';

type Renewal = {
  readonly renew: () => Promise<Lease>;
  readonly say: (line: string) => void;
  readonly signal: AbortSignal;
};

/**
 * Holds a lease until the signal, taking a new one whenever the host is lost; answers the one held
 * then. The bot stays up meanwhile, and its driver waits.
 */
export async function keepLease(first: Lease, renewal: Renewal): Promise<Lease | undefined> {
  const { renew, say, signal } = renewal;
  const stopped = once(signal, 'abort');
  const backOff = createBackoff({ ref: false });
  let lease: Lease | undefined = first;
  while (!signal.aborted) {
    if (lease) {
      await Promise.race([lease.gone, stopped]);
      if (signal.aborted) break;
      say('The embedded database stopped unexpectedly; opening it again …');
    }
    lease = undefined;
    await Promise.race([backOff(), stopped]);
    if (signal.aborted) break;
    lease = await renew().catch((error: unknown) => {
      say(error instanceof Error ? error.message : String(error));
      return undefined;
    });
    if (lease) say('The embedded database is open again.');
  }
  return lease;
}
