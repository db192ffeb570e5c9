import type { Standing, StandingAdmin } from '../policy/standing.ts';
import { capitalized } from './capitalized.ts';
import { type Element, line, run, subtle } from './elements.ts';
import { servicesText } from './invitation-texts.ts';
import { isolated } from './isolated.ts';
import type { Reader } from './reader.ts';
import { roleNames } from './role-names.ts';

/** One relationship in a list: the other side's name, and how it stands. */
export const relationshipRow = (name: string, standing: Standing, reader: Reader): Element[] => [
  line([run(isolated(name), { weight: 'Bolder' })]),
  ...standingLines(standing, reader),
];

/** What it covers, and who has which power until when. */
export function standingLines(standing: Standing, reader: Reader): Element[] {
  const { delegatedAdmins, invitationCodes } = standing;
  const newest = invitationCodes.at(-1);
  return [
    line(coverText(standing, reader), { spacing: 'Small' }),
    ...adminLines(delegatedAdmins, reader).map((text) => line(text, { spacing: 'Small' })),
    ...(newest ? [subtle(reader.t('relationship.recorded', { code: newest }))] : []),
  ];
}

export const coverText = ({ services, since }: Standing, reader: Reader): string =>
  reader.t('relationship.services', {
    services: capitalized(servicesText(services, reader), reader),
    since: since ? reader.date(since) : '–',
  });

const mostLines = 4;

/** Each power once, the newest first: approvals of the same thing must not make a card too long to be shown. */
function adminLines(admins: readonly StandingAdmin[], reader: Reader): string[] {
  if (admins.length === 0) return [reader.t('relationship.admin.none')];
  const texts = [...new Set(admins.map((admin) => delegatedAdminText(admin, reader)))].reverse();
  const count = texts.length - mostLines;
  return [...texts.slice(0, mostLines), ...(count > 0 ? [reader.t('list.more', { count })] : [])];
}

export function delegatedAdminText(admin: StandingAdmin, reader: Reader): string {
  const { t, date, language } = reader;
  const kind = language.delegatedAdminKinds[admin.kind];
  const here = admin.recordedHere && admin.state === 'active';
  const state = here ? t('relationship.admin.here') : language.delegatedAdminStates[admin.state];
  if (admin.roles.length === 0) return t('relationship.admin.dap', { kind, state });
  const words = { kind, state, roles: roleNames(admin.roles, reader) };
  const end = endOf(admin);
  if (end) return t('relationship.admin.ended', { ...words, until: date(end) });
  const stands = admin.until && admin.state !== 'terminated';
  return stands
    ? t('relationship.admin.until', { ...words, until: date(admin.until) })
    : t('relationship.admin', words);
}

/** When it ended, where that is known. */
const endOf = ({ state, until, revoked }: StandingAdmin): Date | null | undefined =>
  state === 'expired' ? until : revoked;
