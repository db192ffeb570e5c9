import { randomUUID } from 'node:crypto';
import { type InferRawDocTypeFromSchema, model, Schema } from 'mongoose';
import type { By } from './by-schema.ts';
import { isDuplicate } from './is-duplicate.ts';
import type { PersonKey } from './person.ts';

/**
 * Who is meant by a pseudonym of the audit. Forgetting a person is deleting this: the chain stays as it is, and
 * nothing else says who they were. Whoever acts again after that gets another one.
 */
const auditPersonSchema = new Schema(
  {
    _id: { type: String, required: true },
    tenantId: { type: String, required: true },
    aadObjectId: { type: String, required: true },
    name: { type: String, required: true },
  },
  { strict: 'throw', versionKey: false },
);
auditPersonSchema.index({ tenantId: 1, aadObjectId: 1 }, { name: 'person', unique: true });
type AuditPerson = InferRawDocTypeFromSchema<typeof auditPersonSchema>;
const AuditPeople = model<AuditPerson>('AuditPerson', auditPersonSchema, 'auditpeople');

/** What stands for this person in every chain. */
export async function pseudonymOf({ tenantId, aadObjectId, name }: By): Promise<string> {
  const person = { tenantId, aadObjectId };
  const known = await AuditPeople.findOne(person, { _id: 1 }).lean<{ _id: string }>();
  if (known) return known._id;
  const _id = randomUUID();
  try {
    await AuditPeople.create({ _id, ...person, name });
    return _id;
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    return pseudonymOf({ tenantId, aadObjectId, name });
  }
}

/** Their names; whoever was forgotten is missing. */
export async function namesOf(pseudonyms: readonly string[]): Promise<Map<string, string>> {
  const found = await AuditPeople.find({ _id: { $in: [...new Set(pseudonyms)] } }).lean<
    AuditPerson[]
  >();
  return new Map(found.map(({ _id, name }) => [_id, name]));
}

/** True when there was somebody to forget. */
export async function forgetInAudit({ tenantId, aadObjectId }: PersonKey): Promise<boolean> {
  const { deletedCount } = await AuditPeople.deleteOne({ tenantId, aadObjectId });
  return deletedCount > 0;
}
