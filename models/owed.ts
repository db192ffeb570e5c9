import { type Ending, toldOf } from '../policy/lifecycle.ts';
import type { By } from './by-schema.ts';
import type { Invitation } from './invitation-schema.ts';
import type { OutboxEntry } from './outbox-schema.ts';

type Person = { readonly aadObjectId: string; readonly name: string };

/** The invitation card, owed to one Global admin of the customer. */
export const cardFor = (
  tenantId: string,
  { aadObjectId, name }: Person,
  now: Date,
): OutboxEntry => ({
  ...entry('created', now),
  key: `created:${aadObjectId}`,
  audience: 'person',
  tenantId,
  aadObjectId,
  name,
});

/**
 * Everything that is owed when an invitation ends: word to the other side, the cards already sent
 * brought up to date, a line in the audit of either side, and on approval the relationship itself.
 */
export function owedOnEnd(
  invitation: Pick<Invitation, 'tenants' | 'partner' | 'customer' | 'createdBy' | 'outbox'>,
  ending: Ending,
  now: Date,
): OutboxEntry[] {
  const told = toldOf[ending];
  return [
    ...(ending === 'approved' ? [toEverybody('relationship', ending, now)] : []),
    toEverybody('copies', ending, now),
    ...(told.includes('partner') ? wordToPartner(invitation, ending, now) : []),
    ...(told.includes('customer') ? wordToCustomer(invitation, ending, now) : []),
    ...owedToAudit(invitation.tenants, ending, now),
  ];
}

/** A line in the audit of each of these tenants. */
export const owedToAudit = (
  tenants: readonly string[],
  event: OutboxEntry['event'],
  now: Date,
): OutboxEntry[] =>
  tenants.map((tenantId) => ({
    ...entry(event, now),
    key: `${event}:audit:${tenantId}`,
    audience: 'audit',
    tenantId,
  }));

const wordToPartner = (
  { partner, createdBy }: Pick<Invitation, 'partner' | 'createdBy'>,
  ending: Ending,
  now: Date,
): OutboxEntry[] => [
  wordTo(createdBy, ending, now),
  wordToSubscribers(partner.tenantId, ending, now),
];

const wordToCustomer = (
  { customer, outbox }: Pick<Invitation, 'customer' | 'outbox'>,
  ending: Ending,
  now: Date,
): OutboxEntry[] => [
  ...wordToAdmins(outbox, ending, now),
  wordToSubscribers(customer.tenantId, ending, now),
];

/** Conversations that asked for the tenant's notifications. */
export const wordToSubscribers = (
  tenantId: string,
  event: OutboxEntry['event'],
  now: Date,
): OutboxEntry => ({
  ...entry(event, now),
  key: `${event}:subscribers:${tenantId}`,
  audience: 'subscribers',
  tenantId,
});

/** The admins who were owed the card; whoever turns out never to have got it is not told of its end. */
const wordToAdmins = (outbox: readonly OutboxEntry[], ending: Ending, now: Date): OutboxEntry[] =>
  askedAdmins(outbox).map((admin) => wordTo(admin, ending, now));

/** The customer's admins who are owed the card of an invitation. */
export const askedAdmins = (outbox: readonly OutboxEntry[]): By[] =>
  outbox.flatMap(({ event, tenantId, aadObjectId, name }) =>
    event === 'created' && tenantId && aadObjectId && name ? [{ tenantId, aadObjectId, name }] : [],
  );

export const wordTo = (
  { tenantId, aadObjectId, name }: By,
  event: OutboxEntry['event'],
  now: Date,
): OutboxEntry => ({
  ...entry(event, now),
  key: `${event}:${aadObjectId}`,
  audience: 'person',
  tenantId,
  aadObjectId,
  name,
});

const toEverybody = (
  audience: 'copies' | 'relationship',
  event: Ending,
  now: Date,
): OutboxEntry => ({ ...entry(event, now), key: `${event}:${audience}`, audience });

const entry = (event: OutboxEntry['event'], now: Date) => ({
  event,
  state: 'due' as const,
  owedAt: now,
  dueAt: now,
});
