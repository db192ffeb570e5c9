import type { Invitation } from './invitation-schema.ts';
import type { Grant } from './relationship-schema.ts';

const day = 24 * 60 * 60 * 1000;

/** What an invitation grants since it was approved, if it was. */
export function approvedGrant({
  services,
  delegatedAdmin,
  history,
}: Invitation): Omit<Grant, 'origin'> | undefined {
  const approved = history.findLast(({ event }) => event === 'approved');
  if (!approved) return undefined;
  const { kind, roles, days } = delegatedAdmin ?? {};
  const until = days ? new Date(approved.at.getTime() + days * day) : null;
  const admin = kind ? { kind, state: 'active' as const, roles: roles ?? [], until } : null;
  return { services, since: approved.at, delegatedAdmin: admin };
}
