import { isObjectIdOrHexString, Types } from 'mongoose';
import { behind, containing, type Page, type Position, pageOf } from './page.ts';
import { byName, type Relationship, Relationships, stillGranted } from './relationship-schema.ts';

type Turning = Position & {
  readonly skip?: number | undefined;
  readonly size: number;
};
type Searching = Turning & { readonly search?: string | undefined };

/** A customer's partners by name, all or those whose name holds `search`: after the row `after`, or after `skip` rows. */
export const pageOfPartners = (customerTenantId: string, { search, ...turning }: Searching) =>
  pageBy(
    'partnerName',
    { customerTenantId, ...(search ? { partnerName: containing(search) } : {}) },
    turning,
  );

/** A partner's customers by name, all or those whose name holds `search`. */
export const pageOfCustomers = (partnerTenantId: string, { search, ...turning }: Searching) =>
  pageBy(
    'customerName',
    { partnerTenantId, ...(search ? { customerName: containing(search) } : {}) },
    turning,
  );

/** The tenants of a partner's customers, the first by name. */
export const customersOf = async (partnerTenantId: string, limit: number): Promise<string[]> => {
  // Without the id, so that the index says it all.
  const rows = await Relationships.find(
    { partnerTenantId, ...stillGranted },
    { customerTenantId: 1, _id: 0 },
  )
    .hint(byName.customers)
    .sort({ customerName: 1, _id: 1 })
    .limit(limit)
    .lean<Pick<Relationship, 'customerTenantId'>[]>();
  return rows.map(({ customerTenantId }) => customerTenantId);
};

type Filter =
  | { customerTenantId: string; partnerName?: RegExp }
  | { partnerTenantId: string; customerName?: RegExp };

async function pageBy(
  name: 'partnerName' | 'customerName',
  of: Filter,
  { after, from, skip = 0, size }: Turning,
): Promise<Page<Relationship>> {
  const filter = { ...of, ...stillGranted };
  const index = name === 'partnerName' ? byName.partners : byName.customers;
  const _id = after && isObjectIdOrHexString(after) ? new Types.ObjectId(after) : undefined;
  const found = _id && from === undefined && Relationships.findOne({ ...filter, _id });
  const at = from ?? (found ? (await found.lean<Relationship>())?.[name] : undefined);
  const rest = _id && at !== undefined ? behind(name, 'up', at, _id) : undefined;
  return pageOf({
    found: Relationships.find(rest ? { $and: [filter, rest] } : filter)
      .hint(index)
      .sort({ [name]: 1, _id: 1 })
      .skip(skip)
      .limit(size + 1)
      .lean<Relationship[]>()
      .exec(),
    count: () => Relationships.countDocuments(filter).hint(index).exec(),
    size,
    first: !rest && skip === 0,
  });
}
