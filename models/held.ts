import type { Types } from 'mongoose';
import type { DelegatedAdminFacts, GrantFacts, Stored } from '../policy/standing.ts';
import { Relationships } from './relationship-schema.ts';

/** Who has power from when to when. Of a single grant it does not say which power: there is no other to compare it with. */
export type Held = Stored & { readonly _id: Types.ObjectId; readonly name: string };

type Several = Pick<Stored, 'revocations'> & { readonly several: Stored['grants'] };
type Single = Pick<DelegatedAdminFacts, 'kind' | 'state' | 'until'> & Pick<GrantFacts, 'since'>;
type Row = Pick<Held, '_id' | 'name'> & (Single | Several);

const isSingle = {
  $and: [{ $eq: [{ $size: '$grants' }, 1] }, { $eq: [{ $type: '$revocations' }, 'missing'] }],
};
const ofSingle = (path: string) => ({
  $cond: [isSingle, { $first: `$grants.${path}` }, '$$REMOVE'],
});
/** Nearly all relationships have one grant, and of ten thousand it is their size that takes the time. */
const short = {
  since: ofSingle('since'),
  kind: ofSingle('delegatedAdmin.kind'),
  state: ofSingle('delegatedAdmin.state'),
  until: ofSingle('delegatedAdmin.until'),
  several: { $cond: [isSingle, '$$REMOVE', '$grants'] },
  revocations: 1,
} as const;

type Filter = Parameters<typeof Relationships.find>[0];

/** At most so many, with the name of the other side. In no order. */
export async function findHeld(
  filter: Filter,
  {
    side,
    index,
    limit,
  }: {
    readonly side: 'customer' | 'partner';
    readonly index: string;
    readonly limit: number;
  },
): Promise<Held[]> {
  const name = side === 'customer' ? '$partnerName' : '$customerName';
  const rows = await Relationships.find(filter, { ...short, name })
    .hint(index)
    .limit(limit)
    .lean<Row[]>();
  return rows.map(heldIn);
}

function heldIn(row: Row): Held {
  const { _id, name } = row;
  if ('several' in row) return { _id, name, grants: row.several, revocations: row.revocations };
  const { since, kind, state, until } = row;
  const delegatedAdmin = kind ? { kind, state, until, roles: [] } : null;
  return { _id, name, grants: [{ origin: '', services: [], since, delegatedAdmin }] };
}
