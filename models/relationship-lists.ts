import { isObjectIdOrHexString, Types } from 'mongoose';
import { containing, type Page, pageOf } from './page.ts';
import { type Relationship, Relationships, stillGranted } from './relationship-schema.ts';

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
  of: Filter,
  { after, size }: Turning,
): Promise<Page<Relationship>> {
  const filter = { ...of, ...stillGranted };
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
