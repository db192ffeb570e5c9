import type { HistoryRow } from '../../tab/answers.ts';
import { type HistoryView, historySentence } from '../history-card.ts';
import type { Reader } from '../reader.ts';
import { timeOf } from './moment.ts';

export const historyRow = (view: HistoryView, reader: Reader): HistoryRow => ({
  seq: view.seq,
  at: timeOf(view.at, reader),
  text: historySentence(view, reader),
  other: view.other ?? '',
  ...(view.about ? { code: view.about } : {}),
  ...(view.ruleId ? { ruleId: view.ruleId } : {}),
});
