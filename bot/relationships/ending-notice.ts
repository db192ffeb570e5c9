import type { Card } from '../../cards/elements.ts';
import { endingCard } from '../../cards/ending-card.ts';
import type { Conversation } from '../../models/conversation-schema.ts';
import type { OutboxEntry } from '../../models/outbox-schema.ts';
import type { Relationship } from '../../models/relationship-schema.ts';
import { findTenant } from '../../models/tenant.ts';
import { type AdminEnd, adminEnds, endAnnounced, isOutdated } from '../../policy/admin-ends.ts';
import { standingAt } from '../../policy/standing.ts';
import { knownPerson } from '../known-person.ts';
import { pairView } from './view.ts';

type Look = { readonly usGovPortal: string | undefined; readonly now: Date };

/**
 * The word of an end for the reader of a conversation. Undefined when it is true no more: somebody ended it or it goes
 * on, its end came before the reminder did, or a later reminder says it better.
 */
export async function endingCardFor(
  relationship: Relationship,
  { event, about }: Pick<OutboxEntry, 'event' | 'about'>,
  conversation: Conversation,
  { usGovPortal, now }: Look,
): Promise<Card | undefined> {
  const end = about ? endAnnounced(adminEnds(relationship), about) : undefined;
  if (!about || !end || isOutdated(about, relationship.announced ?? [])) return undefined;
  if (event === 'ending' && end.until <= now) return undefined;
  return cardOf(relationship, end, conversation, { usGovPortal, now });
}

async function cardOf(
  relationship: Relationship,
  { until, admins }: AdminEnd,
  conversation: Conversation,
  { usGovPortal, now }: Look,
): Promise<Card> {
  const [customer, { reader }] = await Promise.all([
    findTenant(relationship.customerTenantId),
    knownPerson(conversation),
  ]);
  const { tenantId } = conversation;
  const look = { tenantId, cloud: customer?.cloud ?? 'public', usGovPortal };
  const { services } = standingAt(relationship, now);
  const domain = customer?.domains[0] ?? relationship.customerTenantId;
  const view = { ...pairView(relationship, admins, look), until, now, services, domain };
  return endingCard(view, reader);
}
