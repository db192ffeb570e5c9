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

/** Places in chains, by tenant. */
export type Heads = ReadonlyMap<string, Anchor>;

/** The heads of these tenants' chains; of one that has none yet it is made. */
export async function headsOf(tenants: readonly string[]): Promise<Heads> {
  const found = await findHeads(tenants);
  const without = [...new Set(tenants)].filter((tenantId) => !found.has(tenantId));
  if (without.length === 0) return found;
  await startHeads(without);
  return new Map([...found, ...(await findHeads(without))]);
}

async function findHeads(tenants: readonly string[]): Promise<Heads> {
  const rows = await Heads.find({ _id: { $in: [...new Set(tenants)] } }).lean<AuditHead[]>();
  return new Map(rows.map(({ _id, seq, hash }) => [_id, { seq, hash }]));
}

async function startHeads(tenants: readonly string[]): Promise<void> {
  const start = (_id: string) => ({
    updateOne: { filter: { _id }, update: { $setOnInsert: origin }, upsert: true },
  });
  try {
    await Heads.bulkWrite(tenants.map(start), { ordered: false });
  } catch (error) {
    // Somebody has made some of them meanwhile.
    if (!isDuplicate(error)) throw error;
  }
}

/** Moves heads on, but those that somebody has moved already. */
export async function advanceHeads(from: Heads, to: Heads): Promise<void> {
  const moves = [...to].map(([_id, { seq, hash }]) => ({
    updateOne: {
      filter: { _id, seq: from.get(_id)?.seq ?? origin.seq },
      update: { $set: { seq, hash } },
    },
  }));
  if (moves.length > 0) await Heads.bulkWrite(moves, { ordered: false });
}
