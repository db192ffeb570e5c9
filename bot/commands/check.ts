import { askableCard, readingsCard } from '../../cards/readings-card.ts';
import type { Tenant } from '../../models/tenant.ts';
import { type Action, isAction } from '../../policy/actions.ts';
import { roles as allRoles } from '../../policy/vocabulary.ts';
import { isPartner } from '../actor.ts';
import { answer } from '../check/answer.ts';
import { subscriptionsCalled, tenantsNamed } from '../check/names.ts';
import { namesAnotherActor, partiesOf } from '../check/parties.ts';
import { actionsMeant, nearestActions } from '../check/phrases.ts';
import { dataOf, type Question } from '../check/question.ts';
import { rolesIn } from '../check/roles.ts';
import { questionsOf, withoutAsking } from '../check/understand.ts';
import { clausesOf } from '../clauses.ts';
import { excerpt } from '../clean-text.ts';
import { findTenantCalled } from '../find-tenant.ts';
import { problem, problemWith } from '../refusal.ts';
import { scopeOf } from '../subscription-scope.ts';
import type { Reply, Turn } from '../turn.ts';
import { type Command, everybody } from './command.ts';

export const checkCommand: Command = {
  name: 'check',
  writes: false,
  isFor: everybody,
  run: async (rest, turn) => {
    if (rest === '')
      return askable(
        undefined,
        [
          'invitation.create',
          'subscription.modify',
          'subscription.purchase',
          'partner-of-record.change',
        ],
        turn,
      );
    const [first = ''] = rest.toLowerCase().split(/\s/);
    return isAction(first) ? canonical(first, rest.slice(first.length), turn) : plain(rest, turn);
  },
};

/** `<action-id> [for <customer>] [on <subscription>] [as <role>]` */
async function canonical(action: Action, rest: string, turn: Turn): Promise<Reply> {
  const { actor } = turn;
  const { reader } = actor;
  if (!actor.tenant) return problem(reader, 'error.tenant-unknown');
  const { head, for: called, on, as } = clausesOf(rest, ['for', 'on', 'as']);
  if (head !== '') return problemWith(reader, 'error.options-unknown', head);
  const roles = rolesIn(as);
  if (as && !roles) {
    return problemWith(reader, 'error.role-unknown', as, { roles: reader.list(allRoles) });
  }
  const found = called ? await findPartyCalled(called, turn) : undefined;
  if (found && 'reply' in found) return found.reply;
  const named = found ? [found.tenant] : [];
  const question = { action, roles, ...partiesOf(action, named, turn, isPartner(actor)) };
  return on ? answerOn(question, on, turn) : answer(question, turn);
}

/** To a customer's people another customer is as unknown as a tenant that does not exist. */
async function findPartyCalled(called: string, turn: Turn) {
  const found = await findTenantCalled(called, turn);
  return 'tenant' in found && isOtherCustomer(found.tenant, turn)
    ? { reply: problemWith(turn.actor.reader, 'error.customer-unknown', called) }
    : found;
}

const isOtherCustomer = ({ _id, csp }: Tenant, { actor }: Turn): boolean =>
  !isPartner(actor) && !csp && _id !== actor.tenantId;

/** Names the subscription; the customer need not be said when the subscription tells it. */
async function answerOn(question: Question, called: string, turn: Turn): Promise<Reply> {
  const { actor } = turn;
  const hits = await subscriptionsCalled(called, scopeOf(question.customerTenantId, turn));
  if (hits.length > 1) return answer(question, turn, hits);
  const [subscription] = hits;
  if (!subscription && !isPartner(actor)) {
    return problemWith(actor.reader, 'error.subscription-unknown', called);
  }
  const customerTenantId = question.customerTenantId ?? subscription?.customerTenantId;
  const subscriptionId = subscription?._id ?? excerpt(called);
  return answer({ ...question, customerTenantId, subscriptionId }, turn);
}

/** A question in somebody's own words. */
async function plain(said: string, turn: Turn): Promise<Reply> {
  const { actor } = turn;
  if (!actor.tenant) return problem(actor.reader, 'error.tenant-unknown');
  const text = withoutAsking(said);
  const { tenants, left } = await tenantsNamed(text.toLowerCase());
  const meant = actionsMeant(left);
  if (meant.length === 0)
    return askable(text, nearestActions(text, actor.reader.language, 5), turn);
  const refused = namesAnother(text, tenants, turn);
  if (refused) return refused;
  const [only, another, ...more] = await questionsOf({ text, left, tenants, meant }, turn);
  if (only && !another) return answer(only, turn);
  const readings = [only, another, ...more].flatMap((question) =>
    question ? [{ title: readingOf(question, turn), data: dataOf(question) }] : [],
  );
  return { card: readingsCard(readings, actor.reader) };
}

/** The refusal of a question about somebody who is none of the asker's business. */
function namesAnother(text: string, tenants: readonly Tenant[], turn: Turn): Reply | undefined {
  const { actor } = turn;
  if (isPartner(actor) && namesAnotherActor(text, tenants, actor.tenantId)) {
    return problemWith(actor.reader, 'error.other-partner', text);
  }
  const other = tenants.find((tenant) => isOtherCustomer(tenant, turn));
  if (!other) return undefined;
  const called = other.calledBy.find((name) => text.toLowerCase().includes(name));
  return problemWith(actor.reader, 'error.customer-unknown', called ?? text);
}

function readingOf({ action, roles }: Question, { actor: { reader } }: Turn): string {
  const { language, t, list } = reader;
  const name = language.actions[action].name;
  if (!roles) return name;
  return `${name} (${t('verdict.as', { roles: list(roles.map((role) => language.roles[role])) })})`;
}

function askable(
  text: string | undefined,
  nearest: readonly Action[],
  { actor: { reader } }: Turn,
): Reply {
  const { commands, actions } = reader.language;
  const offered = nearest.map((action) => ({
    name: actions[action].name,
    example: `${commands.check.words[0]} ${action}`,
  }));
  return { card: askableCard(text && excerpt(text), offered, reader) };
}
