import { randomUUID } from 'node:crypto';
import { type InferRawDocTypeFromSchema, model, Schema } from 'mongoose';

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

/** `id` of the place, or when the next one is free, both by the clock on the wall. */
export type Place = { readonly id: string } | { readonly freeAt: Date };

/** Takes a place for at most `longestMs`. */
export async function takePlace(tenantId: string, longestMs: number): Promise<Place> {
  const now = new Date();
  const place = { id: randomUUID(), until: new Date(now.getTime() + longestMs + second) };
  const taken = {
    $filter: { input: { $ifNull: ['$places', []] }, cond: { $gt: ['$$this.until', now] } },
  };
  const after = await Paces.findOneAndUpdate(
    { _id: tenantId },
    [
      { $set: { places: taken } },
      {
        $set: {
          places: {
            $cond: [
              { $lt: [{ $size: '$places' }, mostAtOnce] },
              { $concatArrays: ['$places', [{ $literal: place }]] },
              '$places',
            ],
          },
        },
      },
    ],
    { upsert: true, returnDocument: 'after', updatePipeline: true },
  ).lean<Pace>();
  const places = after?.places ?? [];
  if (places.some(({ id }) => id === place.id)) return { id: place.id };
  return { freeAt: new Date(Math.min(...places.map(({ until }) => until.getTime()))) };
}

/** The call is over. */
export async function givePlace(tenantId: string, id: string): Promise<void> {
  const until = new Date(Date.now() + second);
  await Paces.updateOne(
    { _id: tenantId },
    { $set: { 'places.$[mine].until': until } },
    { arrayFilters: [{ 'mine.id': id }] },
  );
}
