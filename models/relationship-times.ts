import { Types } from 'mongoose';
import { containing } from './page.ts';
import { type Relationship, Relationships, stillGranted } from './relationship-schema.ts';

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

type Whose = { readonly side: 'customer' | 'partner'; readonly tenantId: string };

const ownOf = ({ side, tenantId }: Whose) =>
  side === 'customer' ? { customerTenantId: tenantId } : { partnerTenantId: tenantId };

/** Everything that one tenant has on its side, at most `limit` of it, all or those whose name holds `search`. In no order. */
export const findDated = (
  whose: Whose,
  search: string | undefined,
  limit: number,
): Promise<Dated[]> => {
  const words = search ? containing(search) : undefined;
  const called =
    words && (whose.side === 'customer' ? { partnerName: words } : { customerName: words });
  const filter = { ...ownOf(whose), ...called, ...stillGranted };
  return Relationships.find(filter, dated).limit(limit).lean<Dated[]>().exec();
};

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
): Promise<Dated[]> => {
  const such =
    when === 'never'
      ? { 'delegatedAdmin.until': null, 'delegatedAdmin.state': 'active' as const }
      : { 'delegatedAdmin.until': { $gt: when.from, $lte: when.to } };
  const filter = { ...ownOf(whose), grants: { $elemMatch: such } };
  return Relationships.find(filter, dated).limit(limit).lean<Dated[]>().exec();
};
