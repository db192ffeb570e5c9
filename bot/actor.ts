import type { Reader } from '../cards/reader.ts';
import type { Directory } from '../models/directory.ts';
import type { Tenant } from '../models/tenant.ts';
import type { Action } from '../policy/actions.ts';
import { evaluate } from '../policy/evaluate.ts';
import type { Facts } from '../policy/facts.ts';
import type { Flags } from '../policy/flags.ts';
import type { Role } from '../policy/vocabulary.ts';
import type { Sender } from './activity.ts';
import { actorFacts, partnerFacts } from './facts/tenant-facts.ts';
import { knownPerson } from './known-person.ts';

/** Who asks. Somebody in the tab is in no conversation: nothing is `seen` of where they could be written to. */
export type Asker = Omit<Sender, 'seen'> & { readonly seen: Sender['seen'] | undefined };

/** A person with everything the bot knows of them: whoever asks, looked up in the directory. */
export type Actor = Pick<Asker, 'tenantId' | 'aadObjectId' | 'shared' | 'targeted' | 'seen'> & {
  readonly name: string;
  readonly tenant: Tenant | undefined;
  /** Whether the directory lists them. In a shared place, somebody whom it does not list may be a guest. */
  readonly listed: boolean;
  readonly roles: readonly Role[];
  /** Whether they sign in with multifactor authentication, where the directory says. */
  readonly mfa: boolean | undefined;
  readonly reader: Reader;
  readonly languageChosen: boolean;
};

/** Roles are found out at every turn: one that was taken away is gone with the next click. */
export async function actorOf(asker: Asker, directory?: Directory): Promise<Actor> {
  const { tenantId, aadObjectId, shared, targeted, seen } = asker;
  const { tenant, member, reader, languageChosen } = await knownPerson(asker, directory);
  const name = member?.name ?? asker.name;
  const roles = member?.roles ?? [];
  const mfa = member?.mfa ?? undefined;
  const listed = member !== undefined;
  const whence = { tenantId, aadObjectId, shared, targeted, seen };
  return { ...whence, name, listed, reader, languageChosen, tenant, roles, mfa };
}

/**
 * Somebody in a group chat or a channel of whom nothing says that they are of its tenant: Teams gives a guest the
 * tenant of the place.
 */
export const mayBeGuest = ({ shared, listed }: Pick<Actor, 'shared' | 'listed'>): boolean =>
  shared && !listed;

export const isPartner = ({ tenant }: Actor): boolean => !!tenant?.csp;

/** Somebody of a partner who may send invitations, and so withdraw them. */
export const isInviter = ({ tenant, roles }: Member, flags: Flags): boolean =>
  !!tenant?.csp &&
  !isDenied('invitation.create', { ...actorFacts(tenant, roles), ...partnerFacts(tenant) }, flags);

/** Somebody whose role lets them answer for their tenant. */
export const isDecider = ({ tenant, roles }: Member, flags: Flags): boolean =>
  !!tenant &&
  !isDenied(
    'invitation.approve',
    { 'actor.side': 'customer', 'actor.roles': roles, 'invitation.standing': 'invited' },
    flags,
  );

/** Somebody whose role lets them end delegated administration that their tenant gave or got. */
export function isRevoker({ tenant, roles }: Member, flags: Flags): boolean {
  if (!tenant) return false;
  const held = { 'relationship.dap': 'active', 'relationship.gdap': 'active' } as const;
  const facts = { ...actorFacts(tenant, roles), ...partnerFacts(tenant), ...held };
  const { outcome } = evaluate({ action: 'delegated-admin.revoke', facts }, flags);
  return outcome === 'allowed' || outcome === 'conditional';
}

type Member = Pick<Actor, 'tenant' | 'roles'>;

const isDenied = (action: Action, facts: Facts, flags: Flags): boolean =>
  evaluate({ action, facts }, flags).outcome === 'denied';

export const byOf = ({ tenantId, aadObjectId, name }: Actor) => ({ tenantId, aadObjectId, name });
