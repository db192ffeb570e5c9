import { type InferRawDocTypeFromSchema, model, Schema } from 'mongoose';
import { statuses } from '../policy/lifecycle.ts';
import { clouds, delegatedAdminKinds, partnerTypes, services } from '../policy/vocabulary.ts';

const bySchema = new Schema(
  {
    tenantId: { type: String, required: true },
    aadObjectId: { type: String, required: true },
    name: { type: String, required: true },
  },
  { _id: false },
);

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
    event: { type: String, enum: ['created', ...statuses.slice(1)] as const, required: true },
    by: bySchema,
    reason: String,
    ruleId: String,
  },
  { _id: false },
);

export const outboxStates = ['due', 'waiting', 'sent', 'dropped', 'dead'] as const;
export const outboxEvents = ['created', 'approved', 'declined', 'cancelled', 'expired'] as const;
export const outboxAudiences = ['person', 'subscribers', 'copies', 'relationship'] as const;

/**
 * One thing owed because of this invitation. `key` is unique per event and recipient. `dueAt` exists only
 * while there is something to do, so that the index holds nothing that is done. A claim pushes `dueAt`
 * past the lease and leaves its token; only who holds the token may settle the entry.
 */
const outboxSchema = new Schema(
  {
    key: { type: String, required: true },
    event: { type: String, enum: outboxEvents, required: true },
    audience: { type: String, enum: outboxAudiences, required: true },
    tenantId: String,
    aadObjectId: String,
    name: String,
    state: { type: String, enum: outboxStates, required: true },
    dueAt: Date,
    claim: String,
    attempts: { type: Number, required: true },
    why: String,
  },
  { _id: false },
);

/** A card of this invitation that somebody has: where it is, and which state it shows. */
const copySchema = new Schema(
  {
    tenantId: { type: String, required: true },
    conversationId: { type: String, required: true },
    activityId: { type: String, required: true },
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
    status: { type: String, enum: statuses, required: true },
    createdAt: { type: Date, required: true },
    createdBy: { type: bySchema, required: true },
    expiresAt: { type: Date, required: true },
    history: { type: [historySchema], required: true },
    outbox: { type: [outboxSchema], required: true },
    copies: { type: [copySchema], required: true },
  },
  { strict: 'throw', versionKey: false },
);
invitationSchema.index({ tenants: 1, status: 1, createdAt: -1, _id: 1 }, { name: 'tenant-status' });
invitationSchema.index({ tenants: 1, createdAt: -1, _id: 1 }, { name: 'tenant-newest' });
invitationSchema.index(
  { 'partner.tenantId': 1, 'customer.tenantId': 1 },
  { name: 'one-pending', unique: true, partialFilterExpression: { status: 'pending' } },
);
invitationSchema.index({ 'outbox.dueAt': 1 }, { name: 'outbox-due', sparse: true });
invitationSchema.index(
  { expiresAt: 1 },
  { name: 'pending-expiry', partialFilterExpression: { status: 'pending' } },
);

export type Invitation = InferRawDocTypeFromSchema<typeof invitationSchema>;
export type OutboxEntry = Invitation['outbox'][number];
export type Copy = Invitation['copies'][number];
export type By = Invitation['createdBy'];

/** For the files of this folder that write invitations; everybody else calls their functions. */
export const Invitations = model<Invitation>('Invitation', invitationSchema);
