import { type Invitation, Invitations } from './invitation-schema.ts';
import { longRead } from './long-read.ts';
import { owedToAudit } from './owed.ts';
import { aboutIt } from './owed-to-side.ts';
import { type Relationship, Relationships } from './relationship-schema.ts';
import { acrossTenants } from './tenant-model.ts';

const unaudited = { 'outbox.audience': { $ne: 'audit' } } as const;

/**
 * Owes to the audit what was decided before there was one. Safe to repeat and to do at once in several processes: an
 * event is written once, however often it is owed.
 */
export async function enterInAudit(now: Date): Promise<void> {
  const invitations = acrossTenants(Invitations, 'entered once, at the start');
  for await (const { _id, tenants, history } of invitations
    .find(unaudited, { tenants: 1, history: 1 }, longRead)
    .lean<Invitation[]>()
    .cursor()) {
    const owed = history.flatMap(({ event }) =>
      event === 'pending' ? [] : owedToAudit(tenants, event, now),
    );
    await invitations.updateOne({ _id, ...unaudited }, { $push: { outbox: { $each: owed } } });
  }
  const relationships = acrossTenants(Relationships, 'entered once, at the start');
  for await (const { _id, customerTenantId, partnerTenantId, revocations = [] } of relationships
    .find({ ...unaudited, 'revocations.0': { $exists: true } }, null, longRead)
    .lean<Relationship[]>()
    .cursor()) {
    const tenants = [customerTenantId, partnerTenantId];
    const owed = revocations.flatMap(({ key }) =>
      owedToAudit(tenants, 'revoked', now).map((entry) => aboutIt(entry, key)),
    );
    await relationships.updateOne({ _id, ...unaudited }, { $push: { outbox: { $each: owed } } });
  }
}
