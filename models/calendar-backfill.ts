import { Invitations } from './invitation-schema.ts';
import { Relationships } from './relationship-schema.ts';
import { acrossTenants } from './tenant-model.ts';

/**
 * Enters what was stored before there was a calendar. Safe to repeat and to do at once in several processes: what
 * was told before is not told again, and an end that has passed is none of the calendar’s.
 */
export async function enterInCalendar(now: Date): Promise<void> {
  await Promise.all([
    acrossTenants(Invitations, 'entered once, at the start').updateMany(
      { status: 'pending', remindAt: { $exists: false }, 'outbox.event': { $ne: 'expiring' } },
      { $set: { remindAt: now } },
    ),
    acrossTenants(Relationships, 'entered once, at the start').updateMany(
      { calendarAt: { $exists: false }, announced: { $exists: false } },
      { $set: { calendarAt: now } },
    ),
  ]);
}
