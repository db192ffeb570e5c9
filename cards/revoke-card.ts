import { card, fitting } from './card.ts';
import { execute } from './card-actions.ts';
import { type Card, heading, line } from './elements.ts';
import type { Reader } from './reader.ts';
import { endedList, endedTexts, remains } from './revocation-texts.ts';
import type { PairView } from './revocation-view.ts';
import { finishText } from './revoked-card.ts';

/**
 * Asks before delegated administration is ended: what would end, and all that would not. `ends` stands for what was
 * shown, so that the button never ends anything else.
 */
export function revokeCard(view: PairView & { readonly ends: string }, reader: Reader): Card {
  const { t } = reader;
  const { customer, partner, reads, ends } = view;
  const names = { customer: customer.name, partner: partner.name };
  const texts = endedTexts(view, reader);
  return fitting(texts, (shown) =>
    card(reader, {
      summary: t('revoke.summary', names),
      body: [
        heading(t('revoke.title')),
        line(t('revoke.ask', names)),
        endedList(t('revoke.ends'), shown, texts.length, reader),
        remains(view, reader),
        line(finishText({ ...view, actedOn: reads }, reader), { spacing: 'Medium' }),
      ],
      actions: [
        execute(
          t('revoke.button'),
          'relationship.revoke',
          { customer: customer.tenantId, partner: partner.tenantId, ends },
          { style: 'destructive' },
        ),
      ],
    }),
  );
}
