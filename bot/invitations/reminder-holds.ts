import type { Invitation } from '../../models/invitation-schema.ts';

type Reminder = { readonly event: string; readonly about?: string | null | undefined };

/** From the calendar, or by hand. */
export const isReminder = (event: string): boolean => event === 'expiring' || event === 'reminded';

/** Whether a reminder is still worth sending: nobody has answered, there is time to, and no later one says it better. */
export const reminderHolds = (
  { status, expiresAt, outbox }: Pick<Invitation, 'status' | 'expiresAt' | 'outbox'>,
  reminder: Reminder,
  now: Date,
): boolean =>
  status === 'pending' && now < expiresAt && !outbox.some((other) => isLater(other, reminder));

/** The calendar’s are about the days that are left, those by hand about when they were asked for. */
function isLater(other: Reminder, { event, about }: Reminder): boolean {
  if (other.event !== event) return false;
  return event === 'expiring' ? Number(other.about) < Number(about) : isAfter(other.about, about);
}

const isAfter = (one: Reminder['about'], other: Reminder['about']): boolean =>
  (one ?? '') > (other ?? '');
