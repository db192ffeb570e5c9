import type { MessageKey } from '../../cards/language/language.ts';
import type { Invitation } from '../../models/invitation-schema.ts';
import type { Verdict } from '../../policy/evaluate.ts';
import type { Outcome } from './decide.ts';

export const mostReason = 500;

/** Why nothing was done, in one sentence: shown as a card after a command, as an error after a click. */
export type NotDone = {
  readonly status: 400 | 403 | 404;
  readonly key: MessageKey;
  readonly values: Readonly<Record<string, string | number>>;
};

export const unknownCode = (code: string): NotDone => ({
  status: 404,
  key: 'error.code-unknown',
  values: { code },
});

/** Of an outcome that is neither an invitation nor a verdict of the rules. */
export function notDone(
  outcome: Exclude<Outcome, { standing: Invitation } | { denied: Verdict }>,
  code: string,
): NotDone {
  if ('unknown' in outcome) return unknownCode(code);
  if ('notInviter' in outcome) return { status: 403, key: 'error.not-inviter', values: {} };
  return { status: 403, key: 'error.cancel-role', values: { partner: outcome.cancelRole } };
}

/** What is wrong with a reason for declining, if anything is. */
export const reasonProblem = ({ length }: string): NotDone | undefined =>
  length > mostReason
    ? { status: 400, key: 'error.reason-long', values: { length, most: mostReason } }
    : undefined;
