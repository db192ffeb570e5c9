import type { BookRule } from '../policy/rule-book.ts';
import { sources } from '../policy/sources.ts';
import { card } from './card.ts';
import { type Card, fact, group, heading, line, run, subtle } from './elements.ts';
import { sourceLine } from './invitation-texts.ts';
import { type ListQuery, listCard } from './list-card.ts';
import type { Reader } from './reader.ts';

const effects = ['forbid', 'permit', 'permitIf', 'advise'] as const;

/** One rule in full. */
export function ruleCard(rule: BookRule, reader: Reader): Card {
  const { t, list, language } = reader;
  const { sentence, wayOut } = language.rules[rule.id];
  const effect = effects.filter((name) => rule[name]).map((name) => t(`rule.effect.${name}`));
  return card(reader, {
    summary: t('rule.summary', { rule: rule.id, sentence }),
    body: [
      heading(t('verdict.rule')),
      group([line(sentence)], { style: 'emphasis' }),
      line([
        run(`${t('rule.id')}: `, { weight: 'Bolder' }),
        run(rule.id, { fontType: 'Monospace' }),
      ]),
      fact(t('rule.effect'), list(effect)),
      fact(
        t('rule.actions'),
        rule.actions.map((action) => language.actions[action].name).join(', '),
      ),
      ...(wayOut ? [fact(t('verdict.way-out'), wayOut)] : []),
      ...rule.sources.map((key) => sourceLine(sources[key], t('source'))),
      subtle(t(`source.${rule.tier}`)),
    ],
  });
}

type Page = {
  readonly rows: readonly BookRule[];
  readonly total: number;
  readonly hasMore: boolean;
  readonly query: ListQuery;
};

export function rulesCard({ rows, total, hasMore, query }: Page, reader: Reader): Card {
  const { t, language } = reader;
  return listCard(
    {
      title: t('list.rules.title'),
      summary: t('list.rules.summary', { count: total }),
      empty: t('list.rules.empty'),
      rows,
      hasMore,
      query,
      idOf: ({ id }) => id,
      show: ({ id }) => [
        line([run(id, { fontType: 'Monospace', weight: 'Bolder' })]),
        line(language.rules[id].sentence, { spacing: 'Small' }),
      ],
    },
    reader,
  );
}
