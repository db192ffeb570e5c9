import { createHash } from 'node:crypto';
import { type InferRawDocTypeFromSchema, model, Schema } from 'mongoose';

/**
 * What is written down. `role` is a change of somebody's roles, `question` one about another tenant, `pruned` that the
 * beginning of the chain was deleted.
 */
export const auditEvents = [
  'created',
  'reminded',
  'approved',
  'declined',
  'cancelled',
  'expired',
  'revoked',
  'refused',
  'question',
  'role',
  'export',
  'pruned',
] as const;
export type AuditEvent = (typeof auditEvents)[number];

/** The events that are decisions, which are stored elsewhere too. */
export const decisions: readonly AuditEvent[] = auditEvents.slice(
  0,
  auditEvents.indexOf('refused'),
);
export const isDecision = (event: AuditEvent): boolean => decisions.includes(event);

/**
 * One line of a tenant's audit. `prev` is the hash of the line before, so that none can be changed, left out, moved or
 * put in without all that follow. Nothing in it is a name: `by` stands for a person (`audit-person.ts`).
 */
const auditSchema = new Schema(
  {
    tenantId: { type: String, required: true },
    /** Its place in the chain of this tenant, from 1. */
    seq: { type: Number, required: true },
    at: { type: Date, required: true },
    event: { type: String, enum: auditEvents, required: true },
    by: String,
    /** The other tenant that it is about. */
    other: String,
    /** The code of an invitation. */
    about: String,
    /** What was asked, or not allowed: an action of the rule book. */
    action: String,
    ruleId: String,
    /** The verdict on a question, the roles that somebody has now, the name of a list, where the chain begins. */
    detail: String,
    /** What an invitation grants, as `granted-digest.ts` sums it up. */
    grants: String,
    /** The same for the same event, however often it is noted. */
    key: { type: String, required: true },
    prev: { type: String, required: true },
    hash: { type: String, required: true },
  },
  { strict: 'throw', versionKey: false },
);
auditSchema.index({ tenantId: 1, seq: 1 }, { name: 'chain', unique: true });
auditSchema.index({ tenantId: 1, key: 1 }, { name: 'once', unique: true });
auditSchema.index({ tenantId: 1, event: 1, seq: -1 }, { name: 'events' });
auditSchema.index({ at: 1 }, { name: 'oldest' });
auditSchema.index({ tenantId: 1, about: 1, seq: -1 }, { name: 'about' });
auditSchema.index({ tenantId: 1, other: 1, seq: -1 }, { name: 'other' });
auditSchema.index(
  { tenantId: 1, by: 1, seq: -1 },
  { name: 'roles', partialFilterExpression: { event: 'role' } },
);

export type AuditEntry = Omit<InferRawDocTypeFromSchema<typeof auditSchema>, '_id'>;

/** For the files of this folder that read or write the audit; everybody else calls their functions. */
export const AuditEntries = model<AuditEntry>('AuditEntry', auditSchema, 'audit');

const sealed = [
  'tenantId',
  'seq',
  'at',
  'event',
  'by',
  'other',
  'about',
  'action',
  'ruleId',
  'detail',
  'grants',
  'key',
  'prev',
] as const satisfies readonly (keyof AuditEntry)[];

/** What of it is stored: the fields that have a value. */
export const storable = (entry: AuditEntry): AuditEntry =>
  Object.fromEntries(
    [...sealed, 'hash' as const].flatMap((field) =>
      entry[field] === undefined ? [] : [[field, entry[field]]],
    ),
  ) as AuditEntry;

/** SHA-256 over every field in a fixed order, as 64 hexadecimal digits. */
export const hashOf = (entry: Omit<AuditEntry, 'hash'>): string =>
  createHash('sha256')
    .update(JSON.stringify(sealed.map((field) => entry[field] ?? null)))
    .digest('hex');
