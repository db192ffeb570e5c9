import type { Invitation } from '../../models/invitation-schema.ts';
import { recordGrants } from '../../models/relationship.ts';

const day = 24 * 60 * 60 * 1000;

/**
 * Writes what an approved invitation grants into the relationship. Doing it twice is the same as once, so
 * it is done at the decision and owed in the outbox as well: a crash in between loses nothing.
 */
export async function recordApproval(invitation: Invitation): Promise<void> {
  const { _id, partner, customer, services, delegatedAdmin, history } = invitation;
  const approved = history.findLast(({ event }) => event === 'approved');
  if (!approved) return;
  const { kind, roles, days } = delegatedAdmin ?? {};
  const until = days ? new Date(approved.at.getTime() + days * day) : null;
  const admin = kind ? { kind, state: 'active' as const, roles: roles ?? [], until } : null;
  const granted = { services, since: approved.at, delegatedAdmin: admin };
  await recordGrants({ customer, partner }, _id, [granted], approved.at);
}
