import type { Conversation } from '../../models/conversation-schema.ts';
import type { Delivery } from '../../models/delivery-schema.ts';
import type { Invitation } from '../../models/invitation-schema.ts';
import type { Lane } from '../../models/lane-schema.ts';
import type { Subscription } from '../../models/subscription.ts';
import type { Tenant } from '../../models/tenant.ts';
import { day } from './invitation-rows.ts';
import { chatOf, personIn } from './party.ts';
import { fractionOf, oneOf, wholeOf } from './seeded.ts';

/** Where the bot talks with somebody of each tenant alone. */
export function conversationOf(tenant: Tenant): Omit<Conversation, '_id'> {
  const { tenantId, aadObjectId, name } = personIn(tenant);
  return {
    ...{ tenantId, conversationId: chatOf({ tenantId, aadObjectId, name }), type: 'personal' },
    ...{ aadObjectId, channelId: 'msteams', serviceUrl: 'http://127.0.0.1:9/' },
    ...{ botId: '28:multipartner', userId: `29:${aadObjectId}`, locale: 'en-US' },
    ...{ notify: false, welcomed: true, suspended: false, decider: true },
  };
}

/** The line of that conversation, in which nothing is. */
export const laneOf = (tenant: Tenant): Lane => ({
  tenantId: tenant._id,
  conversationId: chatOf(personIn(tenant)),
  added: 3,
  failures: 0,
  sends: [],
});

/** A message of an invitation that was sent in the last weeks, or in a few cases could not be. */
export function deliveryOf(
  { _id, customer, status, outbox: [first] }: Invitation,
  number: number,
  now: Date,
): Omit<Delivery, '_id'> {
  const state = oneOf(['sent', 'sent', 'sent', 'sent', 'dropped'] as const, 40, number);
  const settledAt = new Date(now.getTime() - fractionOf(41, number) * 29 * day);
  const dead = fractionOf(42, number) < 0.002;
  const key = `${_id}:${first?.key}`;
  return {
    ...{ tenantId: customer.tenantId, conversationId: `a:${first?.aadObjectId}`, key },
    ...{ kind: 'invitation', code: _id, entry: first?.key ?? '', event: 'created' },
    ...(status === 'pending' ? {} : { about: status }),
    ...{ owedAt: settledAt, attempts: dead ? 9 : 0, settledAt },
    state: dead ? ('dead' as const) : state,
  };
}

/** What the partner of an approved invitation has sold. */
export function subscriptionOf(
  { customer, partner, createdAt, services: [service = 'azure'] }: Invitation,
  number: number,
): Subscription {
  const { tenantId, name } = partner;
  return {
    _id: `sub-${number}`,
    ...{ customerTenantId: customer.tenantId, customerName: customer.name },
    ...{
      name: `${oneOf(['Azure plan', 'Microsoft 365 E3', 'Visio'], 43, number)} ${wholeOf(44, number, 100)}`,
    },
    ...{
      service,
      commerce: 'nce',
      soldBy: { tenantId, name },
      partnerOfRecord: { tenantId, name },
    },
    ...{ status: 'active', purchased: createdAt },
  };
}
