import { forgetInAudit } from './audit-person.ts';
import { forgetConversations } from './forget-conversations.ts';
import { Invitations } from './invitation-schema.ts';
import { forgetChoices, type PersonKey } from './person.ts';
import { Relationships } from './relationship-schema.ts';

/** Stands where somebody was named. */
const erased = { name: '—', aadObjectId: 'erased' } as const;
const none = (path: string) => ({
  [`${path}.name`]: erased.name,
  [`${path}.aadObjectId`]: erased.aadObjectId,
});

/**
 * Erases who somebody was from all that is kept here: what they did stays, and so does the chain of the audit. The
 * directory is not ours; as long as it names them, they are known. True when anything was erased.
 */
export async function forgetPerson(person: PersonKey): Promise<boolean> {
  const parts = [
    await forgetDeeds(person),
    await forgetOwed(person),
    await forgetConversations(person),
    await forgetChoices(person),
    await forgetInAudit(person),
  ];
  return parts.includes(true);
}

const sidesOf = (tenantId: string) => ({
  $or: [{ customerTenantId: tenantId }, { partnerTenantId: tenantId }],
});

type Written = { readonly modifiedCount: number };
const changedAny = (all: readonly Written[]): boolean =>
  all.some(({ modifiedCount }) => modifiedCount > 0);

async function forgetDeeds({ tenantId, aadObjectId }: PersonKey): Promise<boolean> {
  const theirs = { $elemMatch: { 'by.tenantId': tenantId, 'by.aadObjectId': aadObjectId } };
  const each = {
    arrayFilters: [{ 'one.by.tenantId': tenantId, 'one.by.aadObjectId': aadObjectId }],
  };
  return changedAny([
    await Invitations.updateMany(
      {
        tenants: tenantId,
        'createdBy.tenantId': tenantId,
        'createdBy.aadObjectId': aadObjectId,
      },
      { $set: none('createdBy') },
    ),
    await Invitations.updateMany(
      { tenants: tenantId, history: theirs },
      { $set: none('history.$[one].by') },
      each,
    ),
    await Relationships.updateMany(
      { ...sidesOf(tenantId), revocations: theirs },
      { $set: none('revocations.$[one].by') },
      each,
    ),
  ]);
}

/** Nothing is owed to somebody whom nobody knows any more. */
async function forgetOwed({ tenantId, aadObjectId }: PersonKey): Promise<boolean> {
  const theirs = { tenantId, aadObjectId };
  const holding = { outbox: { $elemMatch: theirs } };
  const without = { $pull: { outbox: theirs } };
  return changedAny([
    await Invitations.updateMany({ tenants: tenantId, ...holding }, without),
    await Relationships.updateMany({ ...sidesOf(tenantId), ...holding }, without),
  ]);
}
