import { type Decision, decisionOnInvitation, decisionToRevoke } from './audit-decision.ts';
import { type Invitation, Invitations } from './invitation-schema.ts';
import { longRead } from './long-read.ts';
import type { OutboxEntry } from './outbox-schema.ts';
import { type Relationship, Relationships } from './relationship-schema.ts';
import { keyOf } from './revocation.ts';

/** A decision that is stored. `owed`: it is not in the audit yet. `strange`: what is stored contradicts itself. */
export type StoredDecision = Decision & { readonly owed: boolean; readonly strange: boolean };

/** All that was decided in a tenant, as invitations and relationships have it. */
export async function* storedDecisions(
  tenantId: string,
  now: Date,
): AsyncGenerator<StoredDecision> {
  const invitations = Invitations.find({ tenants: tenantId }, null, longRead)
    .lean<Invitation[]>()
    .cursor();
  for await (const invitation of invitations) yield* ofInvitation(tenantId, invitation, now);
  const revoked = { 'revocations.0': { $exists: true } };
  const ofTenant = {
    $or: [
      { customerTenantId: tenantId, ...revoked },
      { partnerTenantId: tenantId, ...revoked },
    ],
  };
  const relationships = Relationships.find(ofTenant, null, longRead);
  for await (const each of relationships.lean<Relationship[]>().cursor()) {
    yield* ofRelationship(tenantId, each, now);
  }
}

function ofInvitation(tenantId: string, invitation: Invitation, now: Date): StoredDecision[] {
  const { history, status, outbox } = invitation;
  const last = history.findLast(({ event }) => event !== 'reminded')?.event;
  const strange = status !== (last === 'created' ? 'pending' : last);
  return history.flatMap((happened) => {
    const decision = decisionOnInvitation(tenantId, happened, invitation);
    const isIt = ({ event, about }: OutboxEntry) =>
      event === happened.event && (!about || about === happened.at.toISOString());
    return decision
      ? [
          {
            ...decision,
            strange,
            owed: outbox.some((each) => isOwed(each, tenantId, now) && isIt(each)),
          },
        ]
      : [];
  });
}

const ofRelationship = (
  tenantId: string,
  relationship: Relationship,
  now: Date,
): StoredDecision[] =>
  (relationship.revocations ?? []).map((revocation) => ({
    ...decisionToRevoke(tenantId, revocation, relationship),
    strange: keyOf(revocation.ended) !== revocation.key,
    owed: !!relationship.outbox?.some(
      (each) => isOwed(each, tenantId, now) && each.about === revocation.key,
    ),
  }));

/** What is due later than now is due never. */
const isOwed = ({ audience, tenantId, dueAt }: OutboxEntry, of: string, now: Date): boolean =>
  audience === 'audit' && tenantId === of && !!dueAt && dueAt <= now;
