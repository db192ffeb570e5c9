import type { Action } from '../policy/actions.ts';
import { type Card, line, run, subtle } from './elements.ts';
import { listName } from './export-card.ts';
import { type ListQuery, listCard } from './list-card.ts';
import type { Reader } from './reader.ts';

/** One line of a tenant's history; names are as they are known now. */
export type HistoryView = {
  readonly seq: number;
  readonly at: Date;
  readonly event:
    | 'created'
    | 'reminded'
    | 'approved'
    | 'declined'
    | 'cancelled'
    | 'expired'
    | 'revoked'
    | 'refused'
    | 'question'
    | 'role'
    | 'export'
    | 'pruned';
  /** Undefined when it was nobody of a tenant; null when the name was erased. */
  readonly who?: string | null | undefined;
  readonly other?: string | undefined;
  readonly about?: string | null | undefined;
  readonly action?: Action | undefined;
  readonly ruleId?: string | null | undefined;
  readonly detail?: string | null | undefined;
};
type Page = {
  readonly rows: readonly HistoryView[];
  readonly total: number;
  readonly hasMore: boolean;
  readonly tab?: string | undefined;
  /** Whether there may be more that only a Global admin sees. */
  readonly decisionsOnly: boolean;
  readonly query: ListQuery;
};

/** What was written down, newest first. */
export function historyCard({ decisionsOnly, ...page }: Page, reader: Reader): Card {
  const { t, dateTime } = reader;
  return listCard(
    {
      title: t('history.title'),
      summary: t('history.summary', { count: page.total }),
      remark: decisionsOnly ? t('history.decisions-only') : undefined,
      empty: t('history.empty'),
      ...page,
      idOf: ({ seq }) => String(seq),
      show: (row) => [
        line([
          run(historySentence(row, reader), { weight: 'Bolder' }),
          ...(row.ruleId ? [run(`  (${row.ruleId})`, { isSubtle: true, size: 'Small' })] : []),
        ]),
        ...(row.other
          ? [line(t('history.other', { other: row.other }), { spacing: 'Small' })]
          : []),
        subtle(t('history.line', { seq: row.seq, when: dateTime(row.at) })),
      ],
    },
    reader,
  );
}

/** One line of it in a sentence. */
export function historySentence(
  { event, who, about, action, detail }: HistoryView,
  reader: Reader,
): string {
  const { t, language } = reader;
  const nameless = who === null ? t('history.erased') : t('history.operator');
  const asked = action ? language.actions[action].name : '';
  const text = t(`history.event.${event}`, {
    who: who ?? nameless,
    about: about ?? '',
    action: event === 'question' ? `${asked} – ${verdictWord(detail, reader)}` : asked,
    detail: detailText(event, detail ?? '', reader),
  });
  return text.startsWith(nameless) ? capitalized(text, language.tag) : text;
}

const capitalized = (text: string, tag: string): string =>
  text.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(tag));

const verdictWord = (outcome: HistoryView['detail'], { t }: Reader): string =>
  isOutcome(outcome) ? t(`history.verdict.${outcome}`) : '';

const outcomes = ['allowed', 'denied', 'conditional', 'not-covered'] as const;
const isOutcome = (text: HistoryView['detail']): text is (typeof outcomes)[number] =>
  outcomes.some((outcome) => outcome === text);

function detailText(event: HistoryView['event'], detail: string, reader: Reader) {
  const { language, list } = reader;
  if (event === 'export') return exportText(detail, reader);
  if (event !== 'role') return detail;
  const known = Object.entries(language.roles).filter(([id]) => detail.split(', ').includes(id));
  return known.length > 0 ? list(known.map(([, name]) => name)) : 'none';
}

const exported = ['partners', 'customers', 'invites', 'history'] as const;

/** The name of a list and how many rows of it; whoever runs the bot exports all of a history. */
function exportText(detail: string, reader: Reader): string {
  const [name, count] = detail.split(' ');
  const list = exported.find((each) => each === name);
  if (!list) return detail;
  const called = listName(list, reader);
  return count ? reader.t('history.exported', { list: called, count: Number(count) }) : called;
}
