import type { DelegatedAdminFacts, Standing } from '../policy/standing.ts';
import { type Element, line, run, subtle } from './elements.ts';
import { servicesText } from './invitation-texts.ts';
import type { Reader } from './reader.ts';

/** One relationship in a list: the other side's name, what it covers, and who has which power until when. */
export function relationshipRow(name: string, standing: Standing, reader: Reader): Element[] {
  const { t, date } = reader;
  const { services, since, delegatedAdmins, invitationCodes } = standing;
  const admins =
    delegatedAdmins.length > 0
      ? delegatedAdmins.map((admin) => delegatedAdminText(admin, reader))
      : [t('relationship.admin.none')];
  return [
    line([run(name, { weight: 'Bolder' })]),
    line(
      t('relationship.services', {
        services: servicesText(services, reader),
        since: since ? date(since) : '–',
      }),
      { spacing: 'Small' },
    ),
    ...admins.map((text) => line(text, { spacing: 'Small' })),
    ...invitationCodes.map((code) => subtle(t('relationship.recorded', { code }))),
  ];
}

function delegatedAdminText(
  admin: DelegatedAdminFacts,
  { t, date, list, language }: Reader,
): string {
  const kind = language.delegatedAdminKinds[admin.kind];
  const state = language.delegatedAdminStates[admin.state];
  if (admin.roles.length === 0) return t('relationship.admin.dap', { kind, state });
  const words = { kind, state, roles: list(admin.roles) };
  if (!admin.until) return t('relationship.admin', words);
  const key = admin.state === 'expired' ? 'relationship.admin.ended' : 'relationship.admin.until';
  return t(key, { ...words, until: date(admin.until) });
}
