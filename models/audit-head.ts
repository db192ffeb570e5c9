import { type InferRawDocTypeFromSchema, model, Schema } from 'mongoose';
import { isDuplicate } from './is-duplicate.ts';

/** How far a tenant's chain goes, so that a chain that was cut off is seen. It is there before the first entry is. */
const headSchema = new Schema(
  {
    _id: { type: String, required: true },
    seq: { type: Number, required: true },
    hash: { type: String, required: true },
  },
  { strict: 'throw', versionKey: false },
);
type AuditHead = InferRawDocTypeFromSchema<typeof headSchema>;
const Heads = model<AuditHead>('AuditHead', headSchema, 'auditheads');

/** A place in a chain: what is checked from there has to follow from `hash`. */
export type Anchor = Pick<AuditHead, 'seq' | 'hash'>;

/** Before the first entry. */
export const origin: Anchor = { seq: 0, hash: '0'.repeat(64) };

export const findHead = (tenantId: string): Promise<Anchor | null> =>
  Heads.findById(tenantId).lean<Anchor>().exec();

export const tenantsWithHead = (): Promise<string[]> => Heads.distinct('_id').exec();

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
