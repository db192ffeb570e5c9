import { nextIn, reachedIn, type Span } from './calendar.ts';
import { grantedIn, type HeldAdmin, type Stored } from './standing.ts';

type DatedAdmin = HeldAdmin & { readonly until: Date };
/** All delegated administration between two tenants that ends at one moment. */
export type AdminEnd = { readonly until: Date; readonly admins: readonly DatedAdmin[] };
/** What is to be told of an end: so many days before it, or with 0 that it is here. */
export type Announcement = {
  readonly key: string;
  readonly days: number;
  readonly end: AdminEnd;
};

/**
 * Every end, in order, also one that has passed. What somebody revoked has none of its own, and where the same roles
 * are held beyond it nothing ends.
 */
export function adminEnds(relationship: Stored): AdminEnd[] {
  const granted = grantedIn(relationship);
  const ending = granted
    .filter(isDated)
    .filter((admin) => !granted.some((other) => outlasts(other, admin)));
  const times = [...new Set(ending.map(({ until }) => until.getTime()))].toSorted((a, b) => a - b);
  return times.map((time) => ({
    until: new Date(time),
    admins: ending.filter(({ until }) => until.getTime() === time),
  }));
}

const isDated = (admin: HeldAdmin): admin is DatedAdmin => !!admin.until;

const outlasts = (other: HeldAdmin, { kind, roles, until }: DatedAdmin): boolean =>
  (!other.until || other.until > until) &&
  (other.kind === 'dap' || (kind === 'gdap' && roles.every((role) => other.roles.includes(role))));

const spanOf = ({ until, admins }: AdminEnd): Span => ({
  from: new Date(Math.min(...admins.map(({ since }) => since.getTime()))),
  to: until,
});

/** Names an announcement for good: what is told is known again by it. */
export const announcementKey = ({ until }: Pick<AdminEnd, 'until'>, days: number): string =>
  `${until.toISOString()}/${days}`;

const partsOf = (key: string) => {
  const [until, days] = key.split('/');
  return { until, days: Number(days) };
};

/** The end that an announcement is about, as far as there still is one. */
export const endAnnounced = (ends: readonly AdminEnd[], key: string): AdminEnd | undefined =>
  ends.find(({ until }) => until.toISOString() === partsOf(key).until);

/** Whether a later mark of the same end was told too, which says it better. */
export function isOutdated(key: string, told: readonly string[]): boolean {
  const { until, days } = partsOf(key);
  return told.map(partsOf).some((other) => other.until === until && other.days < days);
}

type Known = {
  /** The keys of what was told before. */
  readonly told: readonly string[];
  /** Since when these ends are known; one that had passed by then is not told. */
  readonly since: Date;
};

/** What is to be told now, each of it once: of every end the mark that counts. */
export const announcementsIn = (
  ends: readonly AdminEnd[],
  { told, since }: Known,
  now: Date,
): Announcement[] =>
  ends.flatMap((end) => {
    const reached = reachedIn(spanOf(end), now);
    if (!reached || (reached.days === 0 && end.until < since)) return [];
    const key = announcementKey(end, reached.days);
    return told.includes(key) ? [] : [{ key, days: reached.days, end }];
  });

/** When there will be something to tell again, if ever. */
export function nextAnnouncement(ends: readonly AdminEnd[], now: Date): Date | undefined {
  const times = ends.flatMap((end) => nextIn(spanOf(end), now)?.at.getTime() ?? []);
  return times.length > 0 ? new Date(Math.min(...times)) : undefined;
}
