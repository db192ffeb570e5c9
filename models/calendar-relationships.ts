import type { Types } from 'mongoose';
import { bothTenants } from './both-tenants.ts';
import { owedToSide, type Told } from './owed-to-side.ts';
import { type Relationship, Relationships } from './relationship-schema.ts';
import { acrossTenants } from './tenant-model.ts';

type Batch = { readonly limit: number; readonly but?: readonly Types.ObjectId[] };

/** Relationships at which the calendar is to look, the longest waiting first, leaving out some ids. */
export const findToLookAt = (now: Date, { limit, but = [] }: Batch): Promise<Relationship[]> =>
  acrossTenants(Relationships, 'the calendar looks for what is up')
    .find({ calendarAt: { $lte: now }, _id: { $nin: [...but] } })
    .sort({ calendarAt: 1 })
    .limit(limit)
    .lean<Relationship[]>()
    .exec();

/** What is told of one end, and to whom. `key` names it for good. */
export type Announced = {
  readonly key: string;
  readonly event: 'ending' | 'ended';
  readonly told: readonly Told[];
};

/**
 * Owes this word, records that it was told, and notes when to look again. One conditional write: of any number of
 * callers that read the same exactly one tells it, and none whose reading is out of date. Only that one gets true.
 */
export async function announce(
  relationship: Relationship,
  announced: readonly Announced[],
  next: Date | undefined,
  now: Date,
): Promise<boolean> {
  const owed = announced.flatMap(({ key, event, told }) =>
    told.flatMap((side) => owedToSide(side, event, key, now)),
  );
  const { calendarAt, changes } = relationship;
  const { modifiedCount } = await Relationships.updateOne(
    { ...bothTenants(relationship), calendarAt: calendarAt ?? null, changes: changes ?? null },
    {
      ...(next ? { $set: { calendarAt: next } } : { $unset: { calendarAt: 1 } }),
      ...(announced.length > 0
        ? {
            $push: {
              outbox: { $each: owed },
              announced: { $each: announced.map(({ key }) => key) },
            },
          }
        : {}),
    },
  );
  return modifiedCount > 0;
}
