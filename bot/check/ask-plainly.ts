import { readingsCard } from '../../cards/readings-card.ts';
import type { Tenant } from '../../models/tenant.ts';
import { isPartner } from '../actor.ts';
import { excerpt } from '../clean-text.ts';
import { problem, problemWith } from '../refusal.ts';
import type { Reply, Turn } from '../turn.ts';
import { answer } from './answer.ts';
import { askable } from './askable.ts';
import { daysSupposed } from './days.ts';
import {
  actionsMeant,
  asksForSeveralPartners,
  isVague,
  leavesOut,
  nearestActions,
} from './meaning.ts';
import { tenantsNamed } from './names.ts';
import { asksSomethingElse, isNegative } from './other-questions.ts';
import { isOtherCustomer, namesAnotherActor } from './parties.ts';
import { dataOf, type Question, rolesOf } from './question.ts';
import { subjectOf } from './subject.ts';
import { suppositionIn } from './suppositions.ts';
import { questionsOf, type Understood, withoutAsking } from './understand.ts';
import { unknownNameIn } from './unknown-name.ts';

/** More than these would be no choice but a list. */
const mostReadings = 3;

/** A question in somebody's own words; `behindAsking`: behind “can”, “may” or “check”, which are gone. */
export async function askPlainly(said: string, turn: Turn, behindAsking = true): Promise<Reply> {
  const { reader, tenant } = turn.actor;
  if (!tenant) return problem(reader, 'error.tenant-unknown');
  const bare = withoutAsking(said);
  const {
    left: text,
    given,
    unknown,
  } = suppositionIn(bare, (left) => actionsMeant(left).length > 0);
  const { tenants, left } = await tenantsNamed(
    text.toLowerCase(),
    (each) => !isOtherCustomer(each, turn),
    turn.directory,
  );
  const meant = actionsMeant(left);
  if (meant.length === 0 || asksSomethingElse(bare)) {
    return askable(text, nearestActions(text, reader.language, 5), turn);
  }
  const asksDirectly = behindAsking || bare !== said;
  const refused = namesAnother(text, tenants, asksDirectly, turn);
  if (refused) return refused;
  const supposed = [...given, ...daysSupposed(text, meant)];
  const understood = { text, left, tenants, meant, given: supposed, asksDirectly };
  const questions = await eachCustomer(understood, turn);
  const [only, another] = questions;
  const sure = !another && !unknown && !(asksDirectly && isNegative(bare)) && !leavesOut(left);
  if (only && sure && saysEnough(left, tenants, only)) return answer(only, turn);
  const readings = questions
    .slice(0, mostReadings)
    .map((question) => ({ title: readingOf(question, tenants, turn), data: dataOf(question) }));
  return { card: readingsCard(readings, reader, unknown && excerpt(unknown)) };
}

/** A question about several customers is as many questions. */
async function eachCustomer(understood: Understood, turn: Turn): Promise<Question[]> {
  const customers = understood.tenants.filter(
    ({ _id, csp }) => isPartner(turn.actor) && !csp && _id !== turn.actor.tenantId,
  );
  if (customers.length < 2) return questionsOf(understood, turn);
  const questions = await Promise.all(
    customers.map((customer) => questionsOf({ ...understood, tenants: [customer] }, turn)),
  );
  return questions.flat();
}

/** A single everyday word, and nothing that it is said of: “may we order?” is asked about first. */
const saysEnough = (left: string, tenants: readonly Tenant[], question: Question): boolean =>
  tenants.length > 0 || !!question.subscriptionId || !!question.service || !isVague(left);

/**
 * The refusal of a question about somebody who is none of the asker's business. To a customer's people a name that
 * nobody has and another customer's are the same.
 */
function namesAnother(
  text: string,
  tenants: readonly Tenant[],
  asksDirectly: boolean,
  turn: Turn,
): Reply | undefined {
  const { actor } = turn;
  if (isPartner(actor)) {
    const { kind } = subjectOf(text, tenants, actor, asksDirectly);
    const unnamed =
      kind === 'customer' && !tenants.some(({ csp }) => !csp) && !asksForSeveralPartners(text);
    if (unnamed) return problem(actor.reader, 'error.customer-unnamed');
    return kind === 'partner' || namesAnotherActor(text, tenants, actor.tenantId)
      ? problemWith(actor.reader, 'error.other-partner', text)
      : undefined;
  }
  const name = unknownNameIn(text, tenants, actor, asksDirectly);
  return name ? problemWith(actor.reader, 'error.customer-unknown', name) : undefined;
}

/** The action, and what tells the readings apart: the role, or the customer where several are named. */
function readingOf(
  question: Question,
  tenants: readonly Tenant[],
  { actor: { reader } }: Turn,
): string {
  const { language, t, list } = reader;
  const roles = rolesOf(question)?.map((role) => language.roles[role]);
  const customers = tenants.filter(({ csp }) => !csp);
  const customer = customers.find(({ _id }) => _id === question.customerTenantId);
  const more = [
    ...(roles ? [t('verdict.as', { roles: list(roles) })] : []),
    ...(customers.length > 1 && customer ? [customer.name] : []),
  ];
  const name = language.actions[question.action].name;
  return more.length > 0 ? `${name} (${more.join(', ')})` : name;
}
