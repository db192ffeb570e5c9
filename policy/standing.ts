import type { DelegatedAdminKind, DelegatedAdminState, Service } from './vocabulary.ts';

/** What one source says of a relationship; see `Standing` for all of them together. */
export type GrantFacts = {
  readonly origin: string;
  readonly services: readonly Service[];
  readonly since: Date;
  readonly delegatedAdmin?: DelegatedAdminFacts | null | undefined;
};
export type DelegatedAdminFacts = {
  readonly kind: DelegatedAdminKind;
  readonly state: DelegatedAdminState;
  readonly roles: readonly string[];
  readonly until?: Date | null | undefined;
};

/** `recordedHere`: approved in this bot, and not heard of from Microsoft. */
export type StandingAdmin = DelegatedAdminFacts & { readonly recordedHere: boolean };

/** A relationship as it stands at a moment. The reseller part and the admin part are never inferred from each other. */
export type Standing = {
  readonly services: readonly Service[];
  readonly since: Date | undefined;
  readonly delegatedAdmins: readonly StandingAdmin[];
  readonly invitationCodes: readonly string[];
};

/** Everything the sources say, merged; delegated administration whose time is over reads as expired. */
export function standingOf(grants: readonly GrantFacts[], now: Date): Standing {
  const starts = grants.map(({ since }) => since.getTime());
  return {
    services: [...new Set(grants.flatMap(({ services }) => services))],
    since: starts.length > 0 ? new Date(Math.min(...starts)) : undefined,
    delegatedAdmins: grants.flatMap(({ delegatedAdmin, origin }) =>
      delegatedAdmin ? [{ ...asOf(delegatedAdmin, now), recordedHere: isInvitation(origin) }] : [],
    ),
    invitationCodes: grants.flatMap(({ origin }) => (isInvitation(origin) ? [origin] : [])),
  };
}

const isInvitation = (origin: string): boolean => origin.startsWith('INV-');

export const hasActiveDelegatedAdmin = ({ delegatedAdmins }: Standing): boolean =>
  delegatedAdmins.some(({ state }) => state === 'active');

function asOf(admin: DelegatedAdminFacts, now: Date): DelegatedAdminFacts {
  const over = admin.until && admin.until <= now && admin.state === 'active';
  return over ? { ...admin, state: 'expired' } : admin;
}
