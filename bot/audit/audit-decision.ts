import { audit } from '../../models/audit.ts';
import { auditEvents } from '../../models/audit-entry.ts';
import { pseudonymOf } from '../../models/audit-person.ts';
import type { By } from '../../models/by-schema.ts';
import type { Invitation } from '../../models/invitation-schema.ts';
import type { OutboxEntry } from '../../models/outbox-schema.ts';
import type { Relationship } from '../../models/relationship-schema.ts';
import { otherOf } from './other-of.ts';

/** Writes what happened to an invitation into the audit of one of its two tenants; twice is the same as once. */
export async function auditInvitation(
  { event, tenantId }: OutboxEntry,
  { _id: code, tenants, customer, history }: Invitation,
): Promise<void> {
  const happened = history.findLast((each) => each.event === event);
  const what = auditEvents.find((each) => each === event);
  if (!happened || !what || !tenantId) return;
  const { at, by, ruleId } = happened;
  await audit({
    tenantId,
    at,
    event: what,
    ...(await personIn(by)),
    ...otherOf(tenants, tenantId),
    about: code,
    ...ruleFor(tenantId, customer.tenantId, by, ruleId),
    key: `${code} ${event}`,
  });
}

/** The same for the end of delegated administration. */
export async function auditRevocation(
  { about, tenantId }: OutboxEntry,
  { customerTenantId, partnerTenantId, revocations }: Relationship,
): Promise<void> {
  const revocation = revocations?.find(({ key }) => key === about);
  if (!revocation || !tenantId) return;
  const { at, by, ruleId, key } = revocation;
  const tenants = [customerTenantId, partnerTenantId];
  await audit({
    tenantId,
    at,
    event: 'revoked',
    ...(await personIn(by)),
    ...otherOf(tenants, tenantId),
    ...ruleFor(tenantId, customerTenantId, by, ruleId),
    key: `${tenants.join(' ')} ${key}`,
  });
}

/** The rule of a customer's decision could tell a partner of other partners. */
const ruleFor = (
  tenantId: string,
  customerTenantId: string,
  by: By | null | undefined,
  ruleId: string | null | undefined,
) => (ruleId && (tenantId === customerTenantId || by?.tenantId === tenantId) ? { ruleId } : {});

const personIn = async (by: By | null | undefined) => (by ? { by: await pseudonymOf(by) } : {});
