import type { Invitation } from '../../models/invitation-schema.ts';
import type { OutboxEntry } from '../../models/outbox-schema.ts';

/** Whether a reminder is still worth sending: nobody has answered, there is time to, and no later one says it better. */
export const reminderHolds = (
  { status, expiresAt, outbox }: Pick<Invitation, 'status' | 'expiresAt' | 'outbox'>,
  { about }: Pick<OutboxEntry, 'about'>,
  now: Date,
): boolean =>
  status === 'pending' &&
  now < expiresAt &&
  !outbox.some((other) => other.event === 'expiring' && Number(other.about) < Number(about));
