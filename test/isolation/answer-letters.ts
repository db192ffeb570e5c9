import { en } from '../../cards/language/en.ts';
import type { MessageKey } from '../../cards/language/language.ts';
import type { InvokeResult, Reply } from '../support/bot.ts';
import { textsOf } from '../support/received-card.ts';

/** What a letter of the table means, beside those of the rules. */
export const letters = {
  D: 'done',
  S: 'shown',
  '=': 'shown, and exactly what is shown of a tenant that does not exist',
  U: 'unknown, exactly as one that does not exist',
  T: 'the asker’s own tenant is unknown',
  P: 'for partners only',
  A: 'for Global admins only',
  N: 'nothing found',
  G: 'for those only whom the directory lists',
  W: 'one waits there already',
  M: 'no button of ours',
  '+': 'a verdict: allowed',
  '?': 'a verdict: allowed if',
  '0': 'a verdict: not covered',
  '#': 'unknown, but told otherwise than of one that does not exist',
  '!': 'the database was asked for rows of tenants without naming the asker’s own',
  '~': 'the database was asked otherwise than of one that does not exist',
} as const;

/** The rule that refuses, or denies in a verdict. */
export const ruleLetters = {
  a: 'approve-needs-customer-global-admin',
  d: 'decline-is-local',
  i: 'invite-role-missing',
  c: 'csp-to-csp-sale-denied',
  g: 'usgov-must-include-delegated-admin',
  o: 'cross-cloud-denied',
  f: 'invitation-required-first',
  e: 'partner-cannot-approve-own-invitation',
  s: 'no-sale-to-self-or-affiliate',
  l: 'partner-lists-only-own-relationships',
  x: 'existing-subscription-unchanged',
  n: 'not-covered',
} as const;

const told = {
  U: [
    'error.customer-unknown',
    'error.tenant-not-visible',
    'error.code-unknown',
    'error.subscription-unknown',
  ],
  T: ['error.tenant-unknown'],
  P: ['error.not-partner'],
  A: ['error.not-global-admin'],
  N: ['compose.nothing'],
  G: ['error.guest'],
  W: ['error.pending-already'],
  M: ['error.card-malformed'],
} as const satisfies Record<string, readonly MessageKey[]>;
const sentences = Object.entries(told).flatMap(([letter, keys]) =>
  keys.map((key) => [letter, patternOf(key)] as const),
);
const verdicts = [
  ['Allowed if', '?'],
  ['Allowed', '+'],
  ['Not covered', '0'],
] as const;

/** The letter of an answer, whether a card or a refused click. */
export function letterOf(answer: Reply | InvokeResult): string {
  const [summary, text] = saidIn(answer);
  const rule = summary.match(/^Not allowed.*\((.+)\)$/s)?.[1];
  if (rule) return Object.entries(ruleLetters).find(([, id]) => id === rule)?.[0] ?? `<${rule}>`;
  const verdict = /\([a-z-]+\)$/.test(summary)
    ? verdicts.find(([word]) => summary.startsWith(word))
    : undefined;
  return verdict?.[1] ?? sentences.find(([, each]) => each.test(text))?.[0] ?? 'S';
}

function saidIn(answer: Reply | InvokeResult): readonly [summary: string, text: string] {
  if ('card' in answer) return [answer.summary, textsOf(answer.card)];
  const { message, speak } = answer.value as { message?: string; speak?: string };
  return [message ?? speak ?? '', message ?? textsOf(answer.value)];
}

/** A sentence with anything in its gaps. */
function patternOf(key: MessageKey): RegExp {
  const parts = en.messages[key].split(/\{\w+\}/);
  return new RegExp(parts.map((part) => part.replaceAll(/[.?()]/g, '\\$&')).join('[^]*'));
}
