import type { Verdict } from '../policy/evaluate.ts';
import type { AskedView } from './asked-view.ts';
import type { RuleText } from './language/language.ts';
import type { Reader } from './reader.ts';

/** What to do about a "no", or about what could become one. */
export function wayOutOf(
  { outcome, rule, mayForbid }: Verdict,
  reader: Reader,
): string | undefined {
  if (outcome === 'allowed') return undefined;
  const { t, language } = reader;
  const against = outcome === 'conditional' ? (mayForbid[0] ?? rule) : rule;
  return against === 'not-covered'
    ? t('verdict.not-covered.way-out')
    : language.rules[against].wayOut;
}

/** The rule's sentence, as a yes or as the no that it is or could become. */
export function ruleText({ rule, outcome, mayForbid }: Verdict, { t, language }: Reader): RuleText {
  if (rule === 'not-covered') {
    return { sentence: t('verdict.not-covered.sentence') };
  }
  const text = language.rules[rule];
  const against = outcome === 'denied' || mayForbid.includes(rule);
  return against ? { ...text, sentence: denialOf(text) } : text;
}

export const denialOf = ({ sentence, denial = sentence }: RuleText): string => denial;

const mostNamed = 3;

/** The facts that are missing; of many only the first, for the card lists them all below. */
function needsText({ needs }: Verdict, { t, list, language }: Reader): string {
  const count = needs.length - mostNamed;
  const named = needs.slice(0, count > 1 ? mostNamed : needs.length);
  const more = count > 1 ? [t('list.more', { count })] : [];
  return list([...named.map((name) => language.facts[name]), ...more]);
}

/** What would make it allowed: the rule's own condition, or the facts that are not known. */
export function conditionText(
  verdict: Verdict,
  { actor, condition: answer }: AskedView,
  reader: Reader,
): string {
  const { needs } = verdict;
  if (answer) return answer;
  if (needs.length === 0) {
    const { sentence, condition = sentence } = ruleText(verdict, reader);
    return condition;
  }
  const onlySeller = needs.every((name) => name === 'subscription.soldByActor');
  return onlySeller
    ? reader.t('verdict.condition.seller', { actor })
    : reader.t('verdict.condition.needs', { facts: needsText(verdict, reader) });
}

/** Who wants to do what for whom. */
export function questionText(asked: AskedView, { t, list, language }: Reader): string {
  const { actor, customer, partner, subscription, assumedRoles } = asked;
  const action = asked.called ?? language.actions[asked.action].name;
  const roles = assumedRoles
    ? ` (${t('verdict.as', { roles: list(assumedRoles.map((role) => language.roles[role])) })})`
    : '';
  const question = partner
    ? t('verdict.question.about', { actor, action, partner })
    : !customer
      ? t('verdict.question', { actor, action })
      : subscription
        ? t('verdict.question.on', { actor, action, customer, subscription })
        : t('verdict.question.for', { actor, action, customer });
  return question + roles;
}
