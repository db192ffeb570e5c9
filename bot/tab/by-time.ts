import { positionAt } from '../../cards/cursor.ts';
import { containing, type Page } from '../../models/page.ts';
import { type Dated, findDated, findEnding } from '../../models/relationship-times.ts';
import { adminEnds } from '../../policy/admin-ends.ts';
import { heldIn } from '../../policy/standing.ts';
import type { Order } from '../../tab/answers.ts';
import { isPartner } from '../actor.ts';
import { viewOf } from '../list-rows.ts';
import type { Turn } from '../turn.ts';

/** Of more than so many nobody is told in which order they end: they would all have to be read for each page. */
export const mostOrdered = 10_000;
const day = 24 * 60 * 60 * 1000;

type Asked = {
  readonly order: Exclude<Order, 'name'>;
  /** In days: only what ends within so many. */
  readonly within: number | undefined;
  readonly search?: string;
  readonly after?: string;
};
type Placed = ReturnType<typeof viewOf> & { readonly place: string };

/**
 * A page of the tenant's relationships by when something ends or began. What that is follows from all that is granted and was
 * revoked, and from the time it is, so that it is found out anew for each page.
 */
export async function pageByTime(
  { order, within, search, after }: Asked,
  turn: Turn,
  size: number,
): Promise<Page<Placed>> {
  const found = await (within ? endingWithin(within, turn, search) : all(turn, search));
  const placed = found
    .map((row) => ({ row, id: String(row._id), place: placeOf(row, order, turn.now) }))
    .toSorted((one, other) => compare(one, other));
  const { after: id, from } = positionAt(after);
  const start =
    id === undefined || from === undefined
      ? 0
      : placed.findIndex((each) => compare(each, { id, place: from }) > 0);
  const rest = start < 0 ? [] : placed.slice(start, start + size);
  const rows = rest.map(({ row, place }) => ({
    ...viewOf(row, otherSide(turn), turn.now),
    place,
  }));
  const last = rows.at(-1);
  const more = start >= 0 && placed.length > start + size && last;
  return { rows, total: placed.length, ...(more ? { next: last.id } : {}) };
}

/** Those of which some power ends within so many days and is not held beyond that. */
export async function endingWithin(
  days: number,
  turn: Turn,
  search?: string,
): Promise<readonly Dated[]> {
  const { now } = turn;
  const to = new Date(now.getTime() + days * day);
  const found = await findEnding(whose(turn), { from: now, to }, mostOrdered);
  const called = search ? containing(search) : undefined;
  return found.filter((row) => {
    const end = nextEnd(row, now);
    return end && end <= to && (!called || called.test(nameIn(row, turn)));
  });
}

/** The next end of anything that is held. */
export const nextEnd = (row: Dated, now: Date): Date | undefined =>
  adminEnds(row).find(({ until }) => until > now)?.until;

const all = (turn: Turn, search?: string): Promise<Dated[]> =>
  findDated(whose(turn), search, mostOrdered);

export const whose = ({ actor }: Turn) => ({
  side: isPartner(actor) ? ('partner' as const) : ('customer' as const),
  tenantId: actor.tenantId,
});

const otherSide = ({ actor }: Turn) =>
  isPartner(actor) ? ('customer' as const) : ('partner' as const);
const nameIn = (row: Dated, turn: Turn): string => row[`${otherSide(turn)}Name`];

/**
 * Where a relationship stands, so that text compares as it is meant to. By its end: what ends soonest, what has no end, and
 * last where nothing is held. By its beginning: the newest first.
 */
function placeOf(row: Dated, order: Asked['order'], now: Date): string {
  if (order === 'since') {
    const begun = Math.max(...row.grants.map(({ since }) => since.getTime()));
    return String(latest - begun).padStart(16, '0');
  }
  const end = nextEnd(row, now);
  if (end) return `0 ${end.toISOString()}`;
  return heldIn(row, now).length > 0 ? '1' : '2';
}
const latest = 8.64e15;

type Place = { readonly id: string; readonly place: string };
function compare(one: Place, other: Place): number {
  if (one.place !== other.place) return one.place < other.place ? -1 : 1;
  return one.id < other.id ? -1 : Number(one.id > other.id);
}
