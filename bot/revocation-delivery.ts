import { revokedCard } from '../cards/revoked-card.ts';
import type { Claim, Settlement } from '../models/claims.ts';
import type { Conversation } from '../models/conversation.ts';
import { relationshipOutboxes } from '../models/outbox.ts';
import type { Relationship } from '../models/relationship-schema.ts';
import { findTenant } from '../models/tenant.ts';
import type { DeliverySettings } from './delivery-settings.ts';
import { knownPerson } from './known-person.ts';
import { messageOf } from './message.ts';
import { recipientsOf } from './recipients.ts';
import type { Revoked } from './relationships/revoke.ts';
import { revocationView } from './relationships/view.ts';
import { sendToEach } from './send-to-each.ts';

/** Sends word of a revocation. It happened, so it is told however late; nothing of it is updated afterwards. */
export async function deliverRevocation(
  claim: Claim<Relationship>,
  settings: DeliverySettings,
): Promise<Settlement> {
  const { document: relationship, entry } = claim;
  const revocation = relationship.revocations?.find(({ key }) => key === entry.about);
  if (!revocation) return { state: 'dropped' };
  const all = await recipientsOf(entry, relationship.outbox);
  const left = all.filter(({ conversationId }) => !entry.reached?.includes(conversationId));
  return sendToEach(entry, { all, left }, async (conversation) => {
    const card = await cardFor({ relationship, revocation }, conversation, settings);
    await settings.post.send(conversation, messageOf(card));
    await relationshipOutboxes.noteReached(claim, conversation.conversationId);
  });
}

async function cardFor(
  revoked: Revoked,
  conversation: Conversation,
  { usGovPortal }: DeliverySettings,
) {
  const [customer, { reader }] = await Promise.all([
    findTenant(revoked.relationship.customerTenantId),
    knownPerson(conversation),
  ]);
  const { tenantId } = conversation;
  const look = { tenantId, cloud: customer?.cloud ?? 'public', usGovPortal };
  return revokedCard(revocationView(revoked, look), reader);
}
