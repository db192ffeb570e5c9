import { randomUUID } from 'node:crypto';
import { type InferRawDocTypeFromSchema, model, Schema } from 'mongoose';
import { batched } from './batched.ts';

/** Stands for all that the directory says: another one after each import, so that whoever keeps some of it knows. */
const stampSchema = new Schema(
  { _id: { type: String, required: true }, stamp: { type: String, required: true } },
  { strict: 'throw', versionKey: false },
);
type Stamp = InferRawDocTypeFromSchema<typeof stampSchema>;
const Stamps = model<Stamp>('DirectoryStamp', stampSchema);

const ours = { _id: 'directory' } as const;

const findStamp = batched<Pick<Stamp, '_id'>, Stamp>(
  () => Stamps.find(ours).lean<Stamp[]>().exec(),
  ({ _id }) => _id,
);

/**
 * For so long, in milliseconds, something is kept under a stamp at most: an import that broke off, or that somebody made by
 * hand, renews none.
 */
export const longestKept = 60_000;

/** Undefined before the first import. */
export const directoryStamp = async (): Promise<string | undefined> =>
  (await findStamp(ours))?.stamp;

/** To be called when all of an import is written, and before anybody is told that it is. */
export async function renewDirectoryStamp(): Promise<void> {
  await Stamps.updateOne(ours, { $set: { stamp: randomUUID() } }, { upsert: true });
}
