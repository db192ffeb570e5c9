import { isObjectIdOrHexString, Types } from 'mongoose';
import { containing, type Page, type Position, pageOf } from './page.ts';
import { type Relationship, Relationships, stillGranted } from './relationship-schema.ts';

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
  const rows = await Relationships.find(
    { partnerTenantId, ...stillGranted },
    { customerTenantId: 1 },
  )
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
  const _id = after && isObjectIdOrHexString(after) ? new Types.ObjectId(after) : undefined;
  const found = _id && from === undefined && Relationships.findOne({ ...filter, _id });
  const at = from ?? (found ? (await found.lean<Relationship>())?.[name] : undefined);
  const behind =
    _id && at !== undefined
      ? { $or: [{ [name]: { $gt: at } }, { [name]: at, _id: { $gt: _id } }] }
      : undefined;
  const [rows, total] = await Promise.all([
    Relationships.find(behind ? { $and: [filter, behind] } : filter)
      .sort({ [name]: 1, _id: 1 })
      .skip(skip)
      .limit(size + 1)
      .lean<Relationship[]>(),
    Relationships.countDocuments(filter),
  ]);
  return pageOf(rows, size, total);
}
