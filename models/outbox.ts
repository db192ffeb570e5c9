import { randomUUID } from 'node:crypto';
import { type Copy, type Invitation, Invitations, type OutboxEntry } from './invitation-schema.ts';
import { cardFor } from './owed.ts';

/** One entry in hand, with the invitation as it stood when it was claimed. */
export type Claim = { readonly invitation: Invitation; readonly entry: OutboxEntry };

/**
 * Takes an entry that is due, of the invitation that has waited longest, for `leaseMs`. A worker that dies
 * simply lets it fall due again, so any number of processes may call this.
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
    { returnDocument: 'after', sort: { 'outbox.dueAt': 1 } },
  ).lean<Invitation>();
  const entry = invitation?.outbox.find(({ claim }) => claim === token);
  return invitation && entry ? { invitation, entry } : undefined;
}

export type Settlement =
  | { readonly state: 'sent' | 'dropped' | 'waiting' }
  | { readonly state: 'dead'; readonly why: string }
  | { readonly state: 'due'; readonly dueAt: Date; readonly why: string };

/** Says what became of a claimed entry. Nothing happens when the claim has meanwhile gone to another. */
export async function settle({ invitation, entry }: Claim, settlement: Settlement): Promise<void> {
  const { state } = settlement;
  const set = {
    'outbox.$[mine].state': state,
    ...(state === 'due' ? { 'outbox.$[mine].dueAt': settlement.dueAt } : {}),
    ...('why' in settlement ? { 'outbox.$[mine].why': settlement.why } : {}),
  };
  const done = {
    'outbox.$[mine].claim': 1,
    ...(state === 'due' ? {} : { 'outbox.$[mine].dueAt': 1 }),
  };
  await Invitations.updateOne(
    only(invitation),
    { $set: set, $unset: done },
    // Named, not by position: the index of a match in one array must never be used on another.
    { arrayFilters: [{ 'mine.key': entry.key, 'mine.claim': entry.claim }] },
  );
}

const only = ({ tenants, _id }: Invitation) => ({ tenants: { $all: [...tenants] }, _id });

/** Due again from the start. The claim goes too, so that a worker who still holds the entry cannot settle it. */
const dueAgain = (name: string, now: Date) => ({
  $set: {
    [`outbox.$[${name}].dueAt`]: now,
    [`outbox.$[${name}].state`]: 'due',
    [`outbox.$[${name}].attempts`]: 0,
  },
  $unset: { [`outbox.$[${name}].claim`]: 1 },
});

const mostShown = 200;

/**
 * Remembers a card that is now with somebody. When the invitation was decided while the card was on its
 * way, the card is owed an update at once. Cards shown on demand are kept up to a number, so that nobody can
 * make the document too large to be decided; what is not kept still refuses a late click.
 */
export async function recordCopy(invitation: Invitation, copy: Copy, now: Date): Promise<void> {
  const known = { conversationId: copy.conversationId, activityId: copy.activityId };
  const room = copy.event === 'shown' ? { [`copies.${mostShown - 1}`]: { $exists: false } } : {};
  await Invitations.updateOne(
    { ...only(invitation), copies: { $not: { $elemMatch: known } }, ...room },
    { $push: { copies: copy } },
  );
  await Invitations.updateOne(
    { ...only(invitation), status: { $ne: copy.shows }, 'outbox.audience': 'copies' },
    dueAgain('copies', now),
    { arrayFilters: [{ 'copies.audience': 'copies' }] },
  );
}

/** The card in this conversation now shows the invitation's present state. */
export async function markShown(invitation: Invitation, copy: Copy): Promise<void> {
  const { conversationId, activityId } = copy;
  await Invitations.updateOne(
    only(invitation),
    { $set: { 'copies.$[shown].shows': invitation.status } },
    {
      arrayFilters: [{ 'shown.conversationId': conversationId, 'shown.activityId': activityId }],
    },
  );
}

type Person = { readonly tenantId: string; readonly aadObjectId: string; readonly name: string };

/** A person can be reached where that was not so before: what waited for them is due. */
export async function oweWaiting({ tenantId, aadObjectId }: Person, now: Date): Promise<void> {
  await Invitations.updateMany(
    { tenants: tenantId, outbox: { $elemMatch: { tenantId, aadObjectId, state: 'waiting' } } },
    dueAgain('mine', now),
    {
      arrayFilters: [
        {
          'mine.tenantId': tenantId,
          'mine.aadObjectId': aadObjectId,
          'mine.state': 'waiting',
        },
      ],
    },
  );
}

/**
 * Owes a Global admin the card of every invitation that waits for the tenant's answer: in a conversation that
 * does not have it yet, and also when it was sent before they were an admin.
 */
export async function oweCards(person: Person, now: Date): Promise<void> {
  const { tenantId } = person;
  const entry = cardFor(tenantId, person, now);
  const waiting = { tenants: tenantId, 'customer.tenantId': tenantId, status: 'pending' as const };
  await Invitations.updateMany({ ...waiting, 'outbox.key': entry.key }, dueAgain('mine', now), {
    arrayFilters: [{ 'mine.key': entry.key }],
  });
  await Invitations.updateMany(
    { ...waiting, 'outbox.key': { $ne: entry.key } },
    { $push: { outbox: entry } },
  );
}
