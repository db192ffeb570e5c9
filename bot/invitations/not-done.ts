import type { MessageKey } from '../../cards/language/language.ts';

export const mostReason = 500;

/** Why nothing was done, in one sentence: shown as a card after a command, as an error after a click. */
export type NotDone = {
  readonly status: 400 | 404;
  readonly key: MessageKey;
  readonly values: Readonly<Record<string, string | number>>;
};

export const unknownCode = (code: string): NotDone => ({
  status: 404,
  key: 'error.code-unknown',
  values: { code },
});

/** What is wrong with a reason for declining, if anything is. */
export const reasonProblem = ({ length }: string): NotDone | undefined =>
  length > mostReason
    ? { status: 400, key: 'error.reason-long', values: { length, most: mostReason } }
    : undefined;
