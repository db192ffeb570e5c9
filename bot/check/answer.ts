import { verdictCard } from '../../cards/verdict-card.ts';
import type { Directory } from '../../models/directory.ts';
import type { Subscription } from '../../models/subscription.ts';
import type { Tenant } from '../../models/tenant.ts';
import { assuming } from '../../policy/assumptions.ts';
import { evaluate } from '../../policy/evaluate.ts';
import type { Facts } from '../../policy/facts.ts';
import { askedAbout, auditQuestion } from '../audit/audit-question.ts';
import { subscriptionFacts } from '../facts/subscription-facts.ts';
import { sideOf } from '../facts/tenant-facts.ts';
import { countVerdict } from '../metrics.ts';
import { problem } from '../refusal.ts';
import { scopeOf } from '../subscription-scope.ts';
import { placeIn } from '../tab/tab-link.ts';
import type { Reply, Turn } from '../turn.ts';
import { writtenCanonically } from './canonical.ts';
import { choicesFor } from './choices.ts';
import { anyPartner, type Question, rolesOf } from './question.ts';
import { type Parties, questionFacts } from './question-facts.ts';
import { usualFacts } from './usual.ts';
import { assumptionLine, conditionOf, waysOut } from './what-if.ts';

/** The verdict on a question, from what the asker may see. `offered` are the subscriptions it may be about. */
export async function answer(
  question: Question,
  turn: Turn,
  offered?: readonly Subscription[],
): Promise<Reply> {
  const { reader, tenant } = turn.actor;
  if (!tenant) return problem(reader, 'error.tenant-unknown');
  const parties = await partiesOf(question, tenant, turn.directory);
  if (!parties) return problem(reader, 'error.tenant-not-visible', { text: '–' });
  const { actor, customer } = parties;
  const { subscriptionId: id, partnerTenantId } = question;
  const scope = scopeOf(customer?._id, turn);
  const [about, partner, subscription, between] = await Promise.all([
    askedAbout(parties, turn.actor),
    tenantOf(partnerTenantId, turn.directory),
    id ? turn.directory.findSubscription(scope, id) : null,
    questionFacts(parties, question, turn),
  ]);
  const named = [actor, customer, partner];
  const known = usualFacts(question.action, {
    ...between,
    ...(question.service ? { 'subscription.service': question.service } : {}),
    ...soldFacts(id, subscription, actor, turn),
  });
  const given = question.given ?? [];
  const facts = assuming(known, given, turn.flags);
  const verdict = evaluate({ action: question.action, facts }, turn.flags);
  countVerdict(verdict.outcome);
  await auditQuestion(question.action, verdict, about, turn);
  const asked = {
    action: question.action,
    actor: actor?.name ?? reader.t('verdict.any-partner'),
    customer: actor?._id === customer?._id ? undefined : customer?.name,
    partner: partner?.name,
    subscription:
      subscription?.name ?? (id === 'other' ? reader.t('verdict.other-subscription') : id),
    assumedRoles: rolesOf(question),
    assumed: given.map((assumption) => assumptionLine(assumption, reader)),
    condition: conditionOf(verdict, question, facts, turn.flags, reader),
    choose: await choicesFor(verdict, question, facts, offered, turn),
    whatIf: waysOut(verdict, question, facts, turn.flags, reader),
    missing: missing(parties),
    example: example(question, parties, turn),
    // A subscription has a service of its own.
    tab: tabOf(subscription ? { ...question, service: undefined } : question, named, turn),
  };
  return { card: verdictCard(verdict, asked, reader), rule: verdict.rule };
}

const tenantOf = async (
  tenantId: string | undefined,
  { findTenant }: Directory,
): Promise<Tenant | undefined> =>
  tenantId ? ((await findTenant(tenantId)) ?? undefined) : undefined;

/** Where the same question stands, to be put otherwise. */
function tabOf(question: Question, named: readonly (Tenant | undefined)[], turn: Turn) {
  const tenants = named.filter((tenant) => tenant !== undefined);
  const ask = writtenCanonically(question, tenants, turn);
  return ask && turn.tabLink(placeIn('check', { ask }), turn.actor);
}

/** Who acts and for whom. A partner asks about itself only; a customer about itself or one of its partners. */
const partiesOf = (
  question: Question,
  asker: Tenant,
  directory: Directory,
): Promise<Parties | undefined> =>
  (sideOf(asker) === 'partner' ? ofPartner : ofCustomer)(question, asker, directory);

async function ofPartner(
  { actorTenantId, customerTenantId, partnerTenantId }: Question,
  asker: Tenant,
  { findTenant }: Directory,
): Promise<Parties | undefined> {
  if (partnerTenantId) {
    const customer = partnerTenantId === asker._id ? await findTenant(actorTenantId) : null;
    const itsOwn = customer && !customer.csp && customerTenantId === customer._id;
    return itsOwn ? { actor: customer, customer } : undefined;
  }
  if (actorTenantId !== asker._id) return undefined;
  if (!customerTenantId) return { actor: asker, customer: undefined };
  const customer = await findTenant(customerTenantId);
  return customer ? { actor: asker, customer } : undefined;
}

async function ofCustomer(
  { actorTenantId, customerTenantId = '', partnerTenantId }: Question,
  asker: Tenant,
  { findTenant }: Directory,
): Promise<Parties | undefined> {
  if (customerTenantId !== asker._id) return undefined;
  if (partnerTenantId && !(await findTenant(partnerTenantId))?.csp) return undefined;
  if (actorTenantId === asker._id) return { actor: asker, customer: asker };
  if (actorTenantId === anyPartner) return { actor: undefined, customer: asker };
  const actor = await findTenant(actorTenantId);
  return actor?.csp ? { actor, customer: asker } : undefined;
}

/** A partner that names a subscription it cannot see did not sell it; whether it exists is not told. */
function soldFacts(
  id: string | undefined,
  subscription: Subscription | null,
  actor: Tenant | undefined,
  { now }: Turn,
): Facts {
  if (!actor) return {};
  if (subscription) return subscriptionFacts(subscription, actor, now);
  return id ? { 'subscription.soldByActor': false } : {};
}

/** Whom to name, so that the answer can be more than a maybe. */
const missing = ({ actor, customer }: Parties): 'customer' | 'partner' =>
  !actor || (actor._id === customer?._id && !actor.csp) ? 'partner' : 'customer';

function example({ action }: Question, parties: Parties, { actor: { reader } }: Turn): string {
  const { commands, keywords } = reader.language;
  const named = missing(parties) === 'customer' ? 'contoso.com' : 'fabrikam.com';
  return `${commands.check.words[0]} ${action} ${keywords.for[0]} ${named}`;
}
