import { type InferRawDocTypeFromSchema, Schema } from 'mongoose';
import { statuses } from '../policy/lifecycle.ts';
import { clouds, delegatedAdminKinds, partnerTypes, services } from '../policy/vocabulary.ts';
import { bySchema } from './by-schema.ts';
import { handingSchema, indexOutbox, outboxSchema } from './outbox-schema.ts';
import { tenantModel } from './tenant-model.ts';

/** Both sides as they were called and enrolled when the invitation was sent. */
const partnerSchema = new Schema(
  {
    tenantId: { type: String, required: true },
    name: { type: String, required: true },
    /** Names are not unique; who decides has to see whom it is about. */
    domain: String,
    programId: { type: String, required: true },
    type: { type: String, enum: partnerTypes, required: true },
    providerTenantId: String,
  },
  { _id: false },
);
const customerSchema = new Schema(
  {
    tenantId: { type: String, required: true },
    name: { type: String, required: true },
  },
  { _id: false },
);

const historySchema = new Schema(
  {
    at: { type: Date, required: true },
    event: {
      type: String,
      enum: ['created', 'reminded', ...statuses.slice(1)] as const,
      required: true,
    },
    by: bySchema,
    reason: String,
    ruleId: String,
    /** Of a reminder: the activity that asked for it. */
    source: String,
  },
  { _id: false },
);

/** A card of this invitation that somebody has: where it is, and which state it shows. */
const copySchema = new Schema(
  {
    tenantId: { type: String, required: true },
    conversationId: { type: String, required: true },
    activityId: { type: String, required: true },
    /** The post of a channel in whose thread it is. */
    thread: String,
    event: { type: String, required: true },
    shows: { type: String, enum: statuses, required: true },
  },
  { _id: false },
);

const invitationSchema = new Schema(
  {
    _id: { type: String, required: true },
    tenants: { type: [String], required: true },
    partner: { type: partnerSchema, required: true },
    customer: { type: customerSchema, required: true },
    cloud: { type: String, enum: clouds, required: true },
    services: { type: [{ type: String, enum: services, required: true }], required: true },
    delegatedAdmin: new Schema(
      {
        kind: { type: String, enum: delegatedAdminKinds, required: true },
        roles: { type: [String], required: true },
        days: Number,
        /** The Microsoft Graph relationship, once a connected platform has made one. */
        relationshipId: String,
      },
      { _id: false },
    ),
    note: String,
    /** The activity that asked for it: delivered again, it makes no second one. */
    source: String,
    status: { type: String, enum: statuses, required: true },
    createdAt: { type: Date, required: true },
    createdBy: { type: bySchema, required: true },
    expiresAt: { type: Date, required: true },
    /** When to remind of it next, as long as a reminder is to come. */
    remindAt: Date,
    history: { type: [historySchema], required: true },
    outbox: { type: [outboxSchema], required: true },
    handing: handingSchema,
    copies: { type: [copySchema], required: true },
  },
  { strict: 'throw', versionKey: false },
);
invitationSchema.index({ tenants: 1, status: 1, createdAt: -1, _id: 1 }, { name: 'tenant-status' });
// With the names that are searched for, so that no document is read that does not match.
invitationSchema.index(
  {
    ...{ 'partner.tenantId': 1, status: 1, createdAt: -1, _id: 1 },
    ...{ 'customer.name': 1, 'partner.name': 1 },
  },
  { name: 'sent' },
);
invitationSchema.index(
  {
    ...{ 'customer.tenantId': 1, status: 1, createdAt: -1, _id: 1 },
    ...{ 'partner.name': 1, 'customer.name': 1 },
  },
  { name: 'received' },
);
invitationSchema.index(
  { 'partner.tenantId': 1, 'customer.tenantId': 1 },
  { name: 'one-pending', unique: true, partialFilterExpression: { status: 'pending' } },
);
invitationSchema.index(
  { 'partner.tenantId': 1, source: 1 },
  {
    name: 'one-per-activity',
    unique: true,
    partialFilterExpression: { source: { $exists: true } },
  },
);
indexOutbox(invitationSchema);
invitationSchema.index(
  { expiresAt: 1 },
  { name: 'pending-expiry', partialFilterExpression: { status: 'pending' } },
);
invitationSchema.index(
  { remindAt: 1 },
  {
    name: 'pending-reminder',
    partialFilterExpression: { status: 'pending', remindAt: { $exists: true } },
  },
);

export type Invitation = InferRawDocTypeFromSchema<typeof invitationSchema>;
export type Copy = Invitation['copies'][number];

/** For the files of this folder that write invitations; everybody else calls their functions. */
export const Invitations = tenantModel<
  Invitation,
  'tenants' | 'partner.tenantId' | 'customer.tenantId'
>('Invitation', invitationSchema);
