import { type InferRawDocTypeFromSchema, Schema } from 'mongoose';
import { delegatedAdminKinds } from '../policy/vocabulary.ts';
import { bySchema } from './by-schema.ts';

/** Delegated administration as its source says it, which goes on saying so: the end is ours alone. */
const endedSchema = new Schema(
  {
    origin: { type: String, required: true },
    kind: { type: String, enum: delegatedAdminKinds, required: true },
    roles: { type: [String], required: true },
    until: Date,
    since: { type: Date, required: true },
  },
  { _id: false },
);

/** All that was active between the two was ended at once. `key` says what that was. */
export const revocationSchema = new Schema(
  {
    key: { type: String, required: true },
    at: { type: Date, required: true },
    by: { type: bySchema, required: true },
    ruleId: { type: String, required: true },
    ended: { type: [endedSchema], required: true },
  },
  { _id: false },
);
export type Revocation = Omit<InferRawDocTypeFromSchema<typeof revocationSchema>, '_id'>;
