import { createHash, randomBytes } from 'node:crypto';
import { type InferRawDocTypeFromSchema, model, Schema } from 'mongoose';
import { anyOf } from './any-of.ts';
import { batched } from './batched.ts';
import { batchesOf } from './batches-of.ts';
import type { By } from './by-schema.ts';
import { isDuplicate } from './is-duplicate.ts';
import type { PersonKey } from './person.ts';

/** So many are read and made at once. */
const most = 500;

/**
 * Who is meant by a pseudonym of the audit. It is the hash of all of this with its salt, so that nobody can be put in
 * another's place. Forgetting a person is deleting this: the chain stays as it is, and without the salt nothing says
 * who they were. Whoever is called otherwise, or acts again after that, gets another one.
 */
const auditPersonSchema = new Schema(
  {
    _id: { type: String, required: true },
    salt: { type: String, required: true },
    tenantId: { type: String, required: true },
    aadObjectId: { type: String, required: true },
    name: { type: String, required: true },
  },
  { strict: 'throw', versionKey: false },
);
auditPersonSchema.index(
  { tenantId: 1, aadObjectId: 1, name: 1 },
  { name: 'person-called', unique: true },
);
type AuditPerson = InferRawDocTypeFromSchema<typeof auditPersonSchema>;
const AuditPeople = model<AuditPerson>('AuditPerson', auditPersonSchema, 'auditpeople');

export const personId = ({ tenantId, aadObjectId }: PersonKey): string =>
  `${tenantId} ${aadObjectId}`;

const hashOf = ({ salt, tenantId, aadObjectId, name }: Omit<AuditPerson, '_id'>): string =>
  createHash('sha256')
    .update(JSON.stringify([salt, tenantId, aadObjectId, name]))
    .digest('hex');

const callingOf = ({ tenantId, aadObjectId, name }: By): string =>
  JSON.stringify([tenantId, aadObjectId, name]);

/** Of these people, as they are called now and as they were before. */
function rowsCalled(people: readonly By[]): Promise<AuditPerson[]> {
  return AuditPeople.find({
    tenantId: anyOf(people, 'tenantId'),
    aadObjectId: anyOf(people, 'aadObjectId'),
  })
    .lean<AuditPerson[]>()
    .exec();
}

const findCalled = batched<By, AuditPerson>(rowsCalled, callingOf);

/**
 * What stands for this person, as they are called, in every chain. Read anew each time: another process may have
 * forgotten them.
 */
export async function pseudonymOf({ tenantId, aadObjectId, name }: By): Promise<string> {
  const person = { tenantId, aadObjectId, name };
  const known = await findCalled(person);
  if (known) return known._id;
  const made = withPseudonym(person);
  try {
    await AuditPeople.create(made);
    return made._id;
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    return pseudonymOf(person);
  }
}

/** The same of many, by `personId`. */
export async function pseudonymsOf(people: readonly By[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for await (const some of batchesOf(people, most)) {
    const strange = await addKnown(some, found);
    await AuditPeople.insertMany(strange.map(withPseudonym), { ordered: false }).catch(
      (error: unknown) => {
        // Somebody has made some of them meanwhile.
        if (!isDuplicate(error)) throw error;
      },
    );
    await addKnown(strange, found);
  }
  return found;
}

/** Gives those of whom there is no pseudonym. */
async function addKnown(people: readonly By[], found: Map<string, string>): Promise<By[]> {
  if (people.length === 0) return [];
  const known = new Map((await rowsCalled(people)).map((row) => [callingOf(row), row._id]));
  return people.filter((person) => {
    const pseudonym = known.get(callingOf(person));
    if (pseudonym) found.set(personId(person), pseudonym);
    return !pseudonym;
  });
}

function withPseudonym({ tenantId, aadObjectId, name }: By): AuditPerson {
  const salted = { salt: randomBytes(16).toString('hex'), tenantId, aadObjectId, name };
  return { _id: hashOf(salted), ...salted };
}

const rowsOf = (pseudonyms: readonly string[]): Promise<AuditPerson[]> =>
  AuditPeople.find({ _id: { $in: [...new Set(pseudonyms)] } })
    .lean<AuditPerson[]>()
    .exec();

/** Who they are; whoever was forgotten is missing. */
export const peopleBehind = async (pseudonyms: readonly string[]): Promise<Map<string, By>> =>
  new Map(
    (await rowsOf(pseudonyms)).map(({ _id, tenantId, aadObjectId, name }) => [
      _id,
      { tenantId, aadObjectId, name },
    ]),
  );

/** Their names; whoever was forgotten is missing. */
export const namesOf = async (pseudonyms: readonly string[]): Promise<Map<string, string>> =>
  new Map((await rowsOf(pseudonyms)).map(({ _id, name }) => [_id, name]));

/** Those of these pseudonyms behind which somebody else stands now than when they were made. */
export const renamed = async (pseudonyms: readonly string[]): Promise<string[]> =>
  (await rowsOf(pseudonyms)).flatMap((row) => (hashOf(row) === row._id ? [] : [row._id]));

/** True when there was somebody to forget. */
export async function forgetInAudit({ tenantId, aadObjectId }: PersonKey): Promise<boolean> {
  const { deletedCount } = await AuditPeople.deleteMany({ tenantId, aadObjectId });
  return deletedCount > 0;
}
