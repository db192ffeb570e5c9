import type { Status } from '../../../policy/lifecycle.ts';
import { type ReceivedCard, textsOf } from '../../support/received-card.ts';

/** What a notification tells of an invitation. */
export type Telling = {
  readonly code: string;
  readonly event: 'created' | Exclude<Status, 'pending'>;
};

const codePattern = /INV-[0-9A-Z]{6}/;
const summaries: readonly (readonly [RegExp, Telling['event']])[] = [
  [/^INV-\w+: .* invites /, 'created'],
  [/^INV-\w+: .* approved the invitation/, 'approved'],
  [/^INV-\w+: .* declined the invitation/, 'declined'],
  [/^INV-\w+: .* withdrew its invitation/, 'cancelled'],
  [/^INV-\w+: .* expired/, 'expired'],
];

export const codeIn = (text: string): string | undefined => codePattern.exec(text)?.[0];

/** Read from the summary; undefined for a welcome, a reminder and whatever else is no card of an invitation. */
export function tellingIn(summary: string): Telling | undefined {
  const code = codeIn(summary);
  const found = summaries.find(([words]) => words.test(summary));
  return code && found ? { code, event: found[1] } : undefined;
}

const titles: readonly (readonly [string, Status])[] = [
  ['Partner invitation', 'pending'],
  ['Invitation approved', 'approved'],
  ['Invitation declined', 'declined'],
  ['Invitation withdrawn', 'cancelled'],
  ['Invitation expired', 'expired'],
];

/** The state of the invitation that a card shows; undefined when it is no invitation card. */
export function statusOn(card: ReceivedCard): Status | undefined {
  const [heading] = textsOf(card.body).split('\n');
  return titles.find(([title]) => title === heading)?.[1];
}
