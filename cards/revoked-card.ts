import { card, fitting } from './card.ts';
import { type Card, type CardAction, group, heading, line, openUrl } from './elements.ts';
import { partnerCenter, partnerRelationships } from './official-links.ts';
import type { Reader } from './reader.ts';
import { endedList, endedTexts, remains } from './revocation-texts.ts';
import type { RevocationView } from './revocation-view.ts';

/** Delegated administration that was ended: by whom and when, what, and all that remains. Also the word of it. */
export function revokedCard(view: RevocationView, reader: Reader): Card {
  const { t, dateTime } = reader;
  const { customer, partner, actedOn, by, at } = view;
  const names = { customer: customer.name, partner: partner.name };
  const told = { ...names, person: by, tenant: view[actedOn].name, when: dateTime(at) };
  const texts = endedTexts(view, reader);
  return fitting(texts, (shown) =>
    card(reader, {
      summary: t(`revoked.summary.${actedOn}`, names),
      body: [
        heading(t('revoked.title')),
        group([line(t('revoked.by', told))], { style: 'attention' }),
        endedList(t('revoked.ended'), shown, texts.length, reader),
        remains(view, reader),
        line(finishText(view, reader), { spacing: 'Medium' }),
      ],
      actions: links(view, reader),
    }),
  );
}

/** Nothing is ended at Microsoft by ending it here: what is left to do there, and who does it. */
export function finishText(
  { customer, partner, cloud, reads, actedOn }: Omit<RevocationView, 'by' | 'at'>,
  { t }: Reader,
): string {
  const names = { customer: customer.name, partner: partner.name };
  if (reads !== actedOn) return t(`revoked.awaits.${actedOn}`, names);
  const usGov = cloud === 'us-gov' && actedOn === 'customer';
  return t(usGov ? 'revoked.finish.customer.us-gov' : `revoked.finish.${actedOn}`, names);
}

/** To the place where the side that ended it finishes. */
function links({ reads, actedOn, ...where }: RevocationView, { t }: Reader): CardAction[] {
  if (reads !== actedOn) return [];
  const url = reads === 'customer' ? partnerRelationships(where) : partnerCenter(where);
  return url ? [openUrl(t('invitation.finish.open'), url)] : [];
}
