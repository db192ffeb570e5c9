import type { Directory } from '../../models/directory.ts';
import { findRelationship } from '../../models/relationship.ts';
import type { Tenant } from '../../models/tenant.ts';
import type { Facts } from '../../policy/facts.ts';
import { standingAt } from '../../policy/standing.ts';
import { isActive } from './relationship-facts.ts';

/**
 * Facts about a provider's own indirect resellers at this customer: who of them serves it, and whether they have
 * signed. An order of anybody else names no reseller.
 */
export async function resellerFacts(
  partner: Tenant,
  customer: Tenant,
  { now, directory }: { readonly now: Date; readonly directory: Directory },
): Promise<Facts> {
  if (partner.csp?.type !== 'indirect-provider') return { 'reseller.mpaSigned': true };
  const resellers = await directory.findResellersOf(partner._id);
  const serves = await Promise.all(resellers.map((each) => isServedBy(each, customer, now)));
  const serving = resellers.filter((_, index) => serves[index]);
  return {
    'customer.ofOwnReseller': serving.length > 0,
    'reseller.mpaSigned': agreed(serving.map(({ csp }) => csp?.mpaSigned)),
  };
}

async function isServedBy(reseller: Tenant, customer: Tenant, now: Date): Promise<boolean> {
  const relationship = await findRelationship(customer._id, reseller._id);
  return isActive(standingAt(relationship, now));
}

/** What all of them say; unknown where they differ or one says nothing, since it is not known who orders. */
function agreed(words: readonly (boolean | null | undefined)[]): boolean | undefined {
  if (words.every((word) => word === true)) return true;
  return words.every((word) => word === false) ? false : undefined;
}
