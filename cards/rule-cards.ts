import { effects } from '../policy/rule.ts';
import { type BookRule, isCore } from '../policy/rule-book.ts';
import { sources } from '../policy/sources.ts';
import { card } from './card.ts';
import { type Card, fact, group, heading, line, run, subtle } from './elements.ts';
import { sourceLine } from './invitation-texts.ts';
import { type ListQuery, listCard } from './list-card.ts';
import type { Reader } from './reader.ts';

/** One rule in full. */
export function ruleCard(rule: BookRule, reader: Reader): Card {
  const { t, list, language } = reader;
  const { sentence, denial, wayOut } = language.rules[rule.id];
  const said = effects.flatMap((effect) => {
    const about = rule.says.filter((clause) => clause.effect === effect);
    const names = [...new Set(about.flatMap(({ actions }) => actions))].map(
      (action) => language.actions[action].name,
    );
    return names.length > 0 ? [fact(t(`rule.effect.${effect}`), list(names))] : [];
  });
  return card(reader, {
    summary: t('rule.summary', { rule: rule.id, sentence }),
    body: [
      heading(t('verdict.rule')),
      group([line(sentence)], { style: 'emphasis' }),
      line([
        run(`${t('rule.id')}: `, { weight: 'Bolder' }),
        run(rule.id, { fontType: 'Monospace' }),
      ]),
      ...(denial ? [fact(t('rule.denial'), denial)] : []),
      ...said,
      ...(wayOut ? [fact(t('verdict.way-out'), wayOut)] : []),
      ...rule.sources.map((key) => sourceLine(sources[key], t('source'))),
      subtle(t(isCore(rule) ? 'source.core' : 'source.extended')),
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
