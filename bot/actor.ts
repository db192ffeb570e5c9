import { findLanguage, languageOf } from '../cards/language/languages.ts';
import { type Reader, readerOf } from '../cards/reader.ts';
import { findPerson } from '../models/person.ts';
import { findTenant, type Tenant } from '../models/tenant.ts';
import type { Role } from '../policy/vocabulary.ts';
import type { Sender } from './activity.ts';

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
  const [tenant, person] = await Promise.all([findTenant(tenantId), findPerson(sender)]);
  const member = tenant?.members.find((each) => each.aadObjectId === aadObjectId);
  const chosen = person?.language ? findLanguage(person.language) : undefined;
  return {
    tenantId,
    aadObjectId,
    shared,
    seen,
    name: member?.name ?? sender.name,
    tenant: tenant ?? undefined,
    roles: member?.roles ?? [],
    reader: readerOf(chosen ?? languageOf(sender.locale), sender.timeZone),
    languageChosen: chosen !== undefined,
  };
}

export const isPartner = ({ tenant }: Actor): boolean => !!tenant?.csp;

export const isDecider = ({ tenant, roles }: Actor): boolean =>
  !!tenant && roles.includes('global-admin');

export const byOf = ({ tenantId, aadObjectId, name }: Actor) => ({ tenantId, aadObjectId, name });
