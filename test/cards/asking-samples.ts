import type { AskedView } from '../../cards/asked-view.ts';
import type { Card } from '../../cards/elements.ts';
import type { Reader } from '../../cards/reader.ts';
import { verdictCard } from '../../cards/verdict-card.ts';
import { type AskableFact, askable, isAskable } from '../../policy/askable.ts';
import { type AssumptionName, assumptions, reachable } from '../../policy/assumptions.ts';
import { evaluate, type Verdict } from '../../policy/evaluate.ts';
import type { FactName } from '../../policy/facts.ts';
import { without } from '../policy/fact-arbitraries.ts';
import { type RuleCase, ruleCases } from '../policy/rule-cases/rule-cases.ts';
import { customerId, partnerId } from './invitation-samples.ts';
import { askTextOf } from './language-texts.ts';
import { longLink } from './long-link.ts';

export const askableFacts = Object.keys(askable) as AskableFact[];
export const assumptionNames = Object.keys(assumptions) as AssumptionName[];

type Choice = NonNullable<AskedView['choose']>['choices'][number];
type Asking = Pick<RuleCase, 'action'> & { readonly verdict: Verdict };

/** A verdict that lacks this fact: of all there are in the cases, the one that says the most. */
export function verdictWithout(fact: AskableFact): Asking {
  const lacking = ['actor.mfa', 'partner.type', 'actor.roles'] as const satisfies FactName[];
  const found = ruleCases.flatMap(({ action, base, with: given, flags }) =>
    lacking.map((also) => ({
      action,
      verdict: evaluate({ action, facts: without({ ...base, ...given }, fact, also) }, flags),
    })),
  );
  const [most] = found
    .filter(({ verdict }) => verdict.needs.includes(fact))
    .toSorted((one, other) => saysOf(other) - saysOf(one));
  if (!most) throw new Error(`no case lacks ${fact}`);
  return most;
}

const saysOf = ({ verdict: { needs, advice, mayForbid } }: Asking): number =>
  needs.length + advice.length + mayForbid.length;

const dataOf = (given: string): Choice['data'] => ({
  action: 'subscription.modify',
  actor: partnerId,
  customer: customerId,
  given,
});

/** The question about a fact with a button for each answer, as the bot puts it after others were answered. */
export function choiceOf(
  fact: AskableFact,
  { language }: Reader,
  answered: readonly AskableFact[] = [],
) {
  const { ask, answers } = askTextOf(fact, language);
  const given = answered.map((each) => `${each}=${askable[each][0]}`);
  const choices = askable[fact].map((value) => ({
    title: answers[value] ?? '',
    data: dataOf([...given, `${fact}=${value}`].join(';')),
  }));
  return { ask, choices };
}

/** A button that supposes something. */
export const whatIfOf = (named: AssumptionName, { t, language }: Reader): Choice => ({
  title: t('verdict.what-if', { assumption: language.assumptions[named].name }),
  data: dataOf(named),
});

/** What was supposed so far, in the reader's language. */
export const supposedIn = (reader: Reader): string[] => [
  ...assumptionNames.map((named) =>
    reader.t('verdict.assuming', { assumption: reader.language.assumptions[named].name }),
  ),
  ...answeredIn(reader, askableFacts),
];

/** The same of facts that were answered one after the other. */
export const answeredIn = ({ t, language }: Reader, facts: readonly AskableFact[]): string[] =>
  facts.map((fact) => {
    const { ask, answers } = askTextOf(fact, language);
    return t('verdict.answered', { ask, answer: answers[askable[fact][0]] ?? '' });
  });

/** Every fact that a person may be asked about on the way to an answer to this. */
export const askedOnTheWay = ({ action, verdict }: Asking): readonly AskableFact[] => [
  ...new Set([...evaluate({ action, facts: {} }).needs, ...verdict.needs].filter(isAskable)),
];

/** A card that asks about each fact, with what could be supposed beside it. */
export const askingCards = (reader: Reader, name: string): Card[] =>
  askableFacts.map((fact) => {
    const { action, verdict } = verdicts[fact];
    const asked = {
      ...{ action, actor: name, customer: name, subscription: name, example: '' },
      choose: choiceOf(fact, reader),
      tab: longLink,
    };
    return verdictCard(verdict, asked, reader);
  });

const verdicts = Object.fromEntries(
  askableFacts.map((fact) => [fact, verdictWithout(fact)]),
) as Readonly<Record<AskableFact, Asking>>;

/** A "no" that could be turned round, after something was supposed. */
export const supposingCards = (reader: Reader, name: string): Card[] =>
  ruleCases
    .filter(({ part }) => part === 'denied')
    .slice(0, 20)
    .map(({ action, base, with: given, flags }) =>
      verdictCard(
        evaluate({ action, facts: { ...base, ...given } }, flags),
        {
          ...{ action, actor: name, partner: name, example: '' },
          assumed: [...supposedIn(reader).slice(0, 8), name],
          whatIf: reachable.map((named) => whatIfOf(named, reader)),
          tab: longLink,
        },
        reader,
      ),
    );
