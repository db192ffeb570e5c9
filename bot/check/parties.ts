import type { Tenant } from '../../models/tenant.ts';
import { isPartner } from '../actor.ts';
import type { Turn } from '../turn.ts';
import type { Question } from './question.ts';

type PartyIds = Pick<Question, 'actorTenantId' | 'customerTenantId'>;

/**
 * Who acts and for whom, of the tenants that were named. A partner's people speak of their customers, a
 * customer's people of their partners; whoever is not named is the asker.
 */
export function partiesOf(tenants: readonly Tenant[], turn: Turn): PartyIds {
  const own = ownParties(tenants, turn);
  const { actor } = turn;
  const partner = tenants.find(({ _id, csp }) => csp && _id !== actor.tenantId);
  return isPartner(actor) || !partner ? own : { ...own, actorTenantId: partner._id };
}

/** The same when the asker is the one who acts: "can we …". */
export function ownParties(tenants: readonly Tenant[], { actor }: Turn): PartyIds {
  const other = tenants.find(({ _id }) => _id !== actor.tenantId);
  const customerTenantId = isPartner(actor) ? other?._id : actor.tenantId;
  return { actorTenantId: actor.tenantId, customerTenantId };
}

/** A partner asks about itself only: not "can Proseware …", and not about what is between two others. */
export function namesAnotherActor(text: string, tenants: readonly Tenant[], own: string): boolean {
  const others = tenants.filter(({ _id }) => _id !== own);
  const typed = text.toLowerCase();
  const subject = others.find(({ calledBy }) =>
    calledBy.some((called) => typed.startsWith(called)),
  );
  return others.length > 1 || !!subject?.csp;
}
