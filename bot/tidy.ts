import { forgetAuditBefore } from '../models/audit-prune.ts';
import { forgetDeliveries } from '../models/forget-deliveries.ts';
import { forgetHandled } from '../models/handled.ts';
import { hastenLanes } from '../models/hasten-lanes.ts';
import { touchLanes } from '../models/lane.ts';
import { findStranded } from '../models/stranded.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
const pause = 10 * minute;
/** A line that is not looked at for longer than Teams may ask to wait: somebody's clock was ahead. */
const longestWait = 90 * minute;
/** `held`: nobody came back to a conversation that takes nothing. `answers`: nobody waits for them any more. */
const kept = { handled: day, settled: 30 * day, held: 180 * day, answers: day };

/**
 * Forgets what nobody needs any more, of the audit what is older than `auditKept` milliseconds, and looks for what
 * nobody looks at, now and then; any number of processes may.
 */
export function createTidy(clock: () => Date, auditKept: number): () => Promise<boolean> {
  let next = -Infinity;
  return async () => {
    const now = clock().getTime();
    if (now < next && next <= now + pause) return false;
    next = now + pause;
    await forgetHandled(new Date(now - kept.handled));
    await forgetDeliveries({
      settledBefore: new Date(now - kept.settled),
      owedBefore: new Date(now - kept.held),
      answeredBefore: new Date(now - kept.answers),
    });
    await touchLanes(await findStranded(), clock());
    await hastenLanes(clock, longestWait);
    await forgetAuditBefore(new Date(now - auditKept), new Date(now));
    return false;
  };
}
