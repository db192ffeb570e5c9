import { card } from './card.ts';
import { type Card, command, group, heading, line, subtle } from './elements.ts';
import type { Reader } from './reader.ts';

export type Notice = {
  readonly title: string;
  readonly text: string;
  /** Stands for the card in a notification; the text when left out. */
  readonly summary?: string;
  readonly hint?: string | undefined;
  readonly tryThis?: readonly string[] | undefined;
  readonly tone?: 'good' | 'warning' | 'attention';
};

/** A short answer: what is so, and what to do next. */
export const noticeCard = (
  { title, text, summary = text, hint, tryThis = [], tone }: Notice,
  reader: Reader,
): Card =>
  card(reader, {
    summary,
    body: [
      heading(title),
      tone ? group([line(text)], { style: tone }) : line(text),
      ...(hint ? [subtle(hint)] : []),
      ...tryThis.map(command),
    ],
  });
