import { Types } from 'mongoose';
import { findHeld, type Held } from './held.ts';
import { containing } from './page.ts';
import {
  byEnd,
  byName,
  type Relationship,
  Relationships,
  stillGranted,
} from './relationship-schema.ts';

/** What says who has which power from when to when; nothing of what is owed or was told because of it. */
export type Dated = Pick<
  Relationship,
  | '_id'
  | 'customerTenantId'
  | 'partnerTenantId'
  | 'customerName'
  | 'partnerName'
  | 'grants'
  | 'revocations'
>;
const dated = {
  customerTenantId: 1,
  partnerTenantId: 1,
  customerName: 1,
  partnerName: 1,
  grants: 1,
  revocations: 1,
} as const;

export type Whose = { readonly side: 'customer' | 'partner'; readonly tenantId: string };

const ownOf = ({ side, tenantId }: Whose) =>
  side === 'customer' ? { customerTenantId: tenantId } : { partnerTenantId: tenantId };

/** Everything that one tenant has on its side, all or those whose name holds `search`, as an index has it. */
function sought(whose: Whose, search: string | undefined) {
  const words = search ? containing(search) : undefined;
  const of = { ...ownOf(whose), ...stillGranted };
  return whose.side === 'customer'
    ? { filter: { ...of, ...(words ? { partnerName: words } : {}) }, index: byName.partners }
    : { filter: { ...of, ...(words ? { customerName: words } : {}) }, index: byName.customers };
}

/** At most `limit` of it, in no order. */
export const findAllHeld = (
  whose: Whose,
  search: string | undefined,
  limit: number,
): Promise<Held[]> => {
  const { filter, index } = sought(whose, search);
  return findHeld(filter, { side: whose.side, index, limit });
};

/** Whether that is more than so many, of which no document has to be read. */
export async function isMoreThan(
  whose: Whose,
  search: string | undefined,
  count: number,
): Promise<boolean> {
  const { filter, index } = sought(whose, search);
  const beyond = await Relationships.find(filter, { _id: 1 })
    .hint(index)
    .skip(count)
    .limit(1)
    .lean<Pick<Relationship, '_id'>[]>();
  return beyond.length > 0;
}

/** Those of the tenant's with these ids, in no order. */
export const findByIds = (whose: Whose, ids: readonly string[]): Promise<Dated[]> => {
  const _id = { $in: ids.map((id) => new Types.ObjectId(id)) };
  const filter = { ...ownOf(whose), _id, ...stillGranted };
  return Relationships.find(filter, dated).hint({ _id: 1 }).lean<Dated[]>().exec();
};

/**
 * Those of which some grant speaks of an end within that time, or of something active without any, at most `limit`; whether
 * it still counts is not asked.
 */
export const findEnding = (
  whose: Whose,
  when: { readonly from: Date; readonly to: Date } | 'never',
  limit: number,
): Promise<Held[]> => {
  const such =
    when === 'never'
      ? { 'delegatedAdmin.until': null, 'delegatedAdmin.state': 'active' as const }
      : { 'delegatedAdmin.until': { $gt: when.from, $lte: when.to } };
  const { side } = whose;
  const filter = { ...ownOf(whose), grants: { $elemMatch: such } };
  return findHeld(filter, { side, index: byEnd[side], limit });
};
