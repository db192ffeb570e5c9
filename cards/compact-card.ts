import { card } from './card.ts';
import { execute } from './card-actions.ts';
import { type Card, command, heading, line, subtle } from './elements.ts';
import type { Reader } from './reader.ts';

/**
 * What a card said, in one sentence, where the card itself was too large. Nothing can be decided on it: who decides
 * has to see all of the card, which the button and the command bring.
 */
export function compactCard(
  { summary, code }: { readonly summary: string; readonly code?: string | undefined },
  reader: Reader,
): Card {
  const { t, language } = reader;
  const show = language.commands.show.words[0] ?? 'show';
  return card(reader, {
    summary,
    body: [
      heading(t('compact.title')),
      line(summary),
      ...(code ? [subtle(t('compact.hint')), command(`${show} ${code}`)] : []),
    ],
    actions: code ? [execute(t('invitation.refresh'), 'invitation.refresh', { code })] : [],
  });
}
