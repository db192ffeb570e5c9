import { randomUUID } from 'node:crypto';
import { type Lane, Lanes, stillHeld } from './lane-schema.ts';
import { acrossTenants } from './tenant-model.ts';

/** `claim`: who holds it now. */
export type HeldLane = Lane & { readonly claim: string };
/** `before`: who held it and never let go. */
export type ClaimedLane = HeldLane & { readonly before?: string };

type Claiming = {
  readonly now: Date;
  readonly leaseMs: number;
  readonly most: number;
  /** How many of a tenant may be in hand, and how many are. */
  readonly mostOfTenant: number;
  readonly inHand: ReadonlyMap<string, number>;
};

type Wanted = { readonly lane: Lane; readonly claim: string };
/** Does what is harmless twice until the database answers, or patience ends. */
type Patiently = <Result>(step: () => Promise<Result>) => Promise<Result>;

/**
 * Takes those lanes that have waited longest. One whose holder died is free when the lease is over, and so is one of which
 * nobody learned that it was taken: hence `patiently`.
 */
export async function claimLanes(claiming: Claiming, patiently: Patiently): Promise<ClaimedLane[]> {
  const due = some(await findDue(claiming), claiming);
  if (due.length === 0) return [];
  const nextAt = new Date(claiming.now.getTime() + claiming.leaseMs);
  const wanted = due.map((lane) => ({ lane, claim: randomUUID() }));
  const ours = await patiently(() => take(wanted, nextAt));
  // When another process was first with all of them there may be more.
  return ours.length > 0 ? ours.map(claimed) : claimLanes(claiming, patiently);
}

/** Done again it changes nothing, and then it is found out whose they are. */
async function take(wanted: readonly Wanted[], nextAt: Date): Promise<readonly Wanted[]> {
  const writes = wanted.map(({ lane, claim }) => ({
    updateOne: { filter: asItWas(lane), update: { $set: { nextAt, claim } } },
  }));
  const { modifiedCount } = await Lanes.bulkWrite(writes);
  if (modifiedCount === wanted.length) return wanted;
  const held = await stillHeld(wanted.map(({ claim }) => claim));
  return wanted.filter(({ claim }) => held.has(claim));
}

const asItWas = ({ tenantId, conversationId, added, nextAt, claim }: Lane) => ({
  ...{ tenantId, conversationId, added },
  nextAt: nextAt ?? null,
  claim: claim ?? null,
});

const claimed = ({ lane, claim }: Wanted): ClaimedLane => ({
  ...lane,
  claim,
  ...(lane.claim ? { before: lane.claim } : {}),
});

function findDue({ now, most, mostOfTenant, inHand }: Claiming): Promise<Lane[]> {
  const busy = [...inHand].flatMap(([tenantId, count]) => (count < mostOfTenant ? [] : [tenantId]));
  return acrossTenants(Lanes, 'the next lane is anybody’s')
    .find({ nextAt: { $lte: now }, ...(busy.length > 0 ? { tenantId: { $nin: busy } } : {}) })
    .sort({ nextAt: 1 })
    .limit(most)
    .lean<Lane[]>()
    .exec();
}

/** No more of a tenant than it may have. */
function some(lanes: readonly Lane[], { mostOfTenant, inHand }: Claiming): Lane[] {
  const counts = new Map(inHand);
  return lanes.filter(({ tenantId }) => {
    const count = (counts.get(tenantId) ?? 0) + 1;
    counts.set(tenantId, count);
    return count <= mostOfTenant;
  });
}
