import { type InferRawDocTypeFromSchema, Schema } from 'mongoose';
import { acrossTenants, tenantModel } from './tenant-model.ts';

/**
 * The line of one conversation: what is sent there is sent by one process at a time, in order. `nextAt` is when
 * somebody has to look at it, and absent while nothing is in it or nothing can be sent. Who claims it pushes `nextAt`
 * past the lease. `added` counts what was put in, so that nobody leaves a line to which something has just come.
 */
const laneSchema = new Schema(
  {
    tenantId: { type: String, required: true },
    conversationId: { type: String, required: true },
    nextAt: Date,
    claim: String,
    added: { type: Number, required: true },
    /** Attempts in vain since the last message that got through. */
    failures: { type: Number, required: true },
    /** When the last messages had been taken, in milliseconds, oldest first, as far as a limit still counts them. */
    sends: { type: [Number], required: true },
  },
  { strict: 'throw', versionKey: false },
);
laneSchema.index({ tenantId: 1, conversationId: 1 }, { name: 'lane', unique: true });
laneSchema.index({ nextAt: 1 }, { name: 'lane-next', sparse: true });
laneSchema.index({ claim: 1 }, { name: 'lane-claim', sparse: true });

export type Lane = Omit<InferRawDocTypeFromSchema<typeof laneSchema>, '_id'>;

/** For the files of this folder that hold lanes; everybody else calls their functions. */
export const Lanes = tenantModel<Lane, 'tenantId'>('Lane', laneSchema);

/** Of these claims those that hold a lane: another process may have been first, or have taken it over. */
export async function stillHeld(claims: readonly string[]): Promise<ReadonlySet<string>> {
  const all = acrossTenants(Lanes, 'a process keeps what it holds');
  return new Set(await all.distinct('claim', { claim: { $in: [...claims] } }));
}
