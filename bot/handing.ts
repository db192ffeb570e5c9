import type { Settlement } from '../models/claims.ts';
import type { Conversation } from '../models/conversation-schema.ts';
import type { NewDelivery } from '../models/delivery-schema.ts';
import type { Invitation } from '../models/invitation-schema.ts';
import type { OutboxEntry } from '../models/outbox-schema.ts';
import type { Relationship } from '../models/relationship-schema.ts';
import { auditInvitation, auditRevocation } from './audit/audit-decision.ts';
import { recordApproval } from './invitations/record-approval.ts';
import { isReminder } from './invitations/reminder-holds.ts';
import { recipientsOf } from './recipients.ts';

/** What one thing owed comes to: a message for each conversation that it goes to, or it is done already. */
export type Handed = {
  readonly settlement: Settlement;
  readonly deliveries: readonly NewDelivery[];
};
type Subject = Pick<NewDelivery, 'kind' | 'code' | 'pair'>;

export async function handInvitation(entry: OutboxEntry, invitation: Invitation): Promise<Handed> {
  if (entry.audience === 'relationship') {
    await recordApproval(invitation);
    return done('sent');
  }
  if (entry.audience === 'audit') {
    await auditInvitation(entry, invitation);
    return done('sent');
  }
  if (entry.audience === 'copies') return handCopies(entry, invitation);
  if (asksForAnswer(entry) && invitation.status !== 'pending') return done('dropped');
  return handToEach(entry, { kind: 'invitation', code: invitation._id }, invitation.outbox);
}

/** What is of no use once there is an answer. */
const asksForAnswer = ({ event }: OutboxEntry): boolean => event === 'created' || isReminder(event);

export async function handRelationship(
  entry: OutboxEntry,
  relationship: Relationship,
): Promise<Handed> {
  if (entry.audience === 'audit') {
    await auditRevocation(entry, relationship);
    return done('sent');
  }
  const pair = [relationship.customerTenantId, relationship.partnerTenantId];
  return handToEach(entry, { kind: 'relationship', pair }, relationship.outbox);
}

/** A person who cannot be reached is waited for, but not with a reminder; a shared place is not. */
async function handToEach(
  entry: OutboxEntry,
  subject: Subject,
  outbox: readonly OutboxEntry[] = [],
): Promise<Handed> {
  const recipients = await recipientsOf(entry, outbox);
  if (recipients.length === 0) {
    return done(entry.audience === 'person' && !isReminder(entry.event) ? 'waiting' : 'dropped');
  }
  const deliveries = recipients.map(({ tenantId, conversationId }) => ({
    ...messageOf(entry, subject),
    tenantId,
    conversationId,
    ...(entry.audience === 'subscribers' ? { subscribed: true } : {}),
  }));
  return { settlement: isHeld(entry, recipients) ? 'waiting' : 'due', deliveries };
}

/** It is in the lines, but nothing gets through to this person at present. */
const isHeld = ({ audience }: OutboxEntry, recipients: readonly Conversation[]): boolean =>
  audience === 'person' && recipients.every(({ suspended }) => suspended);

function handCopies(entry: OutboxEntry, { _id: code, copies, status }: Invitation): Handed {
  const stale = copies.filter(({ shows }) => shows !== status);
  if (stale.length === 0) return done('sent');
  const deliveries = stale.map(({ tenantId, conversationId, activityId }) => {
    const message = messageOf(entry, { kind: 'invitation', code });
    return {
      ...message,
      tenantId,
      conversationId,
      activityId,
      key: `${message.key}:${activityId}`,
    };
  });
  return { settlement: 'due', deliveries };
}

const messageOf = (
  { key, event, about, name, owedAt, dueAt }: OutboxEntry,
  { kind, code, pair }: Subject,
) => ({
  kind,
  ...(code ? { code } : {}),
  ...(pair ? { pair } : {}),
  key: `${code ?? pair?.join(' ')} ${key}`,
  entry: key,
  event,
  ...(about ? { about } : {}),
  ...(name ? { name } : {}),
  owedAt: owedAt ?? dueAt ?? new Date(0),
});

export const done = (settlement: Settlement): Handed => ({ settlement, deliveries: [] });
