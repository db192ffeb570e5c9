import type { Directory } from '../../models/directory.ts';
import { findWaitingFor } from '../../models/invitation-lists.ts';
import { findPartnersOf } from '../../models/relationship.ts';
import type { Tenant } from '../../models/tenant.ts';
import type { Facts } from '../../policy/facts.ts';
import { anyActive, otherServesElse, relationshipFacts } from '../facts/relationship-facts.ts';
import { actorFacts, anyPartnerFacts, customerFacts, partnerFacts } from '../facts/tenant-facts.ts';
import type { Turn } from '../turn.ts';
import { type Question, rolesOf } from './question.ts';

/** Who acts and for whom. No actor: some partner of the customer that asks. */
export type Parties = {
  readonly actor: Tenant | undefined;
  readonly customer: Tenant | undefined;
};

/** Everything that follows from who acts and for whom, as far as the asker may know it. */
export async function questionFacts(
  { actor, customer }: Parties,
  question: Question,
  turn: Turn,
): Promise<Facts> {
  if (!actor) return customer ? unnamedFacts(customer, question, turn) : {};
  const { directory, now } = turn;
  const partner = actor.csp ? actor : await partnerMeant(question, actor, directory);
  const seen = { seenBy: turn.actor.tenantId, now, directory };
  return {
    ...personFacts(actor, question, turn),
    ...(partner ? partnerFacts(partner) : {}),
    ...(customer ? await customerFacts(actor, customer, directory) : {}),
    ...(customer && partner ? await relationshipFacts(partner, customer, seen) : {}),
    ...(await invitationFacts(actor, question, turn)),
  };
}

/** Whether an unnamed partner may invite is asked by who has one already: “may we have two partners?”. */
async function unnamedFacts(
  customer: Tenant,
  question: Question,
  { flags, directory }: Turn,
): Promise<Facts> {
  return {
    ...(await anyPartnerFacts(customer, flags, directory)),
    ...(question.roles ? { 'actor.roles': rolesOf(question) } : {}),
    ...(question.action === 'invitation.create' ? { 'customer.hasPartners': true } : {}),
  };
}

/** Whom a customer's own act is about: the partner it names, or the only one it has. */
async function partnerMeant(
  { partnerTenantId }: Question,
  customer: Tenant,
  { findTenant }: Directory,
): Promise<Tenant | undefined> {
  if (partnerTenantId) return (await findTenant(partnerTenantId)) ?? undefined;
  const [only, another] = await findPartnersOf(customer._id);
  return only && !another ? ((await findTenant(only.partnerTenantId)) ?? undefined) : undefined;
}

/** Roles that were assumed, or the asker's own; of another tenant's people nothing is known. */
function personFacts(acting: Tenant, question: Question, { actor }: Turn): Facts {
  const asker = acting._id === actor.tenantId;
  return {
    ...actorFacts(
      acting,
      rolesOf(question) ?? (asker && !question.roles ? actor.roles : undefined),
    ),
    'actor.mfa': asker && !question.roles ? actor.mfa : undefined,
  };
}

/**
 * Asked by a customer, "approve" is about the invitations to its own tenant; asked by a partner, about its own. Which
 * other partners a customer has is told to nobody else.
 */
async function invitationFacts(
  acting: Tenant,
  { partnerTenantId }: Question,
  { actor, now }: Turn,
): Promise<Facts> {
  if (acting.csp) return { 'invitation.standing': 'inviter' };
  if (acting._id !== actor.tenantId) return { 'invitation.standing': 'invited' };
  const [[newest], partners] = await Promise.all([
    findWaitingFor(acting._id, now, 1),
    findPartnersOf(acting._id),
  ]);
  return {
    'invitation.standing': 'invited',
    'customer.mcaAccepted': acting.mcaAccepted ?? undefined,
    'customer.hasPartners': anyActive(
      partners.filter((each) => each.partnerTenantId !== partnerTenantId),
      now,
    ),
    'customer.otherPartnerServesElse':
      newest && otherServesElse(partners, newest.partner.tenantId, newest.services),
  };
}
