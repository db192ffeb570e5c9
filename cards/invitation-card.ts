import { capitalized } from './capitalized.ts';
import { card, fitting } from './card.ts';
import { execute } from './card-actions.ts';
import {
  type Card,
  type CardAction,
  type Element,
  fact,
  group,
  heading,
  line,
  subtle,
} from './elements.ts';
import { afterwards, links, outcome } from './invitation-outcome.ts';
import { deliveryList, deliveryTexts, reachedText, timeline } from './invitation-progress.ts';
import { adminText, grants, neverChanges, servicesText } from './invitation-texts.ts';
import type { InvitationView, Viewer } from './invitation-view.ts';
import { isolated } from './isolated.ts';
import type { Reader } from './reader.ts';
import { timeLeft } from './time-left.ts';

/** What somebody has just tried came to. Its text names the code, since it stands for the card in a notification. */
export type Remark = { readonly text: string; readonly tone: 'good' | 'warning' };

type Look = {
  readonly viewer: Viewer;
  readonly usGovPortal?: string | undefined;
  /** Adds the timeline and the delivery state. */
  readonly inFull?: boolean;
  /** Makes it a reminder, as of this moment, as long as nobody has answered. */
  readonly reminderAt?: Date | undefined;
  readonly remark?: Remark | undefined;
};

/** An invitation as it stands, for one reader. The same card is sent, updated in place and shown on demand. */
export function invitationCard(invitation: InvitationView, reader: Reader, look: Look): Card {
  const deliveries = look.inFull ? deliveryTexts(invitation, reader, look.viewer) : [];
  return fitting(deliveries, (shown) => cardWith(shown, invitation, reader, look));
}

function cardWith(
  deliveries: readonly string[],
  invitation: InvitationView,
  reader: Reader,
  look: Look,
): Card {
  const { _id: code, status, partner, customer, services, createdBy } = invitation;
  const { t, dateTime } = reader;
  const names = { code, partner: partner.name, customer: customer.name };
  const pending = status === 'pending';
  const left = timeLeftIn(invitation, reader, look);
  return card(reader, {
    summary: summaryOf(invitation, left, reader, look),
    body: [
      heading(t(`invitation.title.${status}`)),
      ...remarkOf(look),
      ...reminder(invitation, left, reader),
      ...(pending ? [] : [outcome(invitation, reader)]),
      line(
        t(pending ? 'invitation.asks' : 'invitation.asked', { ...names, person: createdBy.name }),
      ),
      fact(t('invitation.code'), code),
      ...(partner.domain ? [fact(t('invitation.partner'), partnerText(invitation, reader))] : []),
      fact(t('invitation.services'), capitalized(servicesText(services, reader), reader)),
      ...(saysGrants(status, look)
        ? []
        : [fact(t('invitation.admin'), adminText(invitation, reader))]),
      ...(pending ? [fact(t('invitation.answer-by'), dateTime(invitation.expiresAt))] : []),
      ...note(invitation, reader),
      ...(pending ? waiting(invitation, reader, look) : afterwards(invitation, reader, look)),
      ...(look.inFull
        ? [timeline(invitation, reader, look.viewer), ...deliveryList(deliveries, reader)]
        : []),
      ...(pending ? beforeButtons(invitation, reader, look) : []),
    ],
    actions: pending ? buttons(code, reader, look) : links(invitation, reader, look),
  });
}

const remarkOf = ({ remark }: Look): Element[] =>
  remark ? [group([line(remark.text)], { style: remark.tone })] : [];

/** Names are not unique; who decides can compare the partner id with what they were told elsewhere. */
const partnerText = ({ partner }: InvitationView, { language }: Reader): string => {
  const { name, domain, type, programId } = partner;
  return [isolated(name), domain, language.partnerTypes[type], programId]
    .filter(Boolean)
    .join(' · ');
};

function summaryOf(invitation: InvitationView, left: string, reader: Reader, look: Look): string {
  if (look.remark) return look.remark.text;
  const { _id: code, status, partner, customer } = invitation;
  const services = servicesText(invitation.services, reader);
  const words = { code, partner: partner.name, customer: customer.name, services, left };
  return reader.t(left ? 'invitation.summary.reminder' : `invitation.summary.${status}`, words);
}

/** How long there is to answer, on a reminder; nothing on any other card. */
const timeLeftIn = ({ status, expiresAt }: InvitationView, reader: Reader, look: Look): string =>
  look.reminderAt && status === 'pending' ? timeLeft(look.reminderAt, expiresAt, reader) : '';

const reminder = (
  { expiresAt }: InvitationView,
  left: string,
  { t, dateTime }: Reader,
): Element[] => {
  const words = { left, when: dateTime(expiresAt) };
  return left ? [group([line(t('invitation.reminder', words))], { style: 'warning' })] : [];
};

const note = ({ note: text, createdBy }: InvitationView, { t }: Reader): Element[] =>
  text
    ? [
        group(
          [
            subtle(t('invitation.note', { person: createdBy.name })),
            ...paragraphs(text).map((part) => line(isolated(part), { spacing: 'Small' })),
          ],
          { style: 'emphasis' },
        ),
      ]
    : [];

const mostParagraphs = 10;

/** A note's lines; the last one takes what is beyond the room of a card. */
function paragraphs(text: string): string[] {
  const lines = text.split('\n').filter((part) => part.trim() !== '');
  const rest = lines.slice(mostParagraphs - 1).join(' ');
  return [...lines.slice(0, mostParagraphs - 1), ...(rest ? [rest] : [])];
}

/** The customer's people read what it grants and what it never changes before anybody can approve it. */
const saysGrants = (status: InvitationView['status'], { viewer }: Look): boolean =>
  status === 'pending' && viewer.side === 'customer';

function waiting(invitation: InvitationView, reader: Reader, { viewer }: Look): Element[] {
  const { t } = reader;
  const names = { customer: invitation.customer.name };
  if (viewer.side === 'partner') {
    return [
      line(t('invitation.wait.admins', names), { spacing: 'Medium' }),
      subtle(reachedText(invitation, reader)),
    ];
  }
  const cannot = viewer.may === 'decide' ? [] : [subtle(t('invitation.wait.you-cannot', names))];
  return [grants(invitation, reader), neverChanges(reader), ...cannot];
}

/** The reason for a no, and what remains after one, read beside the button that ends the invitation. */
function beforeButtons(
  { partner, customer }: InvitationView,
  reader: Reader,
  { viewer: { may } }: Look,
): Element[] {
  if (may === 'look') return [];
  const names = { partner: partner.name, customer: customer.name };
  const remains = subtle(reader.t(`invitation.remains.${may}`, names));
  return may === 'decide' ? [reasonInput(reader), remains] : [remains];
}

const reasonInput = ({ t }: Reader): Element => ({
  type: 'Input.Text',
  id: 'reason',
  label: t('invitation.reason'),
  maxLength: 500,
  isMultiline: true,
  spacing: 'Medium',
});

function buttons(code: string, { t }: Reader, { viewer }: Look): CardAction[] {
  if (viewer.may === 'decide') {
    return [
      execute(t('invitation.approve'), 'invitation.approve', { code }, { style: 'positive' }),
      execute(t('invitation.decline'), 'invitation.decline', { code }, { inputs: 'auto' }),
    ];
  }
  if (viewer.may === 'cancel') {
    return [
      execute(t('invitation.refresh'), 'invitation.refresh', { code }),
      execute(t('invitation.remind'), 'invitation.remind', { code }),
      execute(t('invitation.cancel'), 'invitation.cancel', { code }, { style: 'destructive' }),
    ];
  }
  return [execute(t('invitation.refresh'), 'invitation.refresh', { code })];
}
