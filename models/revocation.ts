import { createHash } from 'node:crypto';
import type { HeldAdmin } from '../policy/standing.ts';
import { bothTenants } from './both-tenants.ts';
import type { By } from './by-schema.ts';
import { owedToAudit } from './owed.ts';
import { aboutIt, owedToSide, type Told } from './owed-to-side.ts';
import { type Relationship, Relationships } from './relationship-schema.ts';
import type { Revocation } from './revocation-schema.ts';
import { surely } from './surely.ts';

type NewRevocation = {
  readonly ended: Revocation['ended'];
  readonly by: By;
  readonly ruleId: string;
  readonly told: Told;
};

/**
 * Ends delegated administration: the decision, its record and the word that is owed of it are one conditional write,
 * so of any number of callers that saw the same thing active exactly one wins. The others get undefined, and so does
 * whoever saw the relationship as it was before another revocation.
 * @throws {UnsureWrite}
 */
export async function recordRevocation(
  before: Relationship,
  { ended, by, ruleId, told }: NewRevocation,
  now: Date,
): Promise<Relationship | undefined> {
  const key = keyOf(ended);
  const seen = before.revocations?.length ?? 0;
  const tenants = [before.customerTenantId, before.partnerTenantId];
  const audited = owedToAudit(tenants, 'revoked', now).map((entry) => aboutIt(entry, key));
  const record = () =>
    Relationships.findOneAndUpdate(
      {
        ...bothTenants(before),
        'revocations.key': { $ne: key },
        [`revocations.${seen}`]: { $exists: false },
      },
      {
        $push: {
          revocations: { key, at: now, by, ruleId, ended },
          outbox: { $each: [...owedToSide(told, 'revoked', key, now), ...audited] },
        },
        $inc: { changes: 1 },
      },
      { returnDocument: 'after' },
    )
      .lean<Relationship>()
      .exec();
  const own = { key, at: now, 'by.aadObjectId': by.aadObjectId };
  const recordedHere = () =>
    Relationships.findOne({ ...bothTenants(before), revocations: { $elemMatch: own } })
      .lean<Relationship>()
      .exec();
  return (
    (await surely(record, async () => (await record()) ?? (await recordedHere()))) ?? undefined
  );
}

/** What is to be ended, in short: the same for the same things, in whatever order they are read. */
export function keyOf(ended: readonly HeldAdmin[]): string {
  const each = ended.map(({ origin, kind, roles, until, since }) =>
    JSON.stringify([origin, kind, roles.toSorted(), until ?? null, since]),
  );
  return createHash('sha256').update(each.toSorted().join('\n')).digest('base64url');
}
