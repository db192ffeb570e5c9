import type { Reader } from '../cards/reader.ts';
import type { Tenant } from '../models/tenant.ts';
import { mayInvite, type Role } from '../policy/vocabulary.ts';
import type { Sender } from './activity.ts';
import { knownPerson } from './known-person.ts';

/** A person with everything the bot knows of them: the sender of an activity, looked up in the directory. */
export type Actor = Pick<Sender, 'tenantId' | 'aadObjectId' | 'shared' | 'seen'> & {
  readonly name: string;
  readonly tenant: Tenant | undefined;
  readonly roles: readonly Role[];
  readonly reader: Reader;
  readonly languageChosen: boolean;
};

/** Roles are read anew at every turn: one that was taken away is gone with the next click. */
export async function actorOf(sender: Sender): Promise<Actor> {
  const { tenantId, aadObjectId, shared, seen } = sender;
  const { tenant, member, reader, languageChosen } = await knownPerson(sender);
  const name = member?.name ?? sender.name;
  const roles = member?.roles ?? [];
  return { tenantId, aadObjectId, shared, seen, name, tenant, roles, reader, languageChosen };
}

export const isPartner = ({ tenant }: Actor): boolean => !!tenant?.csp;

/** Somebody of a partner who may send invitations, and so withdraw them. */
export const isInviter = (actor: Actor): boolean => isPartner(actor) && mayInvite(actor.roles);

export const isDecider = ({ tenant, roles }: Actor): boolean =>
  !!tenant && roles.includes('global-admin');

export const byOf = ({ tenantId, aadObjectId, name }: Actor) => ({ tenantId, aadObjectId, name });
