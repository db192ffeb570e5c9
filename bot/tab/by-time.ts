import { cursorBehind, positionAt } from '../../cards/cursor.ts';
import type { Held } from '../../models/held.ts';
import { containing, type Page } from '../../models/page.ts';
import { findAllHeld, findByIds, findEnding, isMoreThan } from '../../models/relationship-times.ts';
import { adminEnds } from '../../policy/admin-ends.ts';
import { heldIn } from '../../policy/standing.ts';
import { endless, type Order, type Within } from '../../tab/answers.ts';
import { isPartner } from '../actor.ts';
import { viewOf } from '../list-rows.ts';
import type { Turn } from '../turn.ts';
import type { KeptOrders, Placed } from './kept-orders.ts';

/** Of more than so many nobody is told in which order they end: they would all have to be read for each page. */
export const mostOrdered = 10_000;
const day = 24 * 60 * 60 * 1000;

type Asked = {
  readonly order: Exclude<Order, 'name'>;
  /** In days: only what ends within so many; or what is held without an end. */
  readonly within: Within | undefined;
  readonly search: string | undefined;
  readonly after: string | undefined;
};
type Row = ReturnType<typeof viewOf>;

/**
 * A page of the tenant's relationships by when something ends or began; undefined: there are too many. What that is follows
 * from all that is granted and was revoked, and from the time it is, so that it is found out for all of them; whoever turns the
 * pages goes on in the order that was found for the first one. `next` is the cursor of the page that follows.
 */
export async function pageByTime(
  { order, within, search, after }: Asked,
  turn: Turn,
  size: number,
  orders: KeptOrders,
): Promise<Page<Row> | undefined> {
  const { side, tenantId } = whose(turn);
  const key = JSON.stringify([tenantId, side, order, within, search]);
  const known = after === undefined ? undefined : orders.find(key, turn.now);
  const isWhole = !known && within === undefined;
  if (isWhole && (await isMoreThan(whose(turn), search, mostOrdered))) {
    orders.forget(key);
    return undefined;
  }
  const placed =
    known ?? (await orders.keep(key, () => placesOf({ order, within, search }, turn), turn.now));
  const start = startIn(placed, after);
  const part = placed.slice(start, start + size);
  const rows = await rowsAt(part, turn);
  const last = part.at(-1);
  const more = placed.length > start + size && last;
  return { rows, total: placed.length, ...(more ? { next: cursorBehind(last) } : {}) };
}

async function placesOf(
  { order, within, search }: Omit<Asked, 'after'>,
  turn: Turn,
): Promise<readonly Placed[]> {
  const found = await (within === undefined
    ? all(turn, search)
    : within === endless
      ? heldForever(turn, search)
      : endingWithin(within, turn, search));
  return found
    .map((row) => ({ id: String(row._id), place: placeOf(row, order, turn.now) }))
    .toSorted(compare);
}

/** Behind the row that the page before ended with, also if that has gone; beyond the end where there are no more. */
function startIn(placed: readonly Placed[], cursor: string | undefined): number {
  const { after: id, from: place } = positionAt(cursor);
  if (id === undefined || place === undefined) return 0;
  const start = placed.findIndex((each) => compare(each, { id, place }) > 0);
  return start < 0 ? placed.length : start;
}

/** The rows as they are now. */
async function rowsAt(part: readonly Placed[], turn: Turn): Promise<Row[]> {
  const found = await findByIds(
    whose(turn),
    part.map(({ id }) => id),
  );
  const byId = new Map(found.map((row) => [String(row._id), row]));
  return part.flatMap(({ id }) => {
    const row = byId.get(id);
    return row ? [viewOf(row, otherSide(turn), turn.now)] : [];
  });
}

/** Those of which some power ends within so many days and is not held beyond that. */
export async function endingWithin(
  days: number,
  turn: Turn,
  search?: string,
): Promise<readonly Held[]> {
  const { now } = turn;
  const to = new Date(now.getTime() + days * day);
  const found = await findEnding(whose(turn), { from: now, to }, mostOrdered);
  return calledIn(search, found).filter((row) => {
    const end = nextEnd(row, now);
    return end && end <= to;
  });
}

/** Those in which something is held without an end. */
export async function heldForever(turn: Turn, search?: string): Promise<readonly Held[]> {
  const found = await findEnding(whose(turn), endless, mostOrdered);
  return calledIn(search, found).filter((row) => heldIn(row, turn.now).some(({ until }) => !until));
}

function calledIn(search: string | undefined, rows: readonly Held[]) {
  const called = search ? containing(search) : undefined;
  return rows.filter(({ name }) => !called || called.test(name));
}

/** The next end of anything that is held. */
export const nextEnd = (row: Held, now: Date): Date | undefined =>
  adminEnds(row).find(({ until }) => until > now)?.until;

const all = (turn: Turn, search?: string): Promise<Held[]> =>
  findAllHeld(whose(turn), search, mostOrdered);

export const whose = ({ actor }: Turn) => ({
  side: isPartner(actor) ? ('partner' as const) : ('customer' as const),
  tenantId: actor.tenantId,
});

const otherSide = ({ actor }: Turn) =>
  isPartner(actor) ? ('customer' as const) : ('partner' as const);

/**
 * Where a relationship stands, so that text compares as it is meant to. By its end: what ends soonest, what has no end, and
 * last where nothing is held. By its beginning: the newest first.
 */
function placeOf(row: Held, order: Asked['order'], now: Date): string {
  if (order === 'since') {
    const begun = Math.min(...row.grants.map(({ since }) => since.getTime()));
    return String(latest - begun).padStart(16, '0');
  }
  const end = nextEnd(row, now);
  if (end) return `0 ${end.toISOString()}`;
  return heldIn(row, now).length > 0 ? '1' : '2';
}
const latest = 8.64e15;

function compare(one: Placed, other: Placed): number {
  if (one.place !== other.place) return one.place < other.place ? -1 : 1;
  return one.id < other.id ? -1 : Number(one.id > other.id);
}
