import { defaultDays, leastRoles } from '../../policy/entra-roles.ts';
import type { Facts } from '../../policy/facts.ts';

type Asked = {
  readonly days?: number | null | undefined;
  readonly roles?: readonly string[] | undefined;
};

/**
 * What an invitation asks for, as the rules see it; nothing: a reseller relationship alone. Its name at Microsoft is
 * given when a platform is connected, and given so that it fits.
 */
export const requestFacts = (asked: Asked | null | undefined): Facts => ({
  'invitation.delegatedAdmin': !!asked,
  'invitation.days': asked?.days ?? defaultDays,
  'gdap.nameFits': true,
  'gdap.roles': asked?.roles?.length ? asked.roles : leastRoles,
});

/** What an invitation that says nothing else would ask for; `check` reasons about the same one. */
export const usualRequest: Facts = requestFacts({});
