import type { Verdict } from '../policy/evaluate.ts';
import { findRule, type RuleId } from '../policy/rule-book.ts';
import { sources } from '../policy/sources.ts';
import type { AskedView } from './asked-view.ts';
import { card, mostActions } from './card.ts';
import { execute } from './card-actions.ts';
import {
  type Card,
  command,
  type Element,
  fact,
  facts,
  group,
  heading,
  line,
  openUrl,
  run,
  subtle,
} from './elements.ts';
import { sourceLine } from './invitation-texts.ts';
import type { Reader } from './reader.ts';
import { conditionText, denialOf, questionText, ruleText, wayOutOf } from './verdict-texts.ts';

const tones = {
  allowed: 'good',
  denied: 'attention',
  conditional: 'warning',
  'not-covered': 'warning',
} as const;

/** A verdict: what, by which rule, why, from where, and the way out. */
export function verdictCard(verdict: Verdict, asked: AskedView, reader: Reader): Card {
  const { t, language } = reader;
  const { outcome, rule, satisfied, advice } = verdict;
  const offered = [...(asked.choose?.choices ?? []), ...(asked.whatIf ?? [])].slice(0, mostActions);
  const text = ruleText(verdict, reader);
  const condition = conditionText(verdict, asked, reader);
  const also = satisfied.filter((id) => id !== rule);
  const wayOut = wayOutOf(verdict, reader);
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
      fact(t('verdict.asked'), questionText(asked, reader), { spacing: 'Medium' }),
      ...(asked.assumed ?? []).map((text) => fact(t('verdict.supposed'), text)),
      ruleLine(rule, reader),
      ...(also.length > 0 ? [fact(t('verdict.also'), also.join(', '))] : []),
      ...sourceLines(rule, reader),
      ...openEnds(verdict, reader),
      ...(wayOut ? [fact(t('verdict.way-out'), wayOut)] : []),
      ...advice.map((id) => fact(t('verdict.remark'), language.rules[id].sentence)),
      ...ask(verdict, asked, reader),
    ],
    actions: offered.map(({ title, data }) => execute(title, 'check.choose', data)),
    extra: asked.tab ? openUrl(t('verdict.tab'), asked.tab) : undefined,
  });
}

const ruleLine = (rule: Verdict['rule'], { t }: Reader): Element =>
  line(
    [run(`${t('verdict.rule')}: `, { weight: 'Bolder' }), run(rule, { fontType: 'Monospace' })],
    {
      spacing: 'Small',
    },
  );

/** What is not known, and which rules could turn it into a no. */
const openEnds = ({ rule, needs, mayForbid }: Verdict, { t, language }: Reader): Element[] => [
  ...facts(
    t('verdict.depends'),
    needs.map((name) => language.facts[name]),
  ),
  ...facts(
    t('verdict.may-forbid'),
    mayForbid.filter((id) => id !== rule).map((id) => `${denialOf(language.rules[id])} (${id})`),
  ),
];

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
  if (choose) return [line(choose.ask, { spacing: 'Medium' })];
  return needs.some((name) => name.startsWith('customer.') || name.startsWith('relationship.'))
    ? [subtle(t(`verdict.choose-${missing}`, { example: '' })), command(example)]
    : [];
}
