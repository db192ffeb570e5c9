import { type InferRawDocTypeFromSchema, Schema } from 'mongoose';
import type { ConversationKey } from './conversation.ts';
import { acrossTenants, tenantModel } from './tenant-model.ts';

/**
 * The line of one conversation: what is sent there is sent by one process at a time, in order. `nextAt` is when
 * somebody has to look at it, and absent while nothing is in it or nothing can be sent. Who claims it pushes `nextAt`
 * past the lease. `added` counts what was put in, so that nobody leaves a line to which something has just come.
 */
const laneSchema = new Schema(
  {
    tenantId: { type: String, required: true },
    conversationId: { type: String, required: true },
    nextAt: Date,
    claim: String,
    added: { type: Number, required: true },
    /** Attempts in vain since the last message that got through. */
    failures: { type: Number, required: true },
    /** When the last messages had been taken, in milliseconds, oldest first, as far as a limit still counts them. */
    sends: { type: [Number], required: true },
  },
  { strict: 'throw', versionKey: false },
);
laneSchema.index({ tenantId: 1, conversationId: 1 }, { name: 'lane', unique: true });
laneSchema.index({ nextAt: 1 }, { name: 'lane-next', sparse: true });
laneSchema.index({ claim: 1 }, { name: 'lane-claim', sparse: true });

export type Lane = Omit<InferRawDocTypeFromSchema<typeof laneSchema>, '_id'>;
const Lanes = tenantModel<Lane, 'tenantId'>('Lane', laneSchema);

/** Something was put in, or can be sent again: it is looked at as soon as whoever holds it lets go. */
export async function touchLanes(keys: readonly ConversationKey[], now: Date): Promise<void> {
  if (keys.length === 0) return;
  await Lanes.bulkWrite(
    keys.map(({ tenantId, conversationId }) => ({
      updateOne: {
        filter: { tenantId, conversationId },
        update: [
          {
            $set: {
              nextAt: { $ifNull: ['$nextAt', now] },
              added: { $add: [{ $ifNull: ['$added', 0] }, 1] },
              failures: { $ifNull: ['$failures', 0] },
              sends: { $ifNull: ['$sends', []] },
            },
          },
        ],
        upsert: true,
      },
    })),
  );
}

/** `before`: who held it and never let go. */
export type ClaimedLane = Lane & { readonly before?: string };
type Claiming = {
  readonly now: Date;
  readonly leaseMs: number;
  readonly owner: string;
  /** Tenants with as many lanes in hand as they may have. */
  readonly butTenants: readonly string[];
};

/** Takes the lane that has waited longest. One whose holder died is free when the lease is over. */
export async function claimLane({
  now,
  leaseMs,
  owner,
  butTenants,
}: Claiming): Promise<ClaimedLane | undefined> {
  const lane = await acrossTenants(Lanes, 'the next lane is anybody’s')
    .findOneAndUpdate(
      {
        nextAt: { $lte: now },
        ...(butTenants.length > 0 ? { tenantId: { $nin: [...butTenants] } } : {}),
      },
      { $set: { nextAt: new Date(now.getTime() + leaseMs), claim: owner } },
      { returnDocument: 'before', sort: { nextAt: 1 } },
    )
    .lean<Lane>();
  if (!lane) return undefined;
  return { ...lane, claim: owner, ...(lane.claim ? { before: lane.claim } : {}) };
}

/** Goes on holding these, until then. Gives those that are still held: another process may have taken some over. */
export async function keepLanes(owners: readonly string[], until: Date): Promise<string[]> {
  if (owners.length === 0) return [];
  const lanes = acrossTenants(Lanes, 'a process keeps what it holds');
  const claim = { $in: [...owners] };
  await lanes.updateMany({ claim }, { $set: { nextAt: until } });
  return lanes.distinct('claim', { claim });
}

/** Looks now at those that nobody would look at before `latest`: whoever said so had a clock that was ahead. */
export async function hastenLanes(latest: Date, now: Date): Promise<void> {
  await acrossTenants(Lanes, 'a sweep looks for what is stranded').updateMany(
    { nextAt: { $gt: latest } },
    { $set: { nextAt: now }, $unset: { claim: 1 } },
  );
}

/** Nothing goes there any more. */
export async function dropLane({ tenantId, conversationId }: ConversationKey): Promise<void> {
  await Lanes.deleteOne({ tenantId, conversationId });
}

/** Nothing goes anywhere in this tenant but there. */
export async function dropLanesBut(
  tenantId: string,
  conversationIds: readonly string[],
): Promise<void> {
  await Lanes.deleteMany({ tenantId, conversationId: { $nin: [...conversationIds] } });
}

type Held = Pick<Lane, 'tenantId' | 'conversationId' | 'sends' | 'failures'> & {
  readonly claim?: string | null | undefined;
};

/** Lets go of it until `at`. */
export async function pauseLane(lane: Held, at: Date): Promise<void> {
  const { sends, failures } = lane;
  await Lanes.updateOne(held(lane), {
    $set: { nextAt: at, sends, failures },
    $unset: { claim: 1 },
  });
}

/** Lets go of it until something is put in; false when that has happened since `added` was read. */
export async function restLane(lane: Held & Pick<Lane, 'added'>): Promise<boolean> {
  const { sends, failures, added } = lane;
  const { modifiedCount } = await Lanes.updateOne(
    { ...held(lane), added },
    { $set: { sends, failures }, $unset: { claim: 1, nextAt: 1 } },
  );
  return modifiedCount === 1;
}

const held = ({ tenantId, conversationId, claim }: Held) => ({
  tenantId,
  conversationId,
  claim: claim ?? '',
});
