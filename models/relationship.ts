import { batched } from './batched.ts';
import { changeRelationship } from './change-owing.ts';
import {
  type Grant,
  type Relationship,
  Relationships,
  stillGranted,
} from './relationship-schema.ts';

export type Pair = {
  readonly customer: { readonly tenantId: string; readonly name: string };
  readonly partner: { readonly tenantId: string; readonly name: string };
};

/** What one source says of a pair. */
export type Saying = {
  readonly pair: Pair;
  readonly origin: string;
  readonly granted: readonly Omit<Grant, 'origin'>[];
};

/**
 * Records all that one source grants; said again by the same source it replaces what that source said
 * before, and leaves alone what others said. So an import never undoes an approval. `at`: since when it is said.
 * @throws {UnsureWrite}
 */
export async function recordGrants(saying: Saying, at: Date): Promise<void> {
  await changeRelationship(recording(saying, at));
}

/** The write that records it; it changes nothing where the same is recorded already. */
export function recording({ pair: { customer, partner }, origin, granted }: Saying, at: Date) {
  const names = { customer: { $literal: customer.name }, partner: { $literal: partner.name } };
  const grants = { $literal: granted.map((grant) => ({ ...grant, origin })) };
  const isSaid = {
    $and: [
      { $eq: ['$customerName', names.customer] },
      { $eq: ['$partnerName', names.partner] },
      { $eq: [grantsWhere({ $eq: ['$$this.origin', { $literal: origin }] }), grants] },
    ],
  };
  const others = grantsWhere({ $ne: ['$$this.origin', { $literal: origin }] });
  const unlessSaid = (field: string, change: unknown) => ({
    [field]: { $cond: [isSaid, `$${field}`, change] },
  });
  return {
    filter: { customerTenantId: customer.tenantId, partnerTenantId: partner.tenantId },
    update: [
      {
        $set: {
          customerName: names.customer,
          partnerName: names.partner,
          ...unlessSaid('grants', { $concatArrays: [others, grants] }),
          ...unlessSaid('calendarAt', { $min: ['$calendarAt', at] }),
          ...unlessSaid('changes', { $add: [{ $ifNull: ['$changes', 0] }, 1] }),
        },
      },
    ],
    upsert: true,
    updatePipeline: true as const,
  };
}

const grantsWhere = (cond: object) => ({
  $filter: { input: { $ifNull: ['$grants', []] }, cond },
});

type PairIds = { readonly customerTenantId: string; readonly partnerTenantId: string };
/** Names a pair. */
export const pairKey = ({ customerTenantId, partnerTenantId }: PairIds): string =>
  `${customerTenantId} ${partnerTenantId}`;

const findPair = batched<PairIds, Relationship>(
  (pairs) =>
    Relationships.find({
      $or: pairs.map(({ customerTenantId, partnerTenantId }) => ({
        customerTenantId,
        partnerTenantId,
        ...stillGranted,
      })),
    })
      .lean<Relationship[]>()
      .exec(),
  pairKey,
);

export const findRelationship = (
  customerTenantId: string,
  partnerTenantId: string,
): Promise<Relationship | null> => findPair({ customerTenantId, partnerTenantId });

/** This tenant's relationships with any of those, on either side. One read, however many there are, and if none. */
export const findRelationshipsWith = (
  tenantId: string,
  others: readonly string[],
): Promise<Relationship[]> => {
  const among = { $in: [...others] };
  return Relationships.find({
    $or: [
      { customerTenantId: tenantId, partnerTenantId: among },
      { partnerTenantId: tenantId, customerTenantId: among },
    ],
    ...stillGranted,
  })
    .lean<Relationship[]>()
    .exec();
};

/** Also one that no source speaks of any more: somebody may not have been told yet. */
export const findOwingRelationship = (
  customerTenantId: string,
  partnerTenantId: string,
): Promise<Relationship | null> =>
  Relationships.findOne({ customerTenantId, partnerTenantId }).lean<Relationship>().exec();

type Post = NonNullable<Relationship['posts']>[number];

/** Further word of it goes into the thread of this post of the channel. */
export async function notePost(
  { customerTenantId, partnerTenantId }: Relationship,
  post: Post,
): Promise<void> {
  const { conversationId } = post;
  const others = { $ne: ['$$this.conversationId', { $literal: conversationId }] };
  const kept = { $filter: { input: { $ifNull: ['$posts', []] }, cond: others } };
  await Relationships.updateOne(
    { customerTenantId, partnerTenantId },
    [{ $set: { posts: { $concatArrays: [kept, [{ $literal: post }]] } } }],
    { updatePipeline: true },
  );
}

/** Every partner of one customer: few, so one read. */
export const findPartnersOf = (customerTenantId: string): Promise<Relationship[]> =>
  Relationships.find({ customerTenantId, ...stillGranted })
    .sort({ partnerName: 1, _id: 1 })
    .lean<Relationship[]>()
    .exec();
