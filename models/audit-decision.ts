import type { NewAuditEntry } from './audit-append.ts';
import { auditEvents } from './audit-entry.ts';
import type { By } from './by-schema.ts';
import { grantedDigest } from './granted-digest.ts';
import type { Invitation } from './invitation-schema.ts';
import { otherOf } from './other-of.ts';
import type { Relationship } from './relationship-schema.ts';
import type { Revocation } from './revocation-schema.ts';

/** A decision as a tenant's audit has it, but for the pseudonym of who made it. */
export type Decision = {
  readonly entry: Omit<NewAuditEntry, 'by'>;
  readonly who?: By | null | undefined;
};
type Happened = Invitation['history'][number];

/** What happened to an invitation. What it grants stands beside its beginning, and beside the consent to it. */
export function decisionOnInvitation(
  tenantId: string,
  { at, event, by, ruleId }: Happened,
  invitation: Invitation,
): Decision | undefined {
  const what = auditEvents.find((each) => each === event);
  if (!what) return undefined;
  const { _id: code, tenants, customer } = invitation;
  const granting = event === 'created' || event === 'approved';
  return {
    entry: {
      tenantId,
      at,
      event: what,
      ...otherOf(tenants, tenantId),
      about: code,
      ...ruleFor(tenantId, customer.tenantId, by, ruleId),
      ...(granting ? { grants: grantedDigest(invitation) } : {}),
      key: event === 'reminded' ? `${code} ${event} ${at.toISOString()}` : `${code} ${event}`,
    },
    who: by,
  };
}

/** The end of delegated administration. Its key sums up what was ended. */
export function decisionToRevoke(
  tenantId: string,
  { at, by, ruleId, key }: Omit<Revocation, 'ended'>,
  { customerTenantId, partnerTenantId }: Relationship,
): Decision {
  const tenants = [customerTenantId, partnerTenantId];
  return {
    entry: {
      tenantId,
      at,
      event: 'revoked',
      ...otherOf(tenants, tenantId),
      ...ruleFor(tenantId, customerTenantId, by, ruleId),
      key: `${tenants.join(' ')} ${key}`,
    },
    who: by,
  };
}

/** The rule of a customer's decision could tell a partner of other partners. */
const ruleFor = (
  tenantId: string,
  customerTenantId: string,
  by: By | null | undefined,
  ruleId: string | null | undefined,
) => (ruleId && (tenantId === customerTenantId || by?.tenantId === tenantId) ? { ruleId } : {});
