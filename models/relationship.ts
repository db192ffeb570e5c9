import {
  type InferRawDocTypeFromSchema,
  isObjectIdOrHexString,
  model,
  Schema,
  Types,
} from 'mongoose';
import { delegatedAdminKinds, delegatedAdminStates, services } from '../policy/vocabulary.ts';
import { containing, type Page, pageOf } from './page.ts';

const delegatedAdminSchema = new Schema(
  {
    kind: { type: String, enum: delegatedAdminKinds, required: true },
    state: { type: String, enum: delegatedAdminStates, required: true },
    roles: { type: [String], required: true },
    until: Date,
  },
  { _id: false },
);

/** One source's word on the relationship: the directory file, or one approved invitation. */
const grantSchema = new Schema(
  {
    origin: { type: String, required: true },
    services: { type: [{ type: String, enum: services, required: true }], required: true },
    since: { type: Date, required: true },
    delegatedAdmin: delegatedAdminSchema,
  },
  { _id: false },
);

const relationshipSchema = new Schema(
  {
    customerTenantId: { type: String, required: true },
    partnerTenantId: { type: String, required: true },
    customerName: { type: String, required: true },
    partnerName: { type: String, required: true },
    grants: { type: [grantSchema], required: true },
  },
  { strict: 'throw', versionKey: false },
);
relationshipSchema.index(
  { customerTenantId: 1, partnerTenantId: 1 },
  { name: 'customer-partner', unique: true },
);
relationshipSchema.index(
  { customerTenantId: 1, partnerName: 1, _id: 1 },
  { name: 'customer-by-partner-name' },
);
relationshipSchema.index(
  { partnerTenantId: 1, customerName: 1, _id: 1 },
  { name: 'partner-by-customer-name' },
);

export type Relationship = InferRawDocTypeFromSchema<typeof relationshipSchema> & {
  _id: Types.ObjectId;
};
export type Grant = Relationship['grants'][number];
export type Pair = {
  readonly customer: { readonly tenantId: string; readonly name: string };
  readonly partner: { readonly tenantId: string; readonly name: string };
};
const Relationships = model<Relationship>('Relationship', relationshipSchema);

/**
 * Records what one source grants; said again by the same source it replaces what that source said
 * before, and leaves alone what others said. So an import never undoes an approval.
 */
export async function recordGrant({ customer, partner }: Pair, grant: Grant): Promise<void> {
  const pair = { customerTenantId: customer.tenantId, partnerTenantId: partner.tenantId };
  const others = {
    $filter: {
      input: { $ifNull: ['$grants', []] },
      cond: { $ne: ['$$this.origin', { $literal: grant.origin }] },
    },
  };
  await Relationships.updateOne(
    pair,
    [
      {
        $set: {
          customerName: { $literal: customer.name },
          partnerName: { $literal: partner.name },
          grants: { $concatArrays: [others, [{ $literal: grant }]] },
        },
      },
    ],
    { upsert: true, updatePipeline: true },
  );
}

type PairIds = { readonly customerTenantId: string; readonly partnerTenantId: string };

/**
 * Takes back what the source said of pairs that it no longer names; what others granted stays. Safe to repeat:
 * relationships that a crash left without any grant go at the next time.
 */
export async function withdrawGrants(origin: string, named: readonly PairIds[]): Promise<void> {
  const key = ({ customerTenantId, partnerTenantId }: PairIds) =>
    `${customerTenantId} ${partnerTenantId}`;
  const kept = new Set(named.map(key));
  const granted = await Relationships.find({ 'grants.origin': origin }).lean<Relationship[]>();
  const gone = granted.filter((row) => !kept.has(key(row))).map(({ _id }) => _id);
  await Relationships.updateMany({ _id: { $in: gone } }, { $pull: { grants: { origin } } });
  await Relationships.deleteMany({ grants: { $size: 0 } });
}

export const findRelationship = (
  customerTenantId: string,
  partnerTenantId: string,
): Promise<Relationship | null> =>
  Relationships.findOne({ customerTenantId, partnerTenantId }).lean<Relationship>().exec();

/** Every partner of one customer: few, so one read. */
export const findPartnersOf = (customerTenantId: string): Promise<Relationship[]> =>
  Relationships.find({ customerTenantId })
    .sort({ partnerName: 1, _id: 1 })
    .lean<Relationship[]>()
    .exec();

type Turning = { readonly after?: string | undefined; readonly size: number };

/** A customer's partners by name, from the row after `after`. */
export const pageOfPartners = (customerTenantId: string, turning: Turning) =>
  pageBy('partnerName', { customerTenantId }, turning);

/** A partner's customers by name, all or those whose name holds `search`. */
export const pageOfCustomers = (
  partnerTenantId: string,
  { search, ...turning }: Turning & { readonly search?: string },
) =>
  pageBy(
    'customerName',
    { partnerTenantId, ...(search ? { customerName: containing(search) } : {}) },
    turning,
  );

type Filter = { customerTenantId: string } | { partnerTenantId: string; customerName?: RegExp };

async function pageBy(
  name: 'partnerName' | 'customerName',
  filter: Filter,
  { after, size }: Turning,
): Promise<Page<Relationship>> {
  const last =
    after && isObjectIdOrHexString(after)
      ? await Relationships.findOne({
          ...filter,
          _id: new Types.ObjectId(after),
        }).lean<Relationship>()
      : null;
  const from = last && {
    $or: [{ [name]: { $gt: last[name] } }, { [name]: last[name], _id: { $gt: last._id } }],
  };
  const [rows, total] = await Promise.all([
    Relationships.find(from ? { $and: [filter, from] } : filter)
      .sort({ [name]: 1, _id: 1 })
      .limit(size + 1)
      .lean<Relationship[]>(),
    Relationships.countDocuments(filter),
  ]);
  return pageOf(rows, size, total);
}
