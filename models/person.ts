import { type InferRawDocTypeFromSchema, Schema } from 'mongoose';
import { anyOf } from './any-of.ts';
import { batched } from './batched.ts';
import { surely } from './surely.ts';
import { tenantModel } from './tenant-model.ts';

/** What somebody chose for themselves. Who they are and may do stands in the directory. */
const personSchema = new Schema(
  {
    tenantId: { type: String, required: true },
    aadObjectId: { type: String, required: true },
    language: String,
  },
  { strict: 'throw', versionKey: false },
);
personSchema.index({ tenantId: 1, aadObjectId: 1 }, { name: 'person', unique: true });

export type PersonKey = { readonly tenantId: string; readonly aadObjectId: string };
export type Person = InferRawDocTypeFromSchema<typeof personSchema>;
const People = tenantModel<Person, 'tenantId'>('Person', personSchema);

export const findPerson = batched<PersonKey, Person>(
  (keys) =>
    People.find({
      tenantId: anyOf(keys, 'tenantId'),
      aadObjectId: anyOf(keys, 'aadObjectId'),
    })
      .lean<Person[]>()
      .exec(),
  ({ tenantId, aadObjectId }) => `${tenantId} ${aadObjectId}`,
);

/**
 * Sets the language to answer in; undefined goes back to the one Teams reports.
 * @throws {UnsureWrite}
 */
export async function chooseLanguage(
  { tenantId, aadObjectId }: PersonKey,
  language: string | undefined,
): Promise<void> {
  const update = language ? { $set: { language } } : { $unset: { language: 1 } };
  await surely(() => People.updateOne({ tenantId, aadObjectId }, update, { upsert: true }).exec());
}

/** True when they had made any. */
export async function forgetChoices({ tenantId, aadObjectId }: PersonKey): Promise<boolean> {
  const { deletedCount } = await People.deleteOne({ tenantId, aadObjectId });
  return deletedCount > 0;
}
