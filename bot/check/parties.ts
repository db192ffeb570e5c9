import type { Tenant } from '../../models/tenant.ts';
import type { Action } from '../../policy/actions.ts';
import { isPartner } from '../actor.ts';
import type { Turn } from '../turn.ts';
import { anyPartner, type Question } from './question.ts';

type PartyIds = Pick<Question, 'actorTenantId' | 'customerTenantId'>;

/** What a customer does with a partner, who is then the one that the rules look at. */
const partnersPart: readonly Action[] = ['subscription.purchase', 'subscription.sell'];

/**
 * Who acts and for whom, of the tenants that were named. A partner's people speak of their customers, a
 * customer's people of their partners; whoever is not named is the asker. `byAsker`: “can we …”.
 */
export function partiesOf(
  action: Action,
  tenants: readonly Tenant[],
  { actor }: Turn,
  byAsker = false,
): PartyIds {
  const own = actor.tenantId;
  const others = tenants.filter(({ _id }) => _id !== own);
  if (isPartner(actor)) {
    // Its own tenant is the customer where it names itself as such; “can Fabrikam …” only says who acts.
    const customer = others[0] ?? (byAsker ? tenants[0] : undefined);
    return { actorTenantId: own, customerTenantId: customer?._id };
  }
  const partner = others.find(({ csp }) => csp);
  if (partnersPart.includes(action)) {
    return { actorTenantId: partner?._id ?? anyPartner, customerTenantId: own };
  }
  return { actorTenantId: (!byAsker && partner?._id) || own, customerTenantId: own };
}

/** Whether a customer may have several partners is decided by what the next of them may do: invite it. */
export const severalPartners = (tenants: readonly Tenant[], { actor }: Turn): PartyIds => ({
  actorTenantId: tenants.find(({ _id, csp }) => csp && _id !== actor.tenantId)?._id ?? anyPartner,
  customerTenantId: actor.tenantId,
});

/** A partner asks about itself only: not "can Proseware …", and not about what is between two others. */
export function namesAnotherActor(text: string, tenants: readonly Tenant[], own: string): boolean {
  const others = tenants.filter(({ _id }) => _id !== own);
  const typed = text.toLowerCase().replace(/^["“”„'‘’\s]+/, '');
  const subject = others.find(({ calledBy }) =>
    calledBy.some((called) => typed.startsWith(called)),
  );
  return others.length > 1 || !!subject?.csp;
}
