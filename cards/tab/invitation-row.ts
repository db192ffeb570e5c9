import type { InvitationRow } from '../../tab/answers.ts';
import { capitalized } from '../capitalized.ts';
import { adminText, servicesText } from '../invitation-texts.ts';
import type { InvitationView } from '../invitation-view.ts';
import type { Reader } from '../reader.ts';
import { timeLeft } from '../time-left.ts';
import { dayOf } from './moment.ts';

const day = 24 * 60 * 60 * 1000;

/** One invitation, for a reader of `tenantId`. */
export function invitationRow(
  invitation: InvitationView & { readonly createdAt: Date },
  tenantId: string,
  now: Date,
  reader: Reader,
): InvitationRow {
  const { _id, status, partner, customer, services, createdAt, expiresAt } = invitation;
  const waits = status === 'pending';
  return {
    code: _id,
    other: partner.tenantId === tenantId ? customer.name : partner.name,
    services: capitalized(servicesText(services, reader), reader),
    admin: adminText(invitation, reader),
    status,
    words: reader.language.statuses[status],
    created: dayOf(createdAt, reader),
    age: ageOf(createdAt, now, reader),
    ...(waits
      ? { expires: { ...dayOf(expiresAt, reader), left: timeLeft(now, expiresAt, reader) } }
      : {}),
  };
}

/** How long ago something was, in whole days. */
export const ageOf = (then: Date, now: Date, { t }: Reader): string =>
  t('tab.age', { days: Math.max(0, Math.floor((now.getTime() - then.getTime()) / day)) });
