import { type CardAction, type Element, fact, group, line, openUrl, subtle } from './elements.ts';
import type { InvitationView, Viewer } from './invitation-view.ts';
import { gdapLink, resellerLink } from './official-links.ts';
import type { Reader } from './reader.ts';

type Look = { readonly viewer: Viewer; readonly usGovPortal?: string | undefined };

/** Who decided, when, and why: the first thing that somebody who clicks late must read. */
export function outcome(invitation: InvitationView, { t, dateTime }: Reader): Element {
  const { status, history, partner, customer } = invitation;
  const end = history.findLast(({ event }) => event === status);
  if (status === 'pending' || !end) return group([]);
  const words = {
    person: end.by?.name ?? '',
    partner: partner.name,
    customer: customer.name,
    when: dateTime(status === 'expired' ? invitation.expiresAt : end.at),
  };
  const style = status === 'approved' ? 'good' : status === 'expired' ? 'warning' : 'attention';
  return group(
    [
      line(t(`invitation.decided.${status}`, words)),
      ...(end.reason ? [fact(t('invitation.decided.reason'), end.reason)] : []),
    ],
    { style },
  );
}

/** What is left to do once it has ended. */
export function afterwards(invitation: InvitationView, { t }: Reader, { viewer }: Look): Element[] {
  const { status, delegatedAdmin, partner, cloud } = invitation;
  if (status !== 'approved') {
    return viewer.side === 'partner' ? [subtle(t('invitation.again'))] : [];
  }
  const customerText =
    cloud === 'us-gov' ? 'invitation.finish.customer.us-gov' : 'invitation.finish.customer';
  const key = viewer.side === 'customer' ? customerText : 'invitation.finish.partner';
  const gdap = delegatedAdmin?.kind === 'gdap' && !delegatedAdmin.relationshipId;
  return [
    line(t(key), { spacing: 'Medium' }),
    ...(gdap ? [subtle(t('invitation.finish.gdap', { partner: partner.name }))] : []),
  ];
}

/** The official way to put an approval into force; only the customer can walk it. */
export function links(
  invitation: InvitationView,
  { t }: Reader,
  { viewer, usGovPortal }: Look,
): CardAction[] {
  const { status, partner, cloud, delegatedAdmin } = invitation;
  if (status !== 'approved' || viewer.side === 'partner') return [];
  const reseller = resellerLink(partner, { cloud, usGovPortal });
  const relationshipId = delegatedAdmin?.relationshipId;
  return [
    ...(reseller ? [openUrl(t('invitation.finish.open'), reseller)] : []),
    ...(relationshipId
      ? [openUrl(t('invitation.finish.open-gdap'), gdapLink(relationshipId))]
      : []),
  ];
}
