import type { Action } from '../../policy/actions.ts';
import { roles as allRoles } from '../../policy/vocabulary.ts';
import { isPartner } from '../actor.ts';
import { excerpt } from '../clean-text.ts';
import { problem, problemWith } from '../refusal.ts';
import { scopeOf } from '../subscription-scope.ts';
import type { Reply, Turn } from '../turn.ts';
import { answer } from './answer.ts';
import { readCanonically } from './canonical.ts';
import { subscriptionsCalled } from './names.ts';
import { isOtherCustomer, partiesNamed } from './parties.ts';
import type { Question } from './question.ts';
import { rolesIn } from './roles.ts';

/** `<action-id> [for <customer>] [on <subscription>] [as <role>] [if <assumption>]` */
export async function askCanonically(action: Action, rest: string, turn: Turn): Promise<Reply> {
  const { actor } = turn;
  const { reader } = actor;
  if (!actor.tenant) return problem(reader, 'error.tenant-unknown');
  const { head, for: called, on, as, given, unknown } = readCanonically(rest);
  if (unknown) return unknownSupposition(unknown, turn);
  if (head !== '') return problemWith(reader, 'error.options-unknown', head);
  const roles = rolesIn(as);
  if (as && !roles) {
    return problemWith(reader, 'error.role-unknown', as, { roles: reader.list(allRoles) });
  }
  const found = called ? await findPartyCalled(called, turn) : undefined;
  if (found && 'reply' in found) return found.reply;
  const parties = partiesNamed(action, found?.tenant, turn);
  const question = { action, roles, given, ...parties };
  return on ? answerOn(question, on, turn) : answer(question, turn);
}

/** To a customer's people another customer is as unknown as a tenant that does not exist, however many are called so. */
async function findPartyCalled(called: string, turn: Turn) {
  const { reader } = turn.actor;
  const found = await turn.directory.findTenantsCalled(called);
  const [tenant, another] = found.filter((each) => !isOtherCustomer(each, turn));
  if (!tenant) return { reply: problemWith(reader, 'error.customer-unknown', called) };
  return another ? { reply: problemWith(reader, 'error.customer-ambiguous', called) } : { tenant };
}

/** Names the subscription; the customer need not be said when the subscription tells it. */
async function answerOn(question: Question, called: string, turn: Turn): Promise<Reply> {
  const { actor } = turn;
  const hits = await subscriptionsCalled(
    called,
    scopeOf(question.customerTenantId, turn),
    turn.directory,
  );
  if (hits.length > 1) return answer(question, turn, hits);
  const [subscription] = hits;
  if (!subscription && !isPartner(actor)) {
    return problemWith(actor.reader, 'error.subscription-unknown', called);
  }
  const customerTenantId = question.customerTenantId ?? subscription?.customerTenantId;
  const subscriptionId = subscription?._id ?? excerpt(called);
  return answer({ ...question, customerTenantId, subscriptionId }, turn);
}

/** Leaving a condition out would answer another question. */
function unknownSupposition(clause: string, { actor: { reader } }: Turn): Reply {
  const { language } = reader;
  const [word = ''] = language.keywords.if;
  const known = Object.values(language.assumptions).map(({ phrases }) => phrases[0] ?? '');
  return problem(
    reader,
    'error.supposition-unknown',
    { text: excerpt(clause) },
    known.map((phrase) => `${word} ${phrase}`),
  );
}
