import { randomUUID } from 'node:crypto';
import { type InferRawDocTypeFromSchema, model, Schema } from 'mongoose';
import { inGroups } from './in-groups.ts';
import { surely } from './surely.ts';

/**
 * How many calls about one tenant are under way or were over less than a second ago, of all processes together. A
 * place is taken before the call and given back a second after it, so that whenever calls arrive, no second holds
 * more of them than there are places.
 */
const paceSchema = new Schema(
  {
    _id: { type: String, required: true },
    places: [
      new Schema(
        { id: { type: String, required: true }, until: { type: Date, required: true } },
        { _id: false },
      ),
    ],
  },
  { strict: 'throw', versionKey: false },
);
type Pace = InferRawDocTypeFromSchema<typeof paceSchema>;
const Paces = model<Pace>('Pace', paceSchema);

/** Calls per tenant and second that Teams takes of one app. Source: "Rate limit your bot". */
const mostAtOnce = 50;
const second = 1000;
/** So many are taken or given back in one command. */
const most = 200;
/** A database of one process need not have it on disk: until that is back, the second is over. A replica set decides by itself. */
const unsaved = { journal: false } as const;

/** The places, and when to ask again where there are fewer than were asked for; by the clock on the wall. */
export type Places = { readonly ids: readonly string[]; readonly freeAt: Date };

/** Takes up to so many places, each for at most `longestMs`; for whoever asks in the same moment at once. */
export function takePlaces(tenantId: string, count: number, longestMs: number): Promise<Places> {
  const until = new Date(Date.now() + longestMs + second);
  const places = Array.from({ length: Math.min(count, mostAtOnce) }, () => ({
    id: randomUUID(),
    until,
  }));
  return take({ tenantId, places });
}

type Wanted = { readonly tenantId: string; readonly places: Pace['places'] };

const take = inGroups(most, async (wanted: readonly Wanted[]): Promise<Places[]> => {
  const now = new Date();
  const writes = wanted.map((each) => ({ updateOne: taking(each, now) }));
  await surely(() => Paces.bulkWrite(writes, { writeConcern: unsaved }));
  const _id = { $in: wanted.map(({ tenantId }) => tenantId) };
  const after = await surely(() => Paces.find({ _id }).lean<Pace[]>().exec());
  return wanted.map(({ tenantId, places }) => {
    const there = after.find((pace) => pace._id === tenantId)?.places ?? [];
    const ids = new Set(there.map(({ id }) => id));
    const soonest = Math.min(now.getTime() + second, ...there.map(({ until }) => until.getTime()));
    return { ids: places.flatMap(({ id }) => (ids.has(id) ? id : [])), freeAt: new Date(soonest) };
  });
});

/** New ones come behind those that are taken, and what is too many is cut off. Twice is the same as once. */
const taking = ({ tenantId, places }: Wanted, now: Date) => ({
  filter: { _id: tenantId },
  update: [
    {
      $set: {
        places: { $filter: { input: { $ifNull: ['$places', []] }, cond: othersAt(now, places) } },
      },
    },
    {
      $set: { places: { $concatArrays: ['$places', places.map((each) => ({ $literal: each }))] } },
    },
    { $set: { places: { $slice: ['$places', mostAtOnce] } } },
  ],
  upsert: true,
  updatePipeline: true,
});

const othersAt = (now: Date, own: Pace['places']) => ({
  $and: [
    { $gt: ['$$this.until', now] },
    { $not: [{ $in: ['$$this.id', own.map(({ id }) => id)] }] },
  ],
});

type Taken = { readonly tenantId: string; readonly id: string };

/** The call is over. */
export const givePlace = inGroups(most, async (given: readonly Taken[]) => {
  const until = new Date(Date.now() + second);
  const ids = given.map(({ id }) => id);
  const tenants = [...new Set(given.map(({ tenantId }) => tenantId))];
  const writes = tenants.map((_id) => ({
    updateOne: {
      filter: { _id },
      update: { $set: { 'places.$[mine].until': until } },
      arrayFilters: [{ 'mine.id': { $in: ids } }],
    },
  }));
  await Paces.bulkWrite(writes, { writeConcern: unsaved });
  return given.map(() => undefined);
});
