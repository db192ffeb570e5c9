import type { Action } from '../policy/actions.ts';
import type { Verdict } from '../policy/evaluate.ts';
import { findRule, type RuleId } from '../policy/rule-book.ts';
import { sources } from '../policy/sources.ts';
import type { Role } from '../policy/vocabulary.ts';
import { card, mostActions } from './card.ts';
import { execute } from './card-actions.ts';
import {
  type Card,
  command,
  type Element,
  fact,
  group,
  heading,
  line,
  run,
  subtle,
} from './elements.ts';
import { sourceLine } from './invitation-texts.ts';
import type { RuleText } from './language/language.ts';
import type { Reader } from './reader.ts';

/** What was asked, in names. `choose` are subscriptions to pick from, with the ids that the question needs. */
export type AskedView = {
  readonly action: Action;
  readonly actor: string;
  readonly customer?: string | undefined;
  readonly subscription?: string | undefined;
  readonly assumedRoles?: readonly Role[] | undefined;
  readonly choose: readonly {
    readonly title: string;
    readonly data: Readonly<Record<string, string>>;
  }[];
  /** What the example adds to the question; the customer, where nothing is said. */
  readonly missing?: 'customer' | 'partner';
  readonly example: string;
};

const tones = {
  allowed: 'good',
  denied: 'attention',
  conditional: 'warning',
  'not-covered': 'warning',
} as const;

/** A verdict: what, by which rule, why, from where, and the way out. */
export function verdictCard(verdict: Verdict, asked: AskedView, reader: Reader): Card {
  const { t, language } = reader;
  const { outcome, rule, satisfied, needs, advice, mayForbid = [] } = verdict;
  const text = ruleText(verdict, reader);
  const condition = conditionText(verdict, asked, reader);
  const also = satisfied.filter((id) => id !== rule);
  const wayOut = outcome === 'allowed' ? undefined : text.wayOut;
  return card(reader, {
    summary: t(`verdict.summary.${outcome}`, { sentence: text.sentence, condition, rule }),
    body: [
      heading(t(`verdict.${outcome}`)),
      group(
        [
          line(outcome === 'conditional' ? condition : text.sentence),
          ...(outcome === 'conditional' ? [subtle(text.sentence)] : []),
        ],
        { style: tones[outcome] },
      ),
      fact(t('verdict.asked'), questionText(asked, reader)),
      line(
        [run(`${t('verdict.rule')}: `, { weight: 'Bolder' }), run(rule, { fontType: 'Monospace' })],
        { spacing: 'Small' },
      ),
      ...(also.length > 0 ? [fact(t('verdict.also'), also.join(', '))] : []),
      ...sourceLines(rule, reader),
      ...(needs.length > 0 ? [fact(t('verdict.depends'), needsText(verdict, reader))] : []),
      ...mayForbid.map((id) =>
        fact(t('verdict.may-forbid'), `${denialOf(language.rules[id])} (${id})`),
      ),
      ...(wayOut ? [fact(t('verdict.way-out'), wayOut)] : []),
      ...advice.map((id) => fact(t('verdict.remark'), language.rules[id].sentence)),
      ...ask(verdict, asked, reader),
    ],
    actions: asked.choose
      .slice(0, mostActions)
      .map(({ title, data }) => execute(title, 'check.choose', data)),
  });
}

function ruleText({ rule, outcome }: Verdict, { t, language }: Reader): RuleText {
  if (rule === 'not-covered') {
    return {
      sentence: t('verdict.not-covered.sentence'),
      wayOut: t('verdict.not-covered.way-out'),
    };
  }
  const text = language.rules[rule];
  return outcome === 'denied' ? { ...text, sentence: denialOf(text) } : text;
}

const denialOf = ({ sentence, denial = sentence }: RuleText): string => denial;

const needsText = ({ needs }: Verdict, { list, language }: Reader) =>
  list(needs.map((name) => language.facts[name]));

/** What would make it allowed: the rule's own condition, or the facts that are not known. */
function conditionText(verdict: Verdict, { actor }: AskedView, reader: Reader): string {
  const { needs } = verdict;
  if (needs.length === 0) {
    const { sentence, condition = sentence } = ruleText(verdict, reader);
    return condition;
  }
  const onlySeller = needs.every((name) => name === 'subscription.soldByActor');
  return onlySeller
    ? reader.t('verdict.condition.seller', { actor })
    : reader.t('verdict.condition.needs', { facts: needsText(verdict, reader) });
}

function questionText(asked: AskedView, { t, list, language }: Reader): string {
  const { actor, customer, subscription, assumedRoles } = asked;
  const action = language.actions[asked.action].name;
  const roles = assumedRoles
    ? ` (${t('verdict.as', { roles: list(assumedRoles.map((role) => language.roles[role])) })})`
    : '';
  const question = !customer
    ? t('verdict.question', { actor, action })
    : subscription
      ? t('verdict.question.on', { actor, action, customer, subscription })
      : t('verdict.question.for', { actor, action, customer });
  return question + roles;
}

function sourceLines(rule: RuleId | 'not-covered', { t }: Reader): Element[] {
  const keys = findRule(rule)?.sources ?? [];
  return keys.map((key) => sourceLine(sources[key], t('source')));
}

/** Asks for what is missing, with buttons where the answers are known. */
function ask(
  { needs }: Verdict,
  { choose, example, missing = 'customer' }: AskedView,
  { t }: Reader,
): Element[] {
  if (choose.length > 0) return [line(t('verdict.choose-subscription'), { spacing: 'Medium' })];
  return needs.some((name) => name.startsWith('customer.') || name.startsWith('relationship.'))
    ? [subtle(t(`verdict.choose-${missing}`, { example: '' })), command(example)]
    : [];
}
