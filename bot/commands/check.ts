import { askableCard, readingsCard } from '../../cards/readings-card.ts';
import { type Action, isAction } from '../../policy/actions.ts';
import { roles as allRoles, type Role } from '../../policy/vocabulary.ts';
import { isPartner } from '../actor.ts';
import { answer } from '../check/answer.ts';
import { subscriptionNamed, tenantsNamed } from '../check/names.ts';
import { namesAnotherActor, ownParties, partiesOf } from '../check/parties.ts';
import { actionsMeant, nearestActions } from '../check/phrases.ts';
import { dataOf, type Question } from '../check/question.ts';
import { clausesOf } from '../clauses.ts';
import { excerpt } from '../clean-text.ts';
import { findTenantCalled } from '../find-tenant.ts';
import { problem, problemWith } from '../refusal.ts';
import type { Reply, Turn } from '../turn.ts';
import { idIn, means } from '../words.ts';
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
  const { reader } = turn.actor;
  const { head, for: called, on, as } = clausesOf(rest, ['for', 'on', 'as']);
  if (head !== '') return problemWith(reader, 'error.options-unknown', head);
  const roles = rolesIn(as);
  if (as && !roles) {
    return problemWith(reader, 'error.role-unknown', as, { roles: reader.list(allRoles) });
  }
  const found = called ? await findTenantCalled(called, turn) : undefined;
  if (found && 'reply' in found) return found.reply;
  const question = { action, roles, ...partiesOf(found ? [found.tenant] : [], turn) };
  return on ? answerOn(question, on, turn) : answer(question, turn);
}

function rolesIn(text: string | undefined): Role[] | undefined {
  const named = text?.split(/[,;]/).map((part) => idIn('roleWords', part));
  const known = named?.flatMap((role) => (role ? [role] : []));
  return known && known.length > 0 && known.length === named?.length ? known : undefined;
}

/** Names the subscription; the customer need not be said when the subscription tells it. */
async function answerOn(question: Question, called: string, turn: Turn): Promise<Reply> {
  const { actor } = turn;
  const scope = isPartner(actor)
    ? { partnerTenantId: actor.tenantId, customerTenantId: question.customerTenantId }
    : { customerTenantId: actor.tenantId };
  const subscription = await subscriptionNamed(called, scope);
  if (!subscription && !isPartner(actor)) {
    return problemWith(actor.reader, 'error.subscription-unknown', called);
  }
  const customerTenantId = question.customerTenantId ?? subscription?.customerTenantId;
  const subscriptionId = subscription?._id ?? excerpt(called);
  return answer({ ...question, customerTenantId, subscriptionId }, turn);
}

/** A question in somebody's own words. */
async function plain(text: string, turn: Turn): Promise<Reply> {
  const { actor } = turn;
  if (!actor.tenant) return problem(actor.reader, 'error.tenant-unknown');
  const { tenants, left } = await tenantsNamed(text.toLowerCase());
  const meant = actionsMeant(left);
  if (meant.length === 0)
    return askable(text, nearestActions(text, actor.reader.language, 5), turn);
  if (isPartner(actor) && namesAnotherActor(text, tenants, actor.tenantId)) {
    return problemWith(actor.reader, 'error.other-partner', text);
  }
  const byAsker = means(text.split(/\s/)[0] ?? '', 'we');
  const parties = byAsker ? ownParties(tenants, turn) : partiesOf(tenants, turn);
  const scope = isPartner(actor)
    ? { partnerTenantId: actor.tenantId, customerTenantId: parties.customerTenantId }
    : { customerTenantId: actor.tenantId };
  const subscription = await subscriptionNamed(text, scope);
  const questions = meant.map(
    (action): Question => ({
      action,
      ...parties,
      customerTenantId: parties.customerTenantId ?? subscription?.customerTenantId,
      subscriptionId: subscription?._id,
      service: serviceIn(left),
    }),
  );
  const [only, another] = questions;
  if (only && !another) return answer(only, turn);
  const { language } = actor.reader;
  const readings = questions.map((question) => ({
    title: language.actions[question.action].name,
    data: dataOf(question),
  }));
  return { card: readingsCard(readings, actor.reader) };
}

const serviceIn = (text: string) => {
  const words = text.split(/[^\p{L}\p{N}]+/u);
  const pairs = words.map((word, index) => `${word} ${words[index + 1] ?? ''}`.trim());
  return [...pairs, ...words].map((word) => idIn('serviceWords', word)).find((id) => id);
};

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
