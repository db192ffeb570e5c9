import { inGroups } from './in-groups.ts';
import { type Lane, Lanes, stillHeld } from './lane-schema.ts';

/** So many are in one command. */
const most = 100;

type Held = Pick<Lane, 'tenantId' | 'conversationId' | 'sends' | 'failures' | 'added'> & {
  readonly claim: string;
};

/** Lets go of it until `at`. */
export async function pauseLane(lane: Held, at: Date): Promise<void> {
  await letGo({ lane, at });
}

/** Lets go of it until something is put in; false when that has happened since `added` was read. */
export const restLane = (lane: Held): Promise<boolean> => letGo({ lane });

/** In one command with others; false when it is still held. */
const letGo = inGroups(most, async (going: readonly Going[]) => {
  const writes = going.map((each) => ({ updateOne: lettingGo(each) }));
  const { modifiedCount } = await Lanes.bulkWrite(writes);
  if (modifiedCount === going.length) return going.map(() => true);
  const held = await stillHeld(going.map(({ lane }) => lane.claim));
  return going.map(({ lane }) => !held.has(lane.claim));
});

type Going = { readonly lane: Held; readonly at?: Date };

function lettingGo({
  lane: { tenantId, conversationId, claim, added, sends, failures },
  at,
}: Going) {
  const held = { tenantId, conversationId, claim };
  return at
    ? { filter: held, update: { $set: { nextAt: at, sends, failures }, $unset: { claim: 1 } } }
    : {
        filter: { ...held, added },
        update: { $set: { sends, failures }, $unset: { claim: 1, nextAt: 1 } },
      };
}
