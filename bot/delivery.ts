import type { Card } from '../cards/elements.ts';
import { invitationCard } from '../cards/invitation-card.ts';
import { findLanguage, languageOf } from '../cards/language/languages.ts';
import { readerOf } from '../cards/reader.ts';
import {
  type Conversation,
  findConversation,
  findPersonalConversations,
  findSubscribedConversations,
} from '../models/conversation.ts';
import type { Copy, Invitation, OutboxEntry } from '../models/invitation-schema.ts';
import { type Claim, markShown, recordCopy, type Settlement } from '../models/outbox.ts';
import { findPerson } from '../models/person.ts';
import { findTenant } from '../models/tenant.ts';
import type { Adapter } from './adapter.ts';
import { recordApproval } from './invitations/record-approval.ts';
import { viewerOf } from './invitations/view.ts';
import { messageOf } from './message.ts';
import { statusOf } from './status-of.ts';

export type Post = Pick<Adapter, 'send' | 'update'>;
export type DeliverySettings = {
  readonly post: Post;
  readonly now: Date;
  readonly usGovPortal: string | undefined;
};

/**
 * Does what one outbox entry owes. At least once: a crash between the sending and its record repeats it, and a
 * card that comes twice is harmless. What is no longer true is dropped, never sent late.
 */
export async function deliver(
  { invitation, entry }: Claim,
  settings: DeliverySettings,
): Promise<Settlement> {
  if (entry.audience === 'relationship') {
    await recordApproval(invitation);
    return { state: 'sent' };
  }
  if (entry.audience === 'copies') return updateCopies(invitation, settings);
  if (entry.event === 'created' && invitation.status !== 'pending') return { state: 'dropped' };
  const reached = await conversationsOf(entry, invitation);
  const without = (event: OutboxEntry['event']) =>
    reached.filter((conversation) => !isThere(invitation, event, conversation));
  if (isWordToAdmin(invitation, entry) && without('created').length === reached.length) {
    return { state: 'dropped' };
  }
  if (reached.length === 0) {
    return { state: entry.audience === 'person' ? 'waiting' : 'dropped' };
  }
  const left = without(entry.event);
  await each(left, (conversation) => sendCard(invitation, entry, conversation, settings));
  return { state: 'sent' };
}

const isThere = (
  { copies }: Invitation,
  event: OutboxEntry['event'],
  { tenantId, conversationId }: Conversation,
): boolean =>
  copies.some(
    (copy) =>
      copy.event === event && copy.tenantId === tenantId && copy.conversationId === conversationId,
  );

/** How it ended is news only to an admin who had been asked. */
const isWordToAdmin = ({ customer }: Invitation, { event, tenantId }: OutboxEntry): boolean =>
  event !== 'created' && tenantId === customer.tenantId;

async function conversationsOf(
  { audience, tenantId, aadObjectId }: OutboxEntry,
  { createdBy }: Invitation,
): Promise<Conversation[]> {
  if (!tenantId) return [];
  if (audience === 'person') {
    return aadObjectId ? findPersonalConversations({ tenantId, aadObjectId }) : [];
  }
  // The inviting person is told in person; a subscription of their own chat would tell them twice.
  const subscribed = await findSubscribedConversations(tenantId);
  return subscribed.filter((each) => each.aadObjectId !== createdBy.aadObjectId);
}

async function sendCard(
  invitation: Invitation,
  { event }: OutboxEntry,
  conversation: Conversation,
  { post, now, usGovPortal }: DeliverySettings,
): Promise<void> {
  const card = await cardFor(invitation, conversation, usGovPortal);
  const activityId = await post.send(conversation, messageOf(card));
  const { tenantId, conversationId } = conversation;
  const copy = { tenantId, conversationId, activityId, event, shows: invitation.status };
  if (activityId) await recordCopy(invitation, copy, now);
}

/** Brings every card that is out to the state the invitation now has. One that is gone is let go. */
async function updateCopies(
  invitation: Invitation,
  { post, usGovPortal }: DeliverySettings,
): Promise<Settlement> {
  const stale = invitation.copies.filter(({ shows }) => shows !== invitation.status);
  await each(stale, async (copy) => {
    const conversation = await findConversation(copy);
    if (conversation) {
      const card = await cardFor(invitation, conversation, usGovPortal);
      await updateCopy(post, conversation, copy, card);
    }
    await markShown(invitation, copy);
  });
  return { state: 'sent' };
}

/** Does all of them, also after one has failed; the first failure is then reported, and only it is tried again. */
async function each<Item>(
  items: readonly Item[],
  act: (item: Item) => Promise<void>,
): Promise<void> {
  const outcomes = await Promise.allSettled(items.map(act));
  const failure = outcomes.find(({ status }) => status === 'rejected');
  if (failure?.status === 'rejected') throw failure.reason;
}

async function updateCopy(post: Post, conversation: Conversation, copy: Copy, card: Card) {
  try {
    await post.update(conversation, copy.activityId, messageOf(card));
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
  }
}

/** The card as the reader of that conversation may see it, in their language. Shared places get no buttons. */
async function cardFor(
  invitation: Invitation,
  { tenantId, aadObjectId, locale, timeZone }: Conversation,
  usGovPortal: string | undefined,
): Promise<Card> {
  const [tenant, person] = await Promise.all([
    findTenant(tenantId),
    aadObjectId ? findPerson({ tenantId, aadObjectId }) : null,
  ]);
  const member = tenant?.members.find((each) => each.aadObjectId === aadObjectId);
  const language =
    (person?.language && findLanguage(person.language)) || languageOf(locale ?? undefined);
  const viewer = viewerOf(invitation, { tenantId, roles: member?.roles ?? [] });
  return invitationCard(invitation, readerOf(language, timeZone ?? undefined), {
    viewer,
    usGovPortal,
  });
}
