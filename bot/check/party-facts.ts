import { findWaitingFor } from '../../models/invitation-lists.ts';
import { findPartnersOf } from '../../models/relationship.ts';
import type { Tenant } from '../../models/tenant.ts';
import type { Facts } from '../../policy/facts.ts';
import {
  actorFacts,
  anyPartnerFacts,
  customerFacts,
  otherServesElse,
  relationshipFacts,
} from '../relationship-facts.ts';
import type { Turn } from '../turn.ts';
import type { Question } from './question.ts';

/** Who acts and for whom. No actor: some partner of the customer that asks. */
export type Parties = {
  readonly actor: Tenant | undefined;
  readonly customer: Tenant | undefined;
};

/** Everything that follows from who acts and for whom, as far as the asker may know it. */
export async function partyFacts(
  { actor, customer }: Parties,
  question: Question,
  turn: Turn,
): Promise<Facts> {
  if (!actor) return customer ? unnamedFacts(customer, question) : {};
  return {
    ...actorFacts(actor, rolesOf(question, turn)),
    ...(customer ? await customerFacts(actor, customer) : {}),
    ...(customer && actor.csp
      ? await relationshipFacts(actor, customer, { seenBy: turn.actor.tenantId, now: turn.now })
      : {}),
    ...(await invitationFacts(actor, turn)),
  };
}

/** Whether an unnamed partner may invite is asked by who has one already: “may we have two partners?”. */
async function unnamedFacts(customer: Tenant, { action, roles }: Question): Promise<Facts> {
  return {
    ...(await anyPartnerFacts(customer)),
    ...(roles ? { 'actor.roles': roles } : {}),
    ...(action === 'invitation.create' ? { 'customer.hasPartners': true } : {}),
  };
}

/** Roles that were assumed, or the asker's own; of another tenant's people nothing is known. */
function rolesOf({ roles, actorTenantId }: Question, { actor }: Turn) {
  return roles ?? (actorTenantId === actor.tenantId ? actor.roles : undefined);
}

/** Asked by a customer, "approve" is about the invitations to its own tenant; asked by a partner, about its own. */
async function invitationFacts(actor: Tenant, { now }: Turn): Promise<Facts> {
  if (actor.csp) return { 'invitation.standing': 'inviter' };
  const [[newest], partners] = await Promise.all([
    findWaitingFor(actor._id, now, 1),
    findPartnersOf(actor._id),
  ]);
  return {
    'invitation.standing': 'invited',
    'customer.otherPartnerServesElse':
      newest && otherServesElse(partners, newest.partner.tenantId, newest.services),
  };
}
