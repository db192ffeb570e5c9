import type { Card } from '../../cards/elements.ts';
import { revokedCard } from '../../cards/revoked-card.ts';
import type { Conversation } from '../../models/conversation-schema.ts';
import type { Delivery } from '../../models/delivery-schema.ts';
import { noteOutcome } from '../../models/outbox.ts';
import { findOwingRelationship, notePost } from '../../models/relationship.ts';
import type { Relationship } from '../../models/relationship-schema.ts';
import { findTenant } from '../../models/tenant.ts';
import type { Look } from '../delivery-settings.ts';
import { knownPerson } from '../known-person.ts';
import { messageOf } from '../message.ts';
import type { Sendable } from '../sendable.ts';
import { threadOf } from '../thread-of.ts';
import { endingCardFor } from './ending-notice.ts';
import { revocationView } from './view.ts';

/** Word of what happened to a relationship, or is about to. */
export async function relationshipSendable(
  delivery: Delivery,
  conversation: Conversation,
  look: Look,
): Promise<Sendable | undefined> {
  const { pair, event, about } = delivery;
  const [customer, partner] = pair ?? [];
  const relationship = customer && partner && (await findOwingRelationship(customer, partner));
  if (!relationship) return undefined;
  const card =
    event === 'revoked'
      ? await wordOfRevocation(relationship, about ?? '', conversation, look)
      : await endingCardFor(
          relationship,
          { event: event === 'ending' ? 'ending' : 'ended', about: about ?? null },
          conversation,
          look,
        );
  if (!card) return undefined;
  const thread = threadOf(relationship.posts ?? [], conversation, delivery);
  return { message: messageOf(card), thread, arrived };

  async function arrived(activityId: string): Promise<void> {
    const begins = conversation.type === 'channel' && !thread && activityId;
    const { conversationId } = conversation;
    if (begins && relationship) await notePost(relationship, { conversationId, activityId });
    await noteOutcome(delivery, 'sent');
  }
}

/** It happened, so it is told however late. */
async function wordOfRevocation(
  relationship: Relationship,
  about: string,
  conversation: Conversation,
  { usGovPortal }: Look,
): Promise<Card | undefined> {
  const revocation = relationship.revocations?.find(({ key }) => key === about);
  if (!revocation) return undefined;
  const [customer, { reader }] = await Promise.all([
    findTenant(relationship.customerTenantId),
    knownPerson(conversation),
  ]);
  const { tenantId } = conversation;
  const look = { tenantId, cloud: customer?.cloud ?? 'public', usGovPortal } as const;
  return revokedCard(revocationView({ relationship, revocation }, look), reader);
}
