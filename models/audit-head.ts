import { type InferRawDocTypeFromSchema, model, Schema } from 'mongoose';
import { isDuplicate } from './is-duplicate.ts';

/** A place in a chain: what is checked from there has to follow from `hash`. */
const anchorSchema = new Schema(
  { seq: { type: Number, required: true }, hash: { type: String, required: true } },
  { _id: false },
);

/** How far a tenant's chain goes, so that a chain that was cut off is seen; `kept`: behind what it begins now. */
const headSchema = new Schema(
  {
    _id: { type: String, required: true },
    seq: { type: Number, required: true },
    hash: { type: String, required: true },
    kept: anchorSchema,
  },
  { strict: 'throw', versionKey: false },
);
export type Anchor = Omit<InferRawDocTypeFromSchema<typeof anchorSchema>, '_id'>;
export type AuditHead = Omit<InferRawDocTypeFromSchema<typeof headSchema>, '_id'>;
const Heads = model<AuditHead & { _id: string }>('AuditHead', headSchema, 'auditheads');

/** Before the first entry. */
export const origin: Anchor = { seq: 0, hash: '0'.repeat(64) };

export const findHead = (tenantId: string): Promise<AuditHead | null> =>
  Heads.findById(tenantId).lean<AuditHead>().exec();

/** Every tenant that has a chain. */
export const auditedTenants = (): Promise<string[]> => Heads.distinct('_id').exec();

/** The head of a chain that has no entries yet. */
export async function startHead(tenantId: string): Promise<Anchor> {
  try {
    await Heads.updateOne({ _id: tenantId }, { $setOnInsert: origin }, { upsert: true });
  } catch (error) {
    // Somebody has made it meanwhile.
    if (!isDuplicate(error)) throw error;
  }
  return (await findHead(tenantId)) ?? origin;
}

/** Moves the head on, unless somebody has done so already. */
export async function advanceHead(tenantId: string, from: Anchor, to: Anchor): Promise<void> {
  const { seq, hash } = to;
  await Heads.updateOne({ _id: tenantId, seq: from.seq }, { $set: { seq, hash } });
}

/** From now on the chain begins behind this entry. */
export async function keepFrom(tenantId: string, { seq, hash }: Anchor): Promise<void> {
  await Heads.updateOne({ _id: tenantId }, { $set: { kept: { seq, hash } } });
}
