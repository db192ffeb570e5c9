import { isObjectIdOrHexString, Types } from 'mongoose';
import type { Conversation } from './conversation-schema.ts';
import { Deliveries, type Delivery } from './delivery-schema.ts';
import { findConversation } from './find-conversations.ts';
import { Invitations } from './invitation-schema.ts';
import { touchLanes } from './lane.ts';
import { byWaiting, type OutboxEntry, waitingFor } from './outbox-schema.ts';
import { behind, type Page, type Position, pageOf, timeIn } from './page.ts';
import { Relationships } from './relationship-schema.ts';
import { surely } from './surely.ts';

/** A message that has not got through, with the conversation it is for, unless the app was removed there. */
export type Undelivered = Delivery & { readonly conversation: Conversation | null };

/** In milliseconds: what is younger and was not tried in vain is simply on its way. */
const minute = 60_000;
const mostAtOnce = 1000;

/** What has not got through to conversations of this tenant, newest first. */
export async function pageOfUndelivered(
  tenantId: string,
  { after, from, size, now }: Position & { readonly size: number; readonly now: Date },
): Promise<Page<Undelivered>> {
  const stuck = {
    tenantId,
    state: { $in: ['due', 'dead'] as const },
    $or: [
      { state: 'dead' as const },
      { state: 'due' as const, attempts: { $gt: 0 } },
      { state: 'due' as const, owedAt: { $lt: new Date(now.getTime() - minute) } },
    ],
  };
  const _id = after && isObjectIdOrHexString(after) ? new Types.ObjectId(after) : undefined;
  const owedAt = _id && (timeIn(from) ?? (await Deliveries.findOne({ tenantId, _id }))?.owedAt);
  const rest = owedAt && behind('owedAt', 'down', owedAt, _id);
  const page = await pageOf({
    found: Deliveries.find(rest ? { $and: [stuck, rest] } : stuck, { message: 0 })
      .hint('undelivered')
      .sort({ owedAt: -1, _id: 1 })
      .limit(size + 1)
      .lean<Delivery[]>()
      .exec(),
    count: () => Deliveries.countDocuments(stuck).hint('undelivered').exec(),
    size,
    first: !rest,
  });
  const rows = page.rows.map(async (row) => ({
    ...row,
    conversation: await findConversation(row),
  }));
  return { ...page, rows: await Promise.all(rows) };
}

type Owed = { readonly outbox?: readonly OutboxEntry[] };

/** Names of this tenant's people for whom something waits until they install the app; at most so many documents are looked at. */
export async function findAwaited(tenantId: string, limit = 100): Promise<string[]> {
  const waiting = waitingFor({ tenantId });
  const sides = { $or: [{ customerTenantId: tenantId }, { partnerTenantId: tenantId }] };
  const owed: Owed[][] = await Promise.all([
    Invitations.find({ tenants: tenantId, ...waiting }, { outbox: 1 })
      .hint(byWaiting)
      .limit(limit)
      .lean<Owed[]>(),
    Relationships.find({ ...sides, ...waiting }, { outbox: 1 })
      .hint(byWaiting)
      .limit(limit)
      .lean<Owed[]>(),
  ]);
  const entries = owed.flat().flatMap((each) => each.outbox ?? []);
  const awaited = entries.filter((each) => each.state === 'waiting' && each.tenantId === tenantId);
  return [...new Set(awaited.flatMap(({ name }) => name ?? []))].toSorted();
}

/**
 * Puts what was given up back into the lines, where it stood. Gives how many.
 * @throws {UnsureWrite}
 */
export async function reviveDead(tenantId: string, now: Date): Promise<number> {
  const dead = await Deliveries.find({ tenantId, state: 'dead' }, { message: 0 })
    .limit(mostAtOnce)
    .lean<Delivery[]>();
  if (dead.length === 0) return 0;
  const lanes = new Map(dead.map((each) => [each.conversationId, each]));
  await surely(async () => {
    await Deliveries.updateMany(
      { tenantId, _id: { $in: dead.map(({ _id }) => _id) }, state: 'dead' },
      { $set: { state: 'due', attempts: 0 }, $unset: { settledAt: 1, triedSince: 1 } },
    );
    await touchLanes([...lanes.values()], now);
  });
  return dead.length;
}
