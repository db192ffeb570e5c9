import { readingsCard } from '../../cards/readings-card.ts';
import type { Tenant } from '../../models/tenant.ts';
import { isPartner } from '../actor.ts';
import { excerpt } from '../clean-text.ts';
import { problem, problemWith } from '../refusal.ts';
import type { Reply, Turn } from '../turn.ts';
import { answer } from './answer.ts';
import { askable } from './askable.ts';
import { daysSupposed } from './days.ts';
import { actionsMeant, isVague, leavesOut, nearestActions } from './meaning.ts';
import { tenantsNamed } from './names.ts';
import { asksSomethingElse, isNegative } from './other-questions.ts';
import { isOtherCustomer, namesAnotherActor } from './parties.ts';
import { dataOf, type Question, rolesOf } from './question.ts';
import { unknownNameIn } from './subject.ts';
import { suppositionIn } from './suppositions.ts';
import { questionsOf, withoutAsking } from './understand.ts';

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
  const { tenants: named, left } = await tenantsNamed(text.toLowerCase());
  const meant = actionsMeant(left);
  if (meant.length === 0 || asksSomethingElse(bare)) {
    return askable(text, nearestActions(text, reader.language, 5), turn);
  }
  const tenants = named.filter((each) => !isOtherCustomer(each, turn));
  const asksDirectly = behindAsking || bare !== said;
  const refused = namesAnother(text, tenants, asksDirectly, turn);
  if (refused) return refused;
  const supposed = [...given, ...daysSupposed(text, meant)];
  const questions = await questionsOf(
    { text, left, tenants, meant, given: supposed, asksDirectly },
    turn,
  );
  const [only, another] = questions;
  const sure = !another && !unknown && !(asksDirectly && isNegative(bare)) && !leavesOut(left);
  if (only && sure && saysEnough(left, tenants, only)) return answer(only, turn);
  const readings = questions
    .slice(0, mostReadings)
    .map((question) => ({ title: readingOf(question, turn), data: dataOf(question) }));
  return { card: readingsCard(readings, reader, unknown && excerpt(unknown)) };
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
    return namesAnotherActor(text, tenants, actor.tenantId)
      ? problemWith(actor.reader, 'error.other-partner', text)
      : undefined;
  }
  const name = unknownNameIn(text, tenants, actor, asksDirectly);
  return name ? problemWith(actor.reader, 'error.customer-unknown', name) : undefined;
}

function readingOf(question: Question, { actor: { reader } }: Turn): string {
  const { language, t, list } = reader;
  const name = language.actions[question.action].name;
  const roles = rolesOf(question);
  if (!roles) return name;
  return `${name} (${t('verdict.as', { roles: list(roles.map((role) => language.roles[role])) })})`;
}
