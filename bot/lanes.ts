import { type ClaimedLane, claimLanes } from '../models/claim-lanes.ts';
import { keepLanes } from '../models/lane.ts';
import { untilNoted } from './begin-again.ts';
import type { DeliverySettings } from './delivery-settings.ts';
import { serveLane } from './lane.ts';
import { createTenantPace } from './tenant-pace.ts';

/** Lanes in hand of one process, and of one tenant among them, so that a busy one leaves room for others; taken in one go. */
const most = { atOnce: 256, ofTenant: 48, inOneGo: 48 };
/** In milliseconds. What a process held that died is taken over after the lease; the living renew theirs. */
type Timing = { readonly lease: number; readonly renewal: number };
const usual: Timing = { lease: 20_000, renewal: 5000 };

export type Lanes = {
  /** Takes lanes that are due, if there are any and room for them, and serves them in the background. */
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
    const now = clock().getTime();
    // After a stall somebody else may hold what was ours: that is let go of, not renewed.
    const ours = [...inHand].filter(([, { end }]) => end > now);
    const owners = ours.map(([owner]) => owner);
    keepLanes(owners, new Date(now + lease)).then(
      (kept) => {
        for (const [owner, each] of ours) each.end = kept.includes(owner) ? now + lease : now;
      },
      (error: unknown) => log.warn({ err: error }, 'lanes not renewed'),
    );
  }, renewal);
  renewals.unref();

  const serve = async (lane: ClaimedLane): Promise<void> => {
    const owner = lane.claim;
    const mayGoOn = () => !stopping && (inHand.get(owner)?.end ?? 0) > clock().getTime();
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
      const busy = lanesByTenant([...inHand.values()]);
      const room = Math.min(most.inOneGo, most.atOnce - inHand.size);
      isShortOfRoom = room <= 0 || Math.max(...busy.values()) >= most.ofTenant;
      if (stopping || room <= 0) return false;
      const now = clock();
      const end = now.getTime() + lease;
      const bounds = { most: room, mostOfTenant: most.ofTenant, inHand: busy };
      // What was taken without our hearing of it would be held for nothing.
      const lanes = await claimLanes({ now, leaseMs: lease, ...bounds }, (take) =>
        untilNoted(take, lease),
      );
      for (const lane of lanes) {
        const served = Promise.resolve().then(() => serve(lane));
        inHand.set(lane.claim, { tenantId: lane.tenantId, served, end });
      }
      return lanes.length > 0;
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

function lanesByTenant(lanes: readonly InHand[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { tenantId } of lanes) counts.set(tenantId, (counts.get(tenantId) ?? 0) + 1);
  return counts;
}
