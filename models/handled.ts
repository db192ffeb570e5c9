import { type InferRawDocTypeFromSchema, Schema } from 'mongoose';
import { surely } from './surely.ts';
import { acrossTenants, tenantModel } from './tenant-model.ts';

/**
 * What somebody asked for that must not be done twice, however often the channel delivers it. `key` stands for the
 * activity, `until` for how long whoever began it may take.
 */
const handledSchema = new Schema(
  {
    tenantId: { type: String, required: true },
    key: { type: String, required: true },
    owner: { type: String, required: true },
    done: { type: Boolean, required: true },
    at: { type: Date, required: true },
    until: { type: Date, required: true },
  },
  { strict: 'throw', versionKey: false },
);
handledSchema.index({ tenantId: 1, key: 1 }, { name: 'activity', unique: true });
handledSchema.index({ at: 1 }, { name: 'oldest' });

type Stored = InferRawDocTypeFromSchema<typeof handledSchema>;
const Handled = tenantModel<Stored, 'tenantId'>('Handled', handledSchema);

export type Activity = { readonly tenantId: string; readonly key: string };
/** `ours`: nobody else has begun it. */
export type Beginning = 'ours' | 'done' | 'under way';

/**
 * Of any number of owners one may do it, and may begin it again; another one only when that one has not come to an
 * end in `leaseMs`.
 */
export async function begin(
  { tenantId, key }: Activity,
  owner: string,
  now: Date,
  leaseMs: number,
): Promise<Beginning> {
  const until = new Date(now.getTime() + leaseMs);
  const found = await surely(() =>
    Handled.findOneAndUpdate(
      { tenantId, key },
      { $setOnInsert: { owner, done: false, at: now, until } },
      { upsert: true, returnDocument: 'after' },
    )
      .lean<Stored>()
      .exec(),
  );
  if (found?.done) return 'done';
  if (found?.owner === owner) return 'ours';
  const { modifiedCount } = await Handled.updateOne(
    { tenantId, key, done: false, until: { $lte: now } },
    { $set: { owner, until } },
  );
  return modifiedCount === 1 ? 'ours' : 'under way';
}

export async function noteDone({ tenantId, key }: Activity): Promise<void> {
  await surely(() => Handled.updateOne({ tenantId, key }, { $set: { done: true } }).exec());
}

/** It came to nothing, so it may be asked for again. */
export async function giveUp({ tenantId, key }: Activity): Promise<void> {
  await Handled.deleteOne({ tenantId, key });
}

/** The channel delivers nothing again after so long. */
export async function forgetHandled(before: Date): Promise<void> {
  await acrossTenants(Handled, 'what is old goes').deleteMany({ at: { $lt: before } });
}
