import { type AskedView, verdictCard } from '../../cards/verdict-card.ts';
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
import { sideOf, subscriptionFacts } from '../relationship-facts.ts';
import { scopeOf } from '../subscription-scope.ts';
import type { Reply, Turn } from '../turn.ts';
import { type Parties, partyFacts } from './party-facts.ts';
import { anyPartner, dataOf, type Question } from './question.ts';

/** The verdict on a question, from what the asker may see. `offered` are the subscriptions it may be about. */
export async function answer(
  question: Question,
  turn: Turn,
  offered?: readonly Subscription[],
): Promise<Reply> {
  const { reader, tenant } = turn.actor;
  if (!tenant) return problem(reader, 'error.tenant-unknown');
  const parties = await partiesOf(question, tenant);
  if (!parties) return problem(reader, 'error.tenant-not-visible', { text: '–' });
  const { actor, customer } = parties;
  const scope = scopeOf(customer?._id, turn);
  const id = question.subscriptionId;
  const subscription = id ? ((await findSubscription(scope, id)) ?? undefined) : undefined;
  const facts = {
    ...usualRequest,
    ...(await partyFacts(parties, question, turn)),
    ...(question.service ? { 'subscription.service': question.service } : {}),
    ...soldFacts(id, subscription, actor),
  };
  const verdict = evaluate({ action: question.action, facts });
  const asked = {
    action: question.action,
    actor: actor?.name ?? reader.t('verdict.any-partner'),
    customer: customer?.name,
    subscription:
      subscription?.name ?? (id === 'other' ? reader.t('verdict.other-subscription') : id),
    assumedRoles: question.roles,
    choose: await choices(verdict, question, offered ?? scope, turn),
    missing: actor ? ('customer' as const) : ('partner' as const),
    example: example(question, parties, turn),
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
  if (actorTenantId === anyPartner) return { actor: undefined, customer: asker };
  const actor = await findTenant(actorTenantId);
  return actor?.csp ? { actor, customer: asker } : undefined;
}

/** A partner that names a subscription it cannot see did not sell it; whether it exists is not told. */
function soldFacts(
  id: string | undefined,
  subscription: Subscription | undefined,
  actor: Tenant | undefined,
): Facts {
  if (!actor) return {};
  if (subscription) return subscriptionFacts(subscription, actor);
  return id ? { 'subscription.soldByActor': false } : {};
}

/** Where only the subscription is missing, those in sight are offered, and "one that somebody else sold". */
async function choices(
  { needs }: Verdict,
  question: Question,
  from: SubscriptionScope | readonly Subscription[],
  { actor: { reader } }: Turn,
): Promise<AskedView['choose']> {
  if (!needs.includes('subscription.soldByActor') || question.subscriptionId) return [];
  if (isScope(from) && !question.customerTenantId) return [];
  const seen = isScope(from) ? await findSubscriptions(from, 5) : from;
  const offered = seen.map((each) => ({
    title: titleOf(each, seen),
    data: dataOf({
      ...question,
      customerTenantId: question.customerTenantId ?? each.customerTenantId,
      subscriptionId: each._id,
    }),
  }));
  if (!isScope(from) || !from.partnerTenantId) return offered;
  const data = dataOf({ ...question, subscriptionId: 'other' });
  return [...offered, { title: reader.t('verdict.other-subscription'), data }];
}

const isScope = (from: SubscriptionScope | readonly Subscription[]): from is SubscriptionScope =>
  !Array.isArray(from);

/** Its name, with more where another one has the same. */
const titleOf = ({ _id, name, customerName }: Subscription, seen: readonly Subscription[]) =>
  seen.some((other) => other._id !== _id && other.name === name)
    ? `${name} (${customerName}, ${_id})`
    : name;

function example({ action }: Question, { actor }: Parties, { actor: { reader } }: Turn): string {
  const { commands, keywords } = reader.language;
  const named = actor ? 'contoso.com' : 'fabrikam.com';
  return `${commands.check.words[0]} ${action} ${keywords.for[0]} ${named}`;
}
