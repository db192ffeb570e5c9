import { randomUUID } from 'node:crypto';
import { type ClaimedLane, claimLane, keepLanes } from '../models/lane.ts';
import type { DeliverySettings } from './delivery-settings.ts';
import { serveLane } from './lane.ts';
import { createTenantPace } from './tenant-pace.ts';

/** Lanes in hand of one process, and of one tenant among them, so that a busy one leaves room for others. */
const most = { atOnce: 256, ofTenant: 48 };
/** In milliseconds. What a process held that died is taken over after the lease; the living renew theirs. */
type Timing = { readonly lease: number; readonly renewal: number };
const usual: Timing = { lease: 20_000, renewal: 5000 };

export type Lanes = {
  /** Takes a lane that is due, if there is one and room for it, and serves it in the background. */
  readonly takeNext: () => Promise<boolean>;
  /** Begins nothing any more. */
  readonly close: () => void;
  /** Settles when everything in hand has been let go of. */
  readonly finished: () => Promise<void>;
};

type InHand = { readonly tenantId: string; readonly served: Promise<void>; end: number };

/** `wakeIn`: looks for lanes again after so many milliseconds. */
export function createLanes(
  settings: DeliverySettings,
  wakeIn: (milliseconds: number) => void,
  { lease, renewal }: Timing = usual,
): Lanes {
  const { clock, log } = settings;
  const inHand = new Map<string, InHand>();
  const pace = createTenantPace(log);
  let stopping = false;
  let isShortOfRoom = false;

  const renewals = setInterval(() => {
    const now = Date.now();
    // After a stall somebody else may hold what was ours: that is let go of, not renewed.
    const ours = [...inHand].filter(([, { end }]) => end > now);
    const owners = ours.map(([owner]) => owner);
    keepLanes(owners, new Date(clock().getTime() + lease)).then(
      (kept) => {
        for (const [owner, each] of ours) each.end = kept.includes(owner) ? now + lease : now;
      },
      (error: unknown) => log.warn({ err: error }, 'lanes not renewed'),
    );
  }, renewal);
  renewals.unref();

  const serve = async (lane: ClaimedLane, owner: string): Promise<void> => {
    const mayGoOn = () => !stopping && (inHand.get(owner)?.end ?? 0) > Date.now();
    try {
      const wait = await serveLane(lane, { ...settings, pace, mayGoOn });
      if (wait !== undefined) wakeIn(wait);
    } catch (error) {
      // The lease runs out, and then it is looked at again.
      log.error({ err: error }, 'lane failed');
    } finally {
      inHand.delete(owner);
      if (isShortOfRoom) wakeIn(0);
    }
  };

  return {
    takeNext: async () => {
      const butTenants = busyTenants([...inHand.values()].map(({ tenantId }) => tenantId));
      const isFull = inHand.size >= most.atOnce;
      isShortOfRoom = isFull || butTenants.length > 0;
      if (stopping || isFull) return false;
      const owner = randomUUID();
      const end = Date.now() + lease;
      const lane = await claimLane({ now: clock(), leaseMs: lease, owner, butTenants });
      if (!lane) return false;
      const { tenantId } = lane;
      const taken = Promise.resolve().then(() => serve(lane, owner));
      inHand.set(owner, { tenantId, served: taken, end });
      return true;
    },
    close: () => {
      stopping = true;
    },
    finished: async () => {
      await Promise.all([...inHand.values()].map(({ served }) => served));
      clearInterval(renewals);
    },
  };
}

function busyTenants(tenantIds: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const tenantId of tenantIds) counts.set(tenantId, (counts.get(tenantId) ?? 0) + 1);
  return [...counts].flatMap(([tenantId, count]) => (count >= most.ofTenant ? [tenantId] : []));
}
