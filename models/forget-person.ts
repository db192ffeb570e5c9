import { forgetInAudit } from './audit-person.ts';
import { findPersonalConversations, forgetConversation } from './conversation.ts';
import { Deliveries } from './delivery.ts';
import { Invitations } from './invitation-schema.ts';
import { dropLane } from './lane.ts';
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
 * directory is not ours; as long as it names them, they are known. True when the audit knew them.
 */
export async function forgetPerson(person: PersonKey): Promise<boolean> {
  await forgetDeeds(person);
  await forgetOwed(person);
  for (const conversation of await findPersonalConversations(person)) {
    const { tenantId, conversationId } = conversation;
    await Deliveries.deleteMany({ tenantId, conversationId });
    await Invitations.updateMany(
      { tenants: tenantId, 'copies.conversationId': conversationId },
      { $pull: { copies: { tenantId, conversationId } } },
    );
    await dropLane(conversation);
    await forgetConversation(conversation);
  }
  await forgetChoices(person);
  return forgetInAudit(person);
}

const sidesOf = (tenantId: string) => ({
  $or: [{ customerTenantId: tenantId }, { partnerTenantId: tenantId }],
});

async function forgetDeeds({ tenantId, aadObjectId }: PersonKey): Promise<void> {
  const each = {
    arrayFilters: [{ 'one.by.tenantId': tenantId, 'one.by.aadObjectId': aadObjectId }],
  };
  await Invitations.updateMany(
    {
      tenants: tenantId,
      'createdBy.tenantId': tenantId,
      'createdBy.aadObjectId': aadObjectId,
    },
    { $set: none('createdBy') },
  );
  await Invitations.updateMany(
    { tenants: tenantId, 'history.by.aadObjectId': aadObjectId },
    { $set: none('history.$[one].by') },
    each,
  );
  await Relationships.updateMany(
    { ...sidesOf(tenantId), 'revocations.by.aadObjectId': aadObjectId },
    { $set: none('revocations.$[one].by') },
    each,
  );
}

/** Nothing is owed to somebody whom nobody knows any more. */
async function forgetOwed({ tenantId, aadObjectId }: PersonKey): Promise<void> {
  const theirs = { tenantId, aadObjectId };
  const holding = { outbox: { $elemMatch: theirs } };
  const without = { $pull: { outbox: theirs } };
  await Invitations.updateMany({ tenants: tenantId, ...holding }, without);
  await Relationships.updateMany({ ...sidesOf(tenantId), ...holding }, without);
}
