import type { Standing } from '../policy/standing.ts';
import { capitalized } from './capitalized.ts';
import { card } from './card.ts';
import { type Card, fact, heading, subtle } from './elements.ts';
import { adminText, servicesText } from './invitation-texts.ts';
import type { InvitationView } from './invitation-view.ts';
import type { Reader } from './reader.ts';
import { coverText, standingLines } from './relationship-rows.ts';

/** A card for somebody to put into a chat, and how it looks among the others to choose from. */
export type Shared = { readonly card: Card; readonly title: string; readonly text: string };

/**
 * An invitation as it stands, for everybody in the chat that it is put into: no buttons, and nothing of who did what, of
 * the note, the reasons or the deliveries.
 */
export function sharedInvitation(invitation: InvitationView, own: Reader, now: Date): Shared {
  const reader = own.forMany();
  const { _id: code, status, partner, customer, services, expiresAt } = invitation;
  const { t, dateTime, language } = reader;
  const names = { code, partner: partner.name, customer: customer.name };
  const covered = { ...names, services: servicesText(services, reader) };
  const state = language.statuses[status];
  return {
    title: `${code} · ${state}`,
    text: t('list.invites.row', covered),
    card: card(reader, {
      summary: t(`invitation.summary.${status}`, covered),
      body: [
        heading(t(`invitation.title.${status}`)),
        fact(t('invitation.code'), code),
        ...sides(partner.name, customer.name, reader),
        fact(t('invitation.services'), capitalized(covered.services, reader)),
        fact(t('invitation.admin'), adminText(invitation, reader)),
        fact(t('shared.status'), state),
        ...(status === 'pending' ? [fact(t('invitation.answer-by'), dateTime(expiresAt))] : []),
        asOf(now, reader),
      ],
    }),
  };
}

type Pair = {
  readonly partner: string;
  readonly customer: string;
  /** The other side of whoever looks for it. */
  readonly name: string;
  readonly standing: Standing;
};

/** A relationship as it stands, in the same way. */
export function sharedRelationship(pair: Pair, reader: Reader, now: Date): Shared {
  const { partner, customer, name, standing } = pair;
  return {
    title: name,
    text: coverText(standing, reader),
    card: card(reader, {
      summary: reader.t('shared.relationship.summary', { partner, customer }),
      body: [
        heading(reader.t('shared.relationship.title')),
        ...sides(partner, customer, reader),
        ...standingLines(standing, reader),
        asOf(now, reader),
      ],
    }),
  };
}

const sides = (partner: string, customer: string, { t }: Reader) => [
  fact(t('invitation.partner'), partner),
  fact(t('shared.customer'), customer),
];

const asOf = (now: Date, { t, date }: Reader) => subtle(t('shared.as-of', { when: date(now) }));
