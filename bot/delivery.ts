import type { Card } from '../cards/elements.ts';
import { invitationCard } from '../cards/invitation-card.ts';
import { findLanguage, languageOf } from '../cards/language/languages.ts';
import { readerOf } from '../cards/reader.ts';
import {
  type Conversation,
  findConversation,
  findPersonalConversations,
  findSubscribedConversations,
  suspendConversation,
} from '../models/conversation.ts';
import type { Copy, Invitation, OutboxEntry } from '../models/invitation-schema.ts';
import { type Claim, markShown, recordCopy, type Settlement } from '../models/outbox.ts';
import { findPerson } from '../models/person.ts';
import { findTenant } from '../models/tenant.ts';
import type { Adapter } from './adapter.ts';
import { recordApproval } from './invitations/record-approval.ts';
import { viewerOf } from './invitations/view.ts';
import { messageOf } from './message.ts';
import { isRetryable } from './retry.ts';
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
  return sendToAll(invitation, entry, settings);
}

async function sendToAll(
  invitation: Invitation,
  entry: OutboxEntry,
  settings: DeliverySettings,
): Promise<Settlement> {
  const reached = await conversationsOf(entry, invitation);
  const without = (event: OutboxEntry['event']) =>
    reached.filter((conversation) => !isThere(invitation, event, conversation));
  if (isWordToAdmin(invitation, entry) && without('created').length === reached.length) {
    return { state: 'dropped' };
  }
  const left = without(entry.event);
  const had = reached.length - left.length;
  const sent = await each(left, (conversation) =>
    unlessRefused(conversation, () => sendCard(invitation, entry, conversation, settings)),
  );
  if (had + sent.filter(Boolean).length > 0) return { state: 'sent' };
  return { state: entry.audience === 'person' ? 'waiting' : 'dropped' };
}

/** Where the channel refuses messages, nothing is sent until the person is heard of again. */
async function unlessRefused(conversation: Conversation, send: () => Promise<void>) {
  try {
    await send();
    return true;
  } catch (error) {
    const status = statusOf(error);
    if (status !== 403 && status !== 404) throw error;
    await suspendConversation(conversation);
    return false;
  }
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
const isWordToAdmin = (
  { customer }: Invitation,
  { audience, event, tenantId }: OutboxEntry,
): boolean => audience === 'person' && event !== 'created' && tenantId === customer.tenantId;

async function conversationsOf(
  { audience, event, tenantId, aadObjectId }: OutboxEntry,
  { outbox }: Invitation,
): Promise<Conversation[]> {
  if (!tenantId) return [];
  if (audience === 'person') {
    return aadObjectId ? findPersonalConversations({ tenantId, aadObjectId }) : [];
  }
  // Who is told in person is not told a second time because their own chat asked for notifications.
  const told = new Set(
    outbox.filter((each) => each.event === event).map((each) => each.aadObjectId),
  );
  const subscribed = await findSubscribedConversations(tenantId);
  return subscribed.filter((each) => !each.aadObjectId || !told.has(each.aadObjectId));
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

const atOnce = 8;

/**
 * Does all of them, some at a time, also after one has failed. Of several failures one that may pass is
 * reported, so that it is tried again; what is done is recorded and not repeated.
 */
async function each<Item, Result>(
  items: readonly Item[],
  act: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const failures: unknown[] = [];
  const results: Result[] = [];
  for (let start = 0; start < items.length; start += atOnce) {
    for (const outcome of await Promise.allSettled(items.slice(start, start + atOnce).map(act))) {
      if (outcome.status === 'fulfilled') results.push(outcome.value);
      else failures.push(outcome.reason);
    }
  }
  if (failures.length > 0) throw failures.find(isRetryable) ?? failures[0];
  return results;
}

async function updateCopy(post: Post, conversation: Conversation, copy: Copy, card: Card) {
  try {
    await post.update(conversation, copy.activityId, messageOf(card));
  } catch (error) {
    const status = statusOf(error);
    if (status !== 403 && status !== 404) throw error;
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
