import { randomUUID } from 'node:crypto';
import { type Copy, type Invitation, Invitations, type OutboxEntry } from './invitation-schema.ts';
import { cardFor } from './owed.ts';

/** One entry in hand, with the invitation as it stood when it was claimed. */
export type Claim = { readonly invitation: Invitation; readonly entry: OutboxEntry };

/**
 * Takes the entry that is due longest, for `leaseMs`. A worker that dies simply lets it fall due again,
 * so any number of processes may call this.
 */
export async function claimDue(now: Date, leaseMs: number): Promise<Claim | undefined> {
  const token = randomUUID();
  const due = { $elemMatch: { dueAt: { $lte: now } } };
  const invitation = await Invitations.findOneAndUpdate(
    { outbox: due },
    {
      $set: {
        'outbox.$.dueAt': new Date(now.getTime() + leaseMs),
        'outbox.$.claim': token,
      },
      $inc: { 'outbox.$.attempts': 1 },
    },
    { returnDocument: 'after' },
  ).lean<Invitation>();
  const entry = invitation?.outbox.find(({ claim }) => claim === token);
  return invitation && entry ? { invitation, entry } : undefined;
}

export type Settlement =
  | { readonly state: 'sent' | 'dropped' | 'waiting' }
  | { readonly state: 'dead'; readonly why: string }
  | { readonly state: 'due'; readonly dueAt: Date; readonly why: string };

/** Says what became of a claimed entry. Nothing happens when the lease has meanwhile gone to another. */
export async function settle({ invitation, entry }: Claim, settlement: Settlement): Promise<void> {
  const { state } = settlement;
  const set = {
    'outbox.$.state': state,
    ...(state === 'due' ? { 'outbox.$.dueAt': settlement.dueAt } : {}),
    ...('why' in settlement ? { 'outbox.$.why': settlement.why } : {}),
  };
  const done = { 'outbox.$.claim': 1, ...(state === 'due' ? {} : { 'outbox.$.dueAt': 1 }) };
  await Invitations.updateOne(
    {
      tenants: { $all: invitation.tenants },
      _id: invitation._id,
      outbox: { $elemMatch: { key: entry.key, claim: entry.claim } },
    },
    { $set: set, $unset: done },
  );
}

/**
 * Remembers a card that is now with somebody. When the invitation was decided while the card was on its
 * way, the card is owed an update at once.
 */
export async function recordCopy(invitation: Invitation, copy: Copy, now: Date): Promise<void> {
  const { tenants, _id } = invitation;
  const known = { conversationId: copy.conversationId, activityId: copy.activityId };
  await Invitations.updateOne(
    { tenants: { $all: tenants }, _id, copies: { $not: { $elemMatch: known } } },
    { $push: { copies: copy } },
  );
  await Invitations.updateOne(
    {
      tenants: { $all: tenants },
      _id,
      status: { $ne: copy.shows },
      'outbox.audience': 'copies',
    },
    { $set: { 'outbox.$[copies].dueAt': now, 'outbox.$[copies].state': 'due' } },
    { arrayFilters: [{ 'copies.audience': 'copies' }] },
  );
}

/** The card in this conversation now shows the invitation's present state. */
export async function markShown({ tenants, _id, status }: Invitation, copy: Copy): Promise<void> {
  await Invitations.updateOne(
    { tenants: { $all: tenants }, _id },
    { $set: { 'copies.$[shown].shows': status } },
    {
      arrayFilters: [
        { 'shown.conversationId': copy.conversationId, 'shown.activityId': copy.activityId },
      ],
    },
  );
}

/**
 * A person can be reached where that was not so before: what waited for them is due. A Global admin is also
 * owed the card of every invitation that waits for the tenant's answer, even one sent before they were admin.
 */
export async function oweWaiting(
  person: { readonly tenantId: string; readonly aadObjectId: string; readonly name: string },
  isAdmin: boolean,
  now: Date,
): Promise<void> {
  const { tenantId, aadObjectId } = person;
  const mine = {
    tenantId,
    aadObjectId,
    $or: [{ state: 'waiting' as const }, { event: 'created' as const }],
  };
  await Invitations.updateMany(
    { tenants: tenantId, outbox: { $elemMatch: mine } },
    { $set: { 'outbox.$[mine].dueAt': now, 'outbox.$[mine].state': 'due' } },
    {
      arrayFilters: [
        {
          'mine.tenantId': tenantId,
          'mine.aadObjectId': aadObjectId,
          $or: [{ 'mine.state': 'waiting' }, { 'mine.event': 'created' }],
        },
      ],
    },
  );
  if (!isAdmin) return;
  const entry = cardFor(tenantId, person, now);
  await Invitations.updateMany(
    {
      tenants: tenantId,
      'customer.tenantId': tenantId,
      status: 'pending',
      'outbox.key': { $ne: entry.key },
    },
    { $push: { outbox: entry } },
  );
}
