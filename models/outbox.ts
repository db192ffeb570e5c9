import { changeInvitation, changeRelationship } from './change-owing.ts';
import { outboxesOf } from './claims.ts';
import type { Delivery } from './delivery-schema.ts';
import { dueAgain } from './due-again.ts';
import { type Invitation, Invitations } from './invitation-schema.ts';
import { byWaiting, waitingFor } from './outbox-schema.ts';
import { cardFor } from './owed.ts';
import { type Relationship, Relationships } from './relationship-schema.ts';
import { acrossTenants } from './tenant-model.ts';

/** The two kinds of documents that owe anything. */
export const invitationOutboxes = outboxesOf<Invitation>(
  acrossTenants(Invitations, 'the relay takes what is due'),
);
export const relationshipOutboxes = outboxesOf<Relationship>(
  acrossTenants(Relationships, 'the relay takes what is due'),
);

type Person = { readonly tenantId: string; readonly aadObjectId: string; readonly name: string };

/** A person can be reached where that was not so before: what waited for them is due. */
export async function oweWaiting({ tenantId, aadObjectId }: Person, now: Date): Promise<void> {
  const waiting = waitingFor({ tenantId, aadObjectId });
  const update = dueAgain('mine', now);
  const mine = {
    'mine.tenantId': tenantId,
    'mine.aadObjectId': aadObjectId,
    'mine.state': 'waiting',
  };
  const ofTenant = { $or: [{ customerTenantId: tenantId }, { partnerTenantId: tenantId }] };
  const options = { arrayFilters: [mine], hint: byWaiting };
  await Promise.all([
    Invitations.updateMany({ tenants: tenantId, ...waiting }, update, options),
    Relationships.updateMany({ ...ofTenant, ...waiting }, update, options),
  ]);
}

/**
 * Owes a Global admin the card of every invitation that waits for the tenant's answer: in a conversation that
 * does not have it yet, and also when it was sent before they were an admin.
 */
export async function oweCards(person: Person, now: Date): Promise<void> {
  const { tenantId } = person;
  const entry = cardFor(tenantId, person, now);
  const waiting = { 'customer.tenantId': tenantId, status: 'pending' as const };
  await Invitations.updateMany({ ...waiting, 'outbox.key': entry.key }, dueAgain('mine', now), {
    arrayFilters: [{ 'mine.key': entry.key }],
  });
  await Invitations.updateMany(
    { ...waiting, 'outbox.key': { $ne: entry.key } },
    { $push: { outbox: entry } },
  );
}

/** What each outcome takes the place of. */
const lesser = {
  sent: ['due', 'waiting', 'dropped', 'dead', 'sent'],
  waiting: ['due'],
  dropped: ['due', 'waiting'],
  dead: ['due', 'waiting'],
} as const;

/** Notes with what owed it what became of a message, as long as nothing better has come of another one. */
export async function noteOutcome(
  { tenantId, code, pair, entry }: Delivery,
  state: 'sent' | 'waiting' | 'dropped' | 'dead',
): Promise<void> {
  if (!entry) return;
  const update = { $set: { 'outbox.$[owed].state': state } };
  const owed = { 'owed.key': entry, 'owed.state': { $in: lesser[state] } };
  const arrayFilters = [owed];
  if (code) {
    await changeInvitation({ filter: { tenants: tenantId, _id: code }, update, arrayFilters });
  }
  const [customerTenantId, partnerTenantId] = pair ?? [];
  if (!customerTenantId || !partnerTenantId) return;
  const filter = { customerTenantId, partnerTenantId };
  await changeRelationship({ filter, update, arrayFilters });
}
