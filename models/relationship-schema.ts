import { type InferRawDocTypeFromSchema, Schema, type Types } from 'mongoose';
import { delegatedAdminKinds, delegatedAdminStates, services } from '../policy/vocabulary.ts';
import { handingSchema, indexOutbox, type OutboxEntry, outboxSchema } from './outbox-schema.ts';
import { type Revocation, revocationSchema } from './revocation-schema.ts';
import { tenantModel } from './tenant-model.ts';

/** A relationship that no source speaks of any more is kept for its revocations, and shown to nobody. */
export const stillGranted = { 'grants.0': { $exists: true } } as const;

/** Indexes that are asked for by name: tried out against others, they would only be found slowly where there is much. */
export const byName = { partners: 'partners-by-name', customers: 'customers-by-name' } as const;
export const byEnd = { customer: 'customer-by-end', partner: 'partner-by-end' } as const;

const delegatedAdminSchema = new Schema(
  {
    kind: { type: String, enum: delegatedAdminKinds, required: true },
    state: { type: String, enum: delegatedAdminStates, required: true },
    roles: { type: [String], required: true },
    until: Date,
    groupAssigned: Boolean,
    requested: Date,
  },
  { _id: false },
);

/** One source's word on the relationship: the directory file, or one approved invitation. */
const grantSchema = new Schema(
  {
    origin: { type: String, required: true },
    services: { type: [{ type: String, enum: services, required: true }], required: true },
    since: { type: Date, required: true },
    delegatedAdmin: delegatedAdminSchema,
    azurePlan: Boolean,
  },
  { _id: false },
);

const postSchema = new Schema(
  {
    conversationId: { type: String, required: true },
    activityId: { type: String, required: true },
  },
  { _id: false },
);

const relationshipSchema = new Schema(
  {
    customerTenantId: { type: String, required: true },
    partnerTenantId: { type: String, required: true },
    customerName: { type: String, required: true },
    partnerName: { type: String, required: true },
    grants: { type: [grantSchema], required: true },
    revocations: { type: [revocationSchema], default: undefined },
    outbox: { type: [outboxSchema], default: undefined },
    handing: handingSchema,
    /** When the calendar looks at it next; whoever changes what is granted has it look at once. */
    calendarAt: Date,
    /** Counts the changes, so that nothing is told from a reading that is out of date. */
    changes: Number,
    /** What the calendar has told: keys of `policy/admin-ends.ts`. */
    announced: { type: [String], default: undefined },
    /** Channels that have word of it, each with the post in whose thread further word goes. */
    posts: { type: [postSchema], default: undefined },
  },
  { strict: 'throw', versionKey: false },
);
relationshipSchema.index(
  { customerTenantId: 1, partnerTenantId: 1 },
  { name: 'customer-partner', unique: true },
);
relationshipSchema.index(
  { customerTenantId: 1, partnerName: 1, _id: 1, partnerTenantId: 1 },
  { name: byName.partners, partialFilterExpression: stillGranted },
);
relationshipSchema.index(
  { partnerTenantId: 1, customerName: 1, _id: 1, customerTenantId: 1 },
  { name: byName.customers, partialFilterExpression: stillGranted },
);
relationshipSchema.index(
  { customerTenantId: 1, 'grants.delegatedAdmin.until': 1 },
  { name: byEnd.customer },
);
relationshipSchema.index(
  { partnerTenantId: 1, 'grants.delegatedAdmin.until': 1 },
  { name: byEnd.partner },
);
indexOutbox(relationshipSchema);
relationshipSchema.index({ calendarAt: 1 }, { name: 'calendar', sparse: true });

type Stored = InferRawDocTypeFromSchema<typeof relationshipSchema>;
/** `revocations`, `outbox`, `announced` and `posts` are there from the first one on. */
export type Relationship = Omit<Stored, 'revocations' | 'outbox' | 'announced' | 'posts'> & {
  _id: Types.ObjectId;
  revocations?: Revocation[];
  outbox?: OutboxEntry[];
  announced?: string[];
  posts?: Stored['posts'];
};
export type Grant = Relationship['grants'][number];

/** For the files of this folder that write relationships; everybody else calls their functions. */
export const Relationships = tenantModel<Relationship, 'customerTenantId' | 'partnerTenantId'>(
  'Relationship',
  relationshipSchema,
);
