import { z } from 'zod';
import { en } from '../cards/language/en.ts';
import type { MessageKey } from '../cards/language/language.ts';
import { readerOf } from '../cards/reader.ts';
import { parseInvitationCode } from '../policy/invitation-code.ts';

type IsRight = (answer: unknown) => boolean;

export const { t } = readerOf(en);

const cardType = 'application/vnd.microsoft.card.adaptive';
const cardMessage = z.object({
  type: z.literal('message'),
  summary: z.string(),
  attachments: z.tuple([z.object({ contentType: z.literal(cardType) })]),
});
const textMessage = z.object({ type: z.literal('message'), text: z.string() });
const invokeResult = z.object({
  statusCode: z.literal(200),
  type: z.literal(cardType),
  value: z.object({ speak: z.string() }),
});

/** The one line of an echo. */
export const echoes =
  (text: string): IsRight =>
  (answer) =>
    textMessage.safeParse(answer).data?.text === `Echo: ${text}`;

/** A card with a summary that passes. */
const cardThat =
  (isRight: (summary: string) => boolean): IsRight =>
  (answer) => {
    const { success, data } = cardMessage.safeParse(answer);
    return success && isRight(data.summary);
  };

export const cardSaying = (...[key, values]: Parameters<typeof t>): IsRight => {
  const expected = t(key, values);
  return cardThat((summary) => summary === expected);
};

const verdicts = (['allowed', 'denied', 'conditional', 'not-covered'] as const).map(
  (outcome) => en.messages[`verdict.${outcome}` satisfies MessageKey],
);

/** A verdict by this rule. */
export const verdictBy = (rule: string): IsRight =>
  cardThat(
    (summary) =>
      verdicts.some((verdict) => summary.startsWith(verdict)) && summary.endsWith(` (${rule})`),
  );

type Names = { readonly partner: string; readonly customer: string };

/** The card of a new invitation for Azure. */
export const invitationOf = (names: Names): IsRight =>
  cardThat((summary) => {
    const code = codeIn(summary);
    const words = { ...names, code, services: en.services.azure };
    return code !== '' && summary === t('invitation.summary.pending', words);
  });

/** The code that a summary begins with; empty when it does not. */
export function codeIn(summary: string): string {
  const [first = ''] = summary.split(':');
  return parseInvitationCode(first) ?? '';
}

/** The card of this invitation, approved, as the result of a click. */
export const approvalOf =
  (code: string, names: Names): IsRight =>
  (answer) =>
    invokeResult.safeParse(answer).data?.value.speak ===
    t('invitation.summary.approved', { ...names, code });
