import type { StandingAdmin } from '../../policy/standing.ts';
import type { AdminRow, RelationshipRow } from '../../tab/answers.ts';
import { capitalized } from '../capitalized.ts';
import { servicesText } from '../invitation-texts.ts';
import type { RelationshipView } from '../partners-card.ts';
import type { Reader } from '../reader.ts';
import { delegatedAdminText } from '../relationship-rows.ts';
import { roleNames } from '../role-names.ts';
import { timeLeft } from '../time-left.ts';
import { dayOf } from './moment.ts';

/** A picture of more has no room on a row; what counts comes first. */
const mostAdmins = 6;
const day = 24 * 60 * 60 * 1000;
const soonIs = 30 * day;

/** One relationship, and when who has which power in it. */
export function relationshipRow(
  { id, tenantId, name, standing }: RelationshipView & { readonly tenantId: string },
  now: Date,
  reader: Reader,
): RelationshipRow {
  const { services, since, invitationCodes } = standing;
  const admins = newestFirst(standing.delegatedAdmins).slice(0, mostAdmins);
  const texts = [...new Set(admins.map((admin) => delegatedAdminText(admin, reader)))];
  const code = invitationCodes.at(-1);
  return {
    id,
    tenantId,
    name,
    services: capitalized(servicesText(services, reader), reader),
    ...(since ? { since: dayOf(since, reader) } : {}),
    admins: admins.map((admin) => adminRow(admin, now, reader)),
    power: texts.length > 0 ? texts.join(' ') : reader.t('relationship.admin.none'),
    ...(code ? { code } : {}),
    held: admins.some(({ state }) => state === 'active'),
  };
}

/** What is held before what was, then by its beginning. */
const newestFirst = (admins: readonly StandingAdmin[]): StandingAdmin[] =>
  admins.toSorted(
    (one, other) =>
      Number(other.state === 'active') - Number(one.state === 'active') ||
      other.since.getTime() - one.since.getTime(),
  );

function adminRow(admin: StandingAdmin, now: Date, reader: Reader): AdminRow {
  const { kind, state, roles, since, until, revoked, recordedHere } = admin;
  const { t, language } = reader;
  const to = revoked ?? until;
  const ends = state === 'active' && until && until.getTime() - now.getTime() <= soonIs;
  return {
    kind: language.delegatedAdminKinds[kind],
    state: state === 'active' ? 'active' : over.has(state) ? 'over' : 'requested',
    words:
      recordedHere && state === 'active'
        ? t('relationship.admin.here')
        : language.delegatedAdminStates[state],
    roles: roles.length > 0 ? roleNames(roles, reader) : t('tab.every-role'),
    from: dayOf(since, reader),
    ...(to ? { to: dayOf(to, reader) } : {}),
    ...(ends ? { soon: t('tab.ends', { left: timeLeft(now, until, reader) }) } : {}),
  };
}

const over: ReadonlySet<StandingAdmin['state']> = new Set(['expired', 'terminated']);
