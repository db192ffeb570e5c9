import { createChains } from './audit-rows.ts';
import { day, invitationsBetween } from './invitation-rows.ts';
import { conversationOf, deliveryOf, laneOf, subscriptionOf } from './other-rows.ts';
import { behindPseudonym, personIn, tenantAt } from './party.ts';
import type { Population } from './population.ts';
import { relationshipFrom } from './relationship-rows.ts';
import { shuffled } from './seeded.ts';

/** A document, and the collection that it is for. */
export type Row = readonly [collection: string, document: object];

const years = 3 * 365 * day;

/**
 * Everything that such a population has left behind in three years, in the order in which it came to be, as the models
 * read it: to each relationship two invitations and two lines of the audit, to two of them a message and a subscription.
 */
export function* rowsOf(population: Population, now: Date): Generator<Row> {
  const { tenants, relationships, pairAt } = population;
  for (let number = 0; number < tenants; number += 1) {
    const tenant = tenantAt(number, population);
    yield ['tenants', tenant];
    yield ['conversations', conversationOf(tenant)];
    yield ['lanes', laneOf(tenant)];
    yield ['auditpeople', behindPseudonym(personIn(tenant))];
  }
  const chains = createChains();
  let position = 0;
  for (const number of shuffled(relationships)) {
    const pair = pairAt(number);
    const customer = tenantAt(pair.customer, population);
    const partner = tenantAt(pair.partner, population);
    const age = day + Math.floor(years * (1 - position / relationships));
    const createdAt = new Date(now.getTime() - age);
    const [approved, other] = invitationsBetween(number, { customer, partner }, createdAt, now);
    yield ['invitations', approved];
    yield ['invitations', other];
    yield ['relationships', relationshipFrom(approved, number, now)];
    yield ['audit', chains.lineOn(partner._id, approved)];
    yield ['audit', chains.lineOn(customer._id, other)];
    if (position % 2 === 0) {
      yield ['deliveries', deliveryOf(other, number, now)];
      yield ['subscriptions', subscriptionOf(approved, number)];
    }
    position += 1;
  }
  for (const head of chains.heads()) yield ['auditheads', head];
}
