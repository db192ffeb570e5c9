import type { MessageKey } from '../cards/language/language.ts';
import { noticeCard } from '../cards/notice-card.ts';
import type { Reader } from '../cards/reader.ts';
import type { RuleId } from '../policy/rule-book.ts';
import { excerpt } from './clean-text.ts';
import type { Refusal, Reply, Turn } from './turn.ts';

type Values = Readonly<Record<string, string | number>>;

/** "That did not work", with the reason and what to type instead. Nothing was changed. */
export const problem = (
  reader: Reader,
  key: MessageKey,
  values: Values = {},
  tryThis: readonly string[] = [],
): Reply => ({
  card: noticeCard(
    {
      title: reader.t('error.title'),
      text: reader.t(key, values),
      ...(tryThis.length > 0 ? { hint: reader.t('unknown.try'), tryThis } : {}),
      tone: 'warning',
    },
    reader,
  ),
});

/** The same for a text that somebody typed: shown back shortened. */
export const problemWith = (reader: Reader, key: MessageKey, text: string, values: Values = {}) =>
  problem(reader, key, { ...values, text: excerpt(text) });

/** A refusal in one sentence, for places that have room for no more than that. */
export const refusalText = ({ t, language }: Reader, rule: RuleId | 'not-covered'): string => {
  if (rule === 'not-covered') {
    return t('verdict.summary.denied', { sentence: t('verdict.not-covered.sentence'), rule });
  }
  const { sentence, denial = sentence } = language.rules[rule];
  return t('verdict.summary.denied', { sentence: denial, rule });
};

/** The button's data are not what our cards carry. */
export const malformed = ({ actor: { reader } }: Turn): Refusal => ({
  status: 400,
  message: reader.t('error.card-malformed'),
});

/** The same of a request that carries no button's data. */
export const unreadable = ({ actor: { reader } }: Turn): Refusal => ({
  status: 400,
  message: reader.t('error.request-malformed'),
});

/** Where others may read, nothing is told to somebody who may be a guest of the tenant. */
export const guest = ({ actor: { reader } }: Turn): Refusal => ({
  status: 403,
  message: reader.t('error.guest'),
});

/** A refusal as a card, for clients whose clicks come as messages. */
export const refusalReply = ({ message }: Refusal, reader: Reader): Reply => ({
  card: noticeCard({ title: reader.t('refused.title'), text: message, tone: 'attention' }, reader),
});
