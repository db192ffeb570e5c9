import type { By } from '../../models/by-schema.ts';
import { findInvitation } from '../../models/invitation.ts';
import type { Told } from '../../models/owed-to-side.ts';
import type { Tenant } from '../../models/tenant.ts';
import type { Flags } from '../../policy/flags.ts';
import type { HeldAdmin } from '../../policy/standing.ts';
import { isDecider } from '../actor.ts';
import type { Pair } from './pair.ts';

/**
 * The side that did not end it hears of it: the customer's people who could decide on such a thing, or the partner's
 * who had asked for what ended. Who ended it is shown the result at once.
 */
export async function toldOfRevocation(
  { customer, partner }: Pair,
  { by, ended }: { readonly by: 'customer' | 'partner'; readonly ended: readonly HeldAdmin[] },
  flags: Flags,
): Promise<Told> {
  if (by === 'customer') {
    return { tenantId: partner._id, people: await invitersOf(ended, partner._id) };
  }
  return { tenantId: customer._id, people: decidersOf(customer, flags) };
}

/** The customer's people who could decide on delegated administration. */
export const decidersOf = (customer: Tenant, flags: Flags): By[] =>
  customer.members
    .filter(({ roles }) => isDecider({ tenant: customer, roles }, flags))
    .map(({ aadObjectId, name }) => ({ tenantId: customer._id, aadObjectId, name }));

/** Who sent the invitations among the origins; several may be one person's. */
export async function invitersOf(
  ended: readonly HeldAdmin[],
  partnerTenantId: string,
): Promise<By[]> {
  const invitations = await Promise.all(
    ended.map(({ origin }) => findInvitation(partnerTenantId, origin)),
  );
  const people = invitations.flatMap((invitation) => (invitation ? [invitation.createdBy] : []));
  return [...new Map(people.map((person) => [person.aadObjectId, person])).values()];
}
