import { createHash } from 'node:crypto';
import type { Invitation } from './invitation-schema.ts';

type Granting = Pick<Invitation, 'partner' | 'customer' | 'cloud' | 'services' | 'delegatedAdmin'>;

/** Sums up to whom an invitation grants what: SHA-256, the same for the same in whatever order it is listed. */
export function grantedDigest(invitation: Granting): string {
  const { partner, customer, cloud, services, delegatedAdmin } = invitation;
  const { kind, roles, days } = delegatedAdmin ?? {};
  const admin = kind ? [kind, roles?.toSorted() ?? [], days ?? null] : 'reseller only';
  const granted = [partner.tenantId, customer.tenantId, cloud, services.toSorted(), admin];
  return createHash('sha256').update(JSON.stringify(granted)).digest('hex');
}
