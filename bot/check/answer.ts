import { type AskedView, verdictCard } from '../../cards/verdict-card.ts';
import { findWaitingFor } from '../../models/invitation-lists.ts';
import { findPartnersOf } from '../../models/relationship.ts';
import {
  findSubscription,
  findSubscriptions,
  type Subscription,
  type SubscriptionScope,
} from '../../models/subscription.ts';
import { findTenant, type Tenant } from '../../models/tenant.ts';
import { evaluate, type Verdict } from '../../policy/evaluate.ts';
import type { Facts } from '../../policy/facts.ts';
import { usualRequest } from '../invitations/create.ts';
import { problem } from '../refusal.ts';
import {
  actorFacts,
  customerFacts,
  otherServesElse,
  relationshipFacts,
  sideOf,
  subscriptionFacts,
} from '../relationship-facts.ts';
import type { Reply, Turn } from '../turn.ts';
import { dataOf, type Question } from './question.ts';

type Parties = { readonly actor: Tenant; readonly customer: Tenant | undefined };

/** The verdict on a question, from what the asker may see. */
export async function answer(question: Question, turn: Turn): Promise<Reply> {
  const { reader, tenant } = turn.actor;
  if (!tenant) return problem(reader, 'error.tenant-unknown');
  const parties = await partiesOf(question, tenant);
  if (!parties) return problem(reader, 'error.tenant-not-visible', { text: '–' });
  const { actor, customer } = parties;
  const scope = scopeOf(tenant, parties);
  const id = question.subscriptionId;
  const subscription = id ? ((await findSubscription(scope, id)) ?? undefined) : undefined;
  const facts = {
    ...usualRequest,
    ...actorFacts(actor, rolesOf(question, turn)),
    ...(customer ? await customerFacts(actor, customer) : {}),
    ...(customer && actor.csp
      ? await relationshipFacts(actor, customer, { seenBy: tenant._id, now: turn.now })
      : {}),
    ...(await invitationFacts(actor, turn)),
    ...(question.service ? { 'subscription.service': question.service } : {}),
    ...soldFacts(id, subscription, actor),
  };
  const verdict = evaluate({ action: question.action, facts });
  const asked = {
    action: question.action,
    actor: actor.name,
    customer: customer?.name,
    subscription:
      subscription?.name ?? (id === 'other' ? reader.t('verdict.other-subscription') : id),
    assumedRoles: question.roles,
    choose: await choices(verdict, question, scope, turn),
    example: example(question, turn),
  };
  return { card: verdictCard(verdict, asked, reader) };
}

/** Who acts and for whom. A partner asks about itself only; a customer about itself or one of its partners. */
const partiesOf = (question: Question, asker: Tenant): Promise<Parties | undefined> =>
  sideOf(asker) === 'partner' ? ofPartner(question, asker) : ofCustomer(question, asker);

async function ofPartner(
  { actorTenantId, customerTenantId }: Question,
  asker: Tenant,
): Promise<Parties | undefined> {
  if (actorTenantId !== asker._id) return undefined;
  if (!customerTenantId) return { actor: asker, customer: undefined };
  const customer = await findTenant(customerTenantId);
  return customer ? { actor: asker, customer } : undefined;
}

async function ofCustomer(
  { actorTenantId, customerTenantId = '' }: Question,
  asker: Tenant,
): Promise<Parties | undefined> {
  if (customerTenantId !== asker._id) return undefined;
  if (actorTenantId === asker._id) return { actor: asker, customer: asker };
  const actor = await findTenant(actorTenantId);
  return actor?.csp ? { actor, customer: asker } : undefined;
}

/** The subscriptions in sight: a customer's own, or what the asking partner sold. */
const scopeOf = (asker: Tenant, { customer }: Parties): SubscriptionScope =>
  sideOf(asker) === 'customer'
    ? { customerTenantId: asker._id }
    : { partnerTenantId: asker._id, customerTenantId: customer?._id };

/** Roles that were assumed, or the asker's own; of another tenant's people nothing is known. */
function rolesOf({ roles, actorTenantId }: Question, { actor }: Turn) {
  return roles ?? (actorTenantId === actor.tenantId ? actor.roles : undefined);
}

/** A partner that names a subscription it cannot see did not sell it; whether it exists is not told. */
function soldFacts(
  id: string | undefined,
  subscription: Subscription | undefined,
  actor: Tenant,
): Facts {
  if (subscription) return subscriptionFacts(subscription, actor);
  return id ? { 'subscription.soldByActor': false } : {};
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

/** Where only the subscription is missing, those in sight are offered, and "one that somebody else sold". */
async function choices(
  { needs }: Verdict,
  question: Question,
  scope: SubscriptionScope,
  { actor: { reader } }: Turn,
): Promise<AskedView['choose']> {
  if (!needs.some((name) => name.startsWith('subscription.')) || question.subscriptionId) return [];
  if (!question.customerTenantId) return [];
  const seen = await findSubscriptions(scope, 5);
  const offered = seen.map(({ _id, name }) => ({
    title: name,
    data: dataOf({ ...question, subscriptionId: _id }),
  }));
  const other = {
    title: reader.t('verdict.other-subscription'),
    data: dataOf({ ...question, subscriptionId: 'other' }),
  };
  return scope.partnerTenantId ? [...offered, other] : offered;
}

function example({ action }: Question, { actor: { reader } }: Turn): string {
  const { commands, keywords } = reader.language;
  return `${commands.check.words[0]} ${action} ${keywords.for[0]} contoso.com`;
}
