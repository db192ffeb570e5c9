import { type Lane, Lanes } from './lane-schema.ts';
import { acrossTenants } from './tenant-model.ts';

/** So many at a time: whoever was wrong may have been wrong about all of them. */
const most = 1000;

/**
 * Has those lanes looked at now that nobody would look at for longer than `longest`, in milliseconds: whoever said so
 * had a clock that was ahead. The clock is read again once they are known, and only those are taken that nobody has taken
 * meanwhile: a process that stood still in between would take lanes from others that are sending there. A claim stays, and
 * says that what is next may have been sent.
 */
export async function hastenLanes(clock: () => Date, longest: number): Promise<void> {
  const latest = () => new Date(clock().getTime() + longest);
  const found = await acrossTenants(Lanes, 'a sweep looks for what is stranded')
    .find({ nextAt: { $gt: latest() } }, { tenantId: 1, conversationId: 1, nextAt: 1, claim: 1 })
    .limit(most)
    .lean<Stranded[]>()
    .exec();
  const end = latest();
  const stranded = found.filter(({ nextAt }) => nextAt > end);
  if (stranded.length === 0) return;
  const update = { $set: { nextAt: clock() } };
  await Lanes.bulkWrite(
    stranded.map(({ tenantId, conversationId, nextAt, claim }) => ({
      updateOne: { filter: { tenantId, conversationId, nextAt, claim: claim ?? null }, update },
    })),
  );
}

type Stranded = Pick<Lane, 'tenantId' | 'conversationId' | 'claim'> & { readonly nextAt: Date };
