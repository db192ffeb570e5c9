import type { DelegatedAdminKind, DelegatedAdminState, Service } from './vocabulary.ts';

/** What one source says of a relationship; see `Standing` for all of them together. */
export type GrantFacts = {
  readonly origin: string;
  readonly services: readonly Service[];
  readonly since: Date;
  readonly delegatedAdmin?: DelegatedAdminFacts | null | undefined;
  readonly azurePlan?: boolean | null | undefined;
};
export type DelegatedAdminFacts = {
  readonly kind: DelegatedAdminKind;
  readonly state: DelegatedAdminState;
  readonly roles: readonly string[];
  readonly until?: Date | null | undefined;
  /** Whether a security group of the partner was given the roles; unknown when nothing is said. */
  readonly groupAssigned?: boolean | null | undefined;
  readonly requested?: Date | null | undefined;
};

/** Delegated administration as its source says it, by which it is known again. */
export type HeldAdmin = Pick<DelegatedAdminFacts, 'kind' | 'roles' | 'until'> &
  Pick<GrantFacts, 'origin' | 'since'>;
/** What was ended here at once. Its sources go on saying it; it counts no more. */
export type RevocationFacts = { readonly at: Date; readonly ended: readonly HeldAdmin[] };

/** `recordedHere`: approved in this bot, and not heard of from Microsoft. `revoked`: when it was ended here. */
export type StandingAdmin = DelegatedAdminFacts & {
  readonly since: Date;
  readonly recordedHere: boolean;
  readonly revoked?: Date;
};

/** A relationship as it stands at a moment. The reseller part and the admin part are never inferred from each other. */
export type Standing = {
  readonly services: readonly Service[];
  readonly since: Date | undefined;
  readonly delegatedAdmins: readonly StandingAdmin[];
  readonly invitationCodes: readonly string[];
};

/**
 * Everything the sources say, merged; delegated administration whose time is over reads as expired, and what was
 * revoked as terminated.
 */
export function standingOf(
  grants: readonly GrantFacts[],
  now: Date,
  revocations: readonly RevocationFacts[] = [],
): Standing {
  const starts = grants.map(({ since }) => since.getTime());
  return {
    services: [...new Set(grants.flatMap(({ services }) => services))],
    since: starts.length > 0 ? new Date(Math.min(...starts)) : undefined,
    delegatedAdmins: grants.flatMap((grant) => {
      const admin = adminOf(grant, now, revocations);
      if (!admin) return [];
      const { since, origin } = grant;
      return [{ ...admin, since, recordedHere: isInvitation(origin) }];
    }),
    invitationCodes: grants.flatMap(({ origin }) => (isInvitation(origin) ? [origin] : [])),
  };
}

/** A relationship as far as it says what was granted and what was ended. */
export type Stored = {
  readonly grants: readonly GrantFacts[];
  readonly revocations?: readonly RevocationFacts[] | undefined;
};

/** The same of a relationship as it is stored, if there is one. */
export const standingAt = (relationship: Stored | null | undefined, now: Date): Standing =>
  standingOf(relationship?.grants ?? [], now, relationship?.revocations);

/** What a source calls active and nobody ended here, whether or not its time is over. */
export const grantedIn = ({ grants, revocations = [] }: Stored): HeldAdmin[] =>
  grants.flatMap(({ origin, since, delegatedAdmin: admin }) => {
    if (admin?.state !== 'active') return [];
    const { kind, roles, until } = admin;
    const held = { origin, kind, roles, until, since };
    return revocations.some((each) => hasEnded(each, held)) ? [] : [held];
  });

/** What is active: all that a revocation would end. */
export const heldIn = (relationship: Stored, now: Date): HeldAdmin[] =>
  grantedIn(relationship).filter(({ until }) => !until || until > now);

const isInvitation = (origin: string): boolean => origin.startsWith('INV-');

export const hasActiveDelegatedAdmin = ({ delegatedAdmins }: Standing): boolean =>
  delegatedAdmins.some(({ state }) => state === 'active');

function adminOf(
  grant: GrantFacts,
  now: Date,
  revocations: readonly RevocationFacts[] = [],
): Omit<StandingAdmin, 'recordedHere' | 'since'> | null | undefined {
  const { delegatedAdmin: admin } = grant;
  if (admin?.state !== 'active') return admin;
  const revoked = revocations.find((each) => hasEnded(each, { ...admin, ...grant }))?.at;
  if (revoked) return { ...admin, state: 'terminated', revoked };
  return admin.until && admin.until <= now ? { ...admin, state: 'expired' } : admin;
}

/** Said again it stays ended; granted again, which only a later beginning can mean, it does not. */
const hasEnded = ({ at, ended }: RevocationFacts, admin: HeldAdmin): boolean =>
  ended.some((each) => isSame(each, admin) && (admin.since <= at || admin.since <= each.since));

const isSame = (one: HeldAdmin, other: HeldAdmin): boolean =>
  one.origin === other.origin &&
  one.kind === other.kind &&
  one.until?.getTime() === other.until?.getTime() &&
  one.roles.toSorted().join('\n') === other.roles.toSorted().join('\n');
