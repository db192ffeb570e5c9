import { audit } from '../../models/audit.ts';
import {
  type Decision,
  decisionOnInvitation,
  decisionToRevoke,
} from '../../models/audit-decision.ts';
import { pseudonymOf } from '../../models/audit-person.ts';
import type { Invitation } from '../../models/invitation-schema.ts';
import type { OutboxEntry } from '../../models/outbox-schema.ts';
import type { Relationship } from '../../models/relationship-schema.ts';

/** Writes what happened to an invitation into the audit of one of its two tenants; twice is the same as once. */
export async function auditInvitation(
  { event, about, tenantId }: OutboxEntry,
  invitation: Invitation,
): Promise<void> {
  const happened = invitation.history.findLast(
    (each) => each.event === event && (!about || about === each.at.toISOString()),
  );
  if (happened && tenantId) await write(decisionOnInvitation(tenantId, happened, invitation));
}

/** The same for the end of delegated administration. */
export async function auditRevocation(
  { about, tenantId }: OutboxEntry,
  relationship: Relationship,
): Promise<void> {
  const revocation = relationship.revocations?.find(({ key }) => key === about);
  if (revocation && tenantId) await write(decisionToRevoke(tenantId, revocation, relationship));
}

async function write(decision: Decision | undefined): Promise<void> {
  if (!decision) return;
  const { entry, who } = decision;
  await audit({ ...entry, ...(who ? { by: await pseudonymOf(who) } : {}) });
}
