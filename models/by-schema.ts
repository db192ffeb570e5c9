import { type InferRawDocTypeFromSchema, Schema } from 'mongoose';

/** Who did something, as they were called then. */
export const bySchema = new Schema(
  {
    tenantId: { type: String, required: true },
    aadObjectId: { type: String, required: true },
    name: { type: String, required: true },
  },
  { _id: false },
);
export type By = Omit<InferRawDocTypeFromSchema<typeof bySchema>, '_id'>;
