import { batchesOf } from './batches-of.ts';
import { compareStored, isAlike } from './compare-stored.ts';
import { longRead } from './long-read.ts';
import { pairKey, recording, type Saying } from './relationship.ts';
import { type Relationship, Relationships } from './relationship-schema.ts';
import { acrossTenants } from './tenant-model.ts';

/** So many are written in one command. */
const most = 500;

/**
 * Records all that one source says of all pairs, and takes back what it said of those that it no longer names; what it has
 * said before in the same words is left alone, and what others granted stays. Safe to repeat: relationships that a crash
 * left without any grant go at the next time. What was revoked or told is never forgotten: the source may name the pair
 * again, and somebody may not have been told yet.
 */
export async function recordAllGrants(
  origin: string,
  sayings: readonly Omit<Saying, 'origin'>[],
  at: Date,
): Promise<void> {
  const said = sayings.map((saying) => ({ ...saying, origin }));
  const { changed, unwanted } = await compareStored(
    saidBy(origin),
    new Map(said.map((saying) => [pairKey(idsOf(saying)), saying])),
    { keyOf: pairKey, isSame: saysTheSame },
  );
  await withdraw(origin, unwanted, at);
  for await (const some of batchesOf(changed, most)) {
    await Relationships.bulkWrite(some.map((saying) => ({ updateOne: recording(saying, at) })));
  }
}

const all = acrossTenants(Relationships, 'one source speaks of many');

const idsOf = ({ pair: { customer, partner } }: Saying) => ({
  customerTenantId: customer.tenantId,
  partnerTenantId: partner.tenantId,
});

const saidBy = (origin: string) =>
  all
    .find(
      { 'grants.origin': origin },
      { customerTenantId: 1, partnerTenantId: 1, customerName: 1, partnerName: 1, grants: 1 },
      longRead,
    )
    .lean<Relationship[]>()
    .cursor();

const saysTheSame = (
  { customerName, partnerName, grants }: Relationship,
  { pair, origin, granted }: Saying,
): boolean =>
  customerName === pair.customer.name &&
  partnerName === pair.partner.name &&
  isAlike(
    grants.filter((grant) => grant.origin === origin),
    granted.map((grant) => ({ ...grant, origin })),
  );

async function withdraw(origin: string, from: readonly Relationship[], at: Date): Promise<void> {
  for await (const some of batchesOf(from, most)) {
    await all.updateMany(
      { _id: { $in: some.map(({ _id }) => _id) } },
      { $pull: { grants: { origin } }, $min: { calendarAt: at }, $inc: { changes: 1 } },
    );
  }
  await all.deleteMany({
    grants: { $size: 0 },
    'revocations.0': { $exists: false },
    'announced.0': { $exists: false },
  });
}
