import { bullet, type Element, group, subheading } from './elements.ts';
import type { InvitationView, OutboxView, Viewer } from './invitation-view.ts';
import type { Reader } from './reader.ts';

/** What happened to the invitation, oldest first. */
export function timeline({ history }: InvitationView, { t, dateTime }: Reader): Element {
  const lines = history.flatMap(({ at, event, by }) =>
    event === 'pending'
      ? []
      : [bullet(t(`invitation.event.${event}`, { when: dateTime(at), person: by?.name ?? '' }))],
  );
  return group([subheading(t('invitation.timeline')), ...lines], { separator: true });
}

/** How many Global admins hold the card and how many have yet to install the app. */
export function reachedText({ outbox, customer }: InvitationView, { t }: Reader): string {
  const cards = outbox.filter(({ event }) => event === 'created');
  const count = (wanted: OutboxView['state']) =>
    cards.filter(({ state }) => state === wanted).length;
  const words = { customer: customer.name, total: cards.length };
  const [sent, waiting] = [count('sent'), count('waiting')];
  const onItsWay = cards.length > 0 && sent + waiting === 0;
  return onItsWay
    ? t('invitation.on-its-way', words)
    : t('invitation.reached', { ...words, sent, waiting });
}

/** What became of each card and notice. The other side's people are not named. */
export function deliveryLines(
  invitation: InvitationView,
  { t }: Reader,
  viewer: Viewer,
): Element[] {
  const told = invitation.outbox.filter(({ audience }) => audience !== 'relationship');
  if (told.length === 0) return [];
  const own = invitation[viewer.side].tenantId;
  const name = ({ audience, event, name: person, tenantId }: OutboxView): string => {
    if (audience === 'subscribers' || audience === 'copies') return t(`delivery.to.${audience}`);
    if (event !== 'created') return t('delivery.to.partner', { person: person ?? '' });
    return tenantId === own
      ? t('delivery.to.admin', { person: person ?? '' })
      : t('delivery.to.admin-hidden');
  };
  const seen = told.filter(
    ({ event, tenantId }) => event === 'created' || !tenantId || tenantId === own,
  );
  return [
    group(
      [
        subheading(t('invitation.delivery')),
        ...seen.slice(0, 12).map((entry) =>
          bullet(
            t('invitation.delivery.line', {
              what: name(entry),
              state: t(`delivery.${entry.state}`),
            }),
          ),
        ),
      ],
      { separator: true },
    ),
  ];
}
