import { announce } from '../../models/calendar-relationships.ts';
import type { Relationship } from '../../models/relationship-schema.ts';
import { adminEnds, announcementsIn, nextAnnouncement } from '../../policy/admin-ends.ts';
import type { Flags } from '../../policy/flags.ts';
import { toldOfEnd } from './told-of-end.ts';

/** Owes what is to be told now of the relationship’s ends. True when this call was the one that did. */
export async function announceEnds(
  relationship: Relationship,
  now: Date,
  flags: Flags,
): Promise<boolean> {
  const ends = adminEnds(relationship);
  const known = { told: relationship.announced ?? [], since: relationship.calendarAt ?? now };
  const due = announcementsIn(ends, known, now).map(async ({ key, days, end }) => ({
    key,
    event: days > 0 ? ('ending' as const) : ('ended' as const),
    told: await toldOfEnd(relationship, end, flags),
  }));
  return announce(relationship, await Promise.all(due), nextAnnouncement(ends, now), now);
}
