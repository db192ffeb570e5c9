import type { AskedView } from '../../cards/asked-view.ts';
import type { Language } from '../../cards/language/language.ts';
import type { Reader } from '../../cards/reader.ts';
import { type AskableFact, askable, isAskable } from '../../policy/askable.ts';
import { type Assumption, assuming, reachable } from '../../policy/assumptions.ts';
import { evaluate, isPermitted, type Verdict } from '../../policy/evaluate.ts';
import type { Facts } from '../../policy/facts.ts';
import type { Flags } from '../../policy/flags.ts';
import { dataOf, type Question } from './question.ts';

/** What the two sides could bring about that would turn this "no" around: each as a question to ask next. */
export function waysOut(
  verdict: Verdict,
  question: Question,
  facts: Facts,
  flags: Flags,
  { t, language }: Reader,
): NonNullable<AskedView['whatIf']> {
  if (verdict.outcome !== 'denied') return [];
  const { action, given = [] } = question;
  return reachable
    .filter((named) => {
      const supposed = assuming(facts, [{ named }], flags);
      const { outcome } = evaluate({ action, facts: supposed }, flags);
      return outcome === 'allowed' || outcome === 'conditional';
    })
    .map((named) => ({
      title: t('verdict.what-if', { assumption: language.assumptions[named].name }),
      data: dataOf({ ...question, given: [...given, { named }] }),
    }));
}

/** Where one answer is all that is missing: which answer makes it a yes. */
export function conditionOf(
  { outcome, needs: [need, another] }: Verdict,
  { action }: Question,
  facts: Facts,
  flags: Flags,
  { t, language }: Reader,
): string | undefined {
  // Which subscription it is says who sold it: that is asked for by name.
  if (need === 'subscription.soldByActor') return undefined;
  if (outcome !== 'conditional' || !need || another || !isAskable(need)) return undefined;
  const { ask, answers } = textOf(need, language);
  const settling = askable[need].filter((value) =>
    isPermitted(
      evaluate({ action, facts: assuming(facts, [{ fact: need, value }], flags) }, flags),
    ),
  );
  return settling.length > 0
    ? t('verdict.condition.answer', {
        ask,
        answers: settling.map((value) => answers[value] ?? value).join(' / '),
      })
    : undefined;
}

type AnyAsk = { readonly ask: string; readonly answers: Readonly<Record<string, string>> };
export const textOf = (fact: AskableFact, { asks }: Language): AnyAsk => asks[fact];

/** An assumption as a sentence for people. */
export function assumptionLine(assumption: Assumption, { t, language }: Reader): string {
  if ('named' in assumption) {
    return t('verdict.assuming', { assumption: language.assumptions[assumption.named].name });
  }
  const { fact, value } = assumption;
  if (!isAskable(fact)) return t('verdict.assumed', { fact: language.facts[fact], value });
  const { ask, answers } = textOf(fact, language);
  return t('verdict.answered', { ask, answer: answers[value] ?? value });
}
