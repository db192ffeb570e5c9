import type { ConversationKey } from './conversation-schema.ts';
import { Deliveries, type Delivery } from './delivery-schema.ts';
import { inOneWrite } from './one-write.ts';

type Settled = { readonly state: 'sent' | 'dropped' | 'dead'; readonly why?: string | undefined };

const note = inOneWrite(Deliveries);

/** It is done with, one way or another. */
export async function settleDelivery(
  { tenantId, _id }: Delivery,
  { state, why }: Settled,
  now: Date,
): Promise<void> {
  await note({
    filter: { tenantId, _id },
    update: {
      $set: { state, settledAt: now, ...(why ? { why } : {}) },
      ...(state === 'dead' ? {} : { $unset: { message: 1 } }),
    },
  });
}

/** It was tried in vain and stays next in line. */
export async function noteFailure(
  { tenantId, _id }: Delivery,
  why: string,
  now: Date,
  change: Partial<Pick<Delivery, 'compact' | 'apart' | 'maybeSent'>> = {},
): Promise<void> {
  await Deliveries.updateOne(
    { tenantId, _id },
    {
      $set: { why, triedAt: now, ...change },
      $min: { triedSince: now },
      $inc: { attempts: 1 },
    },
  );
}

/** Nothing can be sent there at present. When that is over the attempts begin anew. */
export async function noteHeld({ tenantId, _id }: Delivery, why: string, now: Date): Promise<void> {
  await Deliveries.updateOne(
    { tenantId, _id },
    { $set: { why, triedAt: now, attempts: 0 }, $unset: { triedSince: 1 } },
  );
}

/** When the messages were taken that went to a conversation since a time, oldest first. */
export async function sentSince(
  { tenantId, conversationId }: ConversationKey,
  since: Date,
): Promise<Date[]> {
  const sent = await Deliveries.find(
    { tenantId, conversationId, state: 'sent', settledAt: { $gt: since } },
    { settledAt: 1 },
  )
    .sort({ settledAt: 1 })
    .lean<Pick<Delivery, 'settledAt'>[]>();
  return sent.flatMap(({ settledAt }) => settledAt ?? []);
}
