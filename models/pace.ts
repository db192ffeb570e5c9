import { randomUUID } from 'node:crypto';
import { type InferRawDocTypeFromSchema, model, Schema } from 'mongoose';
import { inGroups } from './in-groups.ts';

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
/** Not waited for until it is on disk: a database that is back has been away for longer than these seconds matter. */
const unsaved = { w: 1, journal: false } as const;

type Wanted = {
  readonly tenantId: string;
  readonly count: number;
  /** For so long at most a place is needed. */
  readonly longestMs: number;
};

/** The places, and when the next one is free where there are fewer than were asked for; by the clock on the wall. */
export type Places = { readonly ids: readonly string[]; readonly freeAt: Date };

/** Takes places, for whoever asks in the same moment at once. */
export const takePlaces = inGroups(most, async (wanted: readonly Wanted[]): Promise<Places[]> => {
  const now = new Date();
  const asked = wanted.map((each) => ({ ...each, places: newPlaces(each, now) }));
  const writes = asked.map(({ tenantId, places }) => ({
    updateOne: taking(tenantId, places, now),
  }));
  await Paces.bulkWrite(writes, { ordered: false, writeConcern: unsaved });
  const tenants = asked.map(({ tenantId }) => tenantId);
  const after = await Paces.find({ _id: { $in: tenants } })
    // A majority may not have heard of it yet.
    .readConcern('local')
    .lean<Pace[]>();
  return asked.map(({ tenantId, places }) => {
    const there = after.find(({ _id }) => _id === tenantId)?.places ?? [];
    const ids = new Set(there.map(({ id }) => id));
    return {
      ids: places.flatMap(({ id }) => (ids.has(id) ? id : [])),
      freeAt: new Date(Math.min(...there.map(({ until }) => until.getTime()))),
    };
  });
});

const newPlaces = ({ count, longestMs }: Wanted, now: Date) =>
  Array.from({ length: Math.min(count, mostAtOnce) }, () => ({
    id: randomUUID(),
    until: new Date(now.getTime() + longestMs + second),
  }));

/** New ones come behind those that are taken, and what is too many is cut off. */
const taking = (_id: string, places: ReturnType<typeof newPlaces>, now: Date) => ({
  filter: { _id },
  update: [
    {
      $set: {
        places: {
          $filter: { input: { $ifNull: ['$places', []] }, cond: { $gt: ['$$this.until', now] } },
        },
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
  await Paces.bulkWrite(writes, { ordered: false, writeConcern: unsaved });
  return given.map(() => undefined);
});
