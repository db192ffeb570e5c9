import type { AskedView } from '../../cards/asked-view.ts';
import type { Subscription, SubscriptionScope } from '../../models/subscription.ts';
import { type AskableFact, askable, isAskable } from '../../policy/askable.ts';
import { assuming } from '../../policy/assumptions.ts';
import { evaluate, type Verdict } from '../../policy/evaluate.ts';
import type { Facts } from '../../policy/facts.ts';
import { excerpt } from '../clean-text.ts';
import { scopeOf } from '../subscription-scope.ts';
import type { Turn } from '../turn.ts';
import { dataOf, fitsButton, type Question } from './question.ts';
import { textOf } from './what-if.ts';

type Offer = AskedView['choose'];

/** What to ask for, with a button for each answer: the subscription first, then whatever else is not known. */
export async function choicesFor(
  { needs }: Verdict,
  question: Question,
  facts: Facts,
  offered: readonly Subscription[] | undefined,
  turn: Turn,
): Promise<Offer> {
  if (needs.includes('subscription.soldByActor') && !question.subscriptionId) {
    const subscriptions = await subscriptionChoices(question, offered, turn);
    if (subscriptions) return subscriptions;
  }
  const unnamed = !question.customerTenantId && needs.some((name) => name.startsWith('customer.'));
  if (unnamed) return undefined;
  const open = needs.filter(isAskable);
  const fact = open.find((each) => settles(each, question, facts, turn)) ?? open[0];
  return fact && answerChoices(fact, question, turn);
}

/** Whether some answer is all it takes to say yes or no; what only matters beside something else is asked later. */
const settles = (fact: AskableFact, { action }: Question, facts: Facts, { flags }: Turn): boolean =>
  askable[fact].some((value) => {
    const { outcome, needs } = evaluate(
      { action, facts: assuming(facts, [{ fact, value }], flags) },
      flags,
    );
    return outcome === 'denied' || (outcome !== 'not-covered' && needs.length === 0);
  });

/** The answers to a question that only a person can answer; each asks again, with that supposed. */
function answerChoices(fact: AskableFact, question: Question, { actor: { reader } }: Turn): Offer {
  const { ask, answers } = textOf(fact, reader.language);
  const given = question.given ?? [];
  return {
    ask,
    choices: askable[fact]
      .map((value) => ({ value, next: { ...question, given: [...given, { fact, value }] } }))
      .filter(({ next }) => fitsButton(next))
      .map(({ value, next }) => ({ title: answers[value] ?? value, data: dataOf(next) })),
  };
}

/** Subscriptions in sight, and "one that somebody else sold" to a partner, who does not see those. */
async function subscriptionChoices(
  question: Question,
  offered: readonly Subscription[] | undefined,
  turn: Turn,
): Promise<Offer> {
  const { reader } = turn.actor;
  const scope = scopeOf(question.customerTenantId, turn);
  if (!offered && !question.customerTenantId) return undefined;
  const seen = offered ?? (await turn.directory.findSubscriptions(scope, 5));
  const choices = seen.map((each) => ({
    title: titleOf(each, seen),
    data: dataOf({
      ...question,
      customerTenantId: question.customerTenantId ?? each.customerTenantId,
      subscriptionId: each._id,
    }),
  }));
  const other = offered ? [] : otherSubscription(scope, question, turn);
  return choices.length + other.length > 0
    ? { ask: reader.t('verdict.choose-subscription'), choices: [...choices, ...other] }
    : undefined;
}

function otherSubscription(
  { partnerTenantId }: SubscriptionScope,
  question: Question,
  { actor: { reader } }: Turn,
) {
  if (!partnerTenantId) return [];
  const data = dataOf({ ...question, subscriptionId: 'other' });
  return [{ title: reader.t('verdict.other-subscription'), data }];
}

/** Its name, with more where another one has the same. */
function titleOf({ _id, name, customerName }: Subscription, seen: readonly Subscription[]): string {
  const twin = seen.some((other) => other._id !== _id && other.name === name);
  const more = twin ? ` (${excerpt(customerName, 40)}, ${excerpt(_id, 40)})` : '';
  return `${excerpt(name, 60)}${more}`;
}
