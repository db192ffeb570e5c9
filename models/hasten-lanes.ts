import { asItWas, type Lane, Lanes } from './lane-schema.ts';
import { acrossTenants } from './tenant-model.ts';

/**
 * Has those lanes looked at now that nobody would look at for longer than `longest`, in milliseconds: whoever said so
 * had a clock that was ahead. The clock is read again once they are known, and only those are taken that are still as
 * they were: a process that stood still meanwhile would take lanes from others that are sending there.
 */
export async function hastenLanes(clock: () => Date, longest: number): Promise<void> {
  const latest = () => new Date(clock().getTime() + longest);
  const found = await acrossTenants(Lanes, 'a sweep looks for what is stranded')
    .find({ nextAt: { $gt: latest() } })
    .lean<Lane[]>()
    .exec();
  const ends = latest();
  const stranded = found.filter(({ nextAt }) => nextAt && nextAt > ends);
  if (stranded.length === 0) return;
  const update = { $set: { nextAt: clock() }, $unset: { claim: 1 } } as const;
  await Lanes.bulkWrite(stranded.map((lane) => ({ updateOne: { filter: asItWas(lane), update } })));
}
