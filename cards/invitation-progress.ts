import { bullet, type Element, group, subheading } from './elements.ts';
import type { InvitationView, OutboxView, Viewer } from './invitation-view.ts';
import type { Reader } from './reader.ts';

type Event = InvitationView['history'][number];
/** What is owed to nobody who reads. */
const silent = new Set<OutboxView['audience']>(['relationship', 'audit']);

/** What happened to the invitation, oldest first, each with the rule that let it happen. */
export function timeline(
  { history }: InvitationView,
  { t, dateTime }: Reader,
  viewer: Viewer,
): Element {
  const lines = history.flatMap((each) => {
    const { at, event, by } = each;
    if (event === 'pending') return [];
    const text = t(`invitation.event.${event}`, { when: dateTime(at), person: by?.name ?? '' });
    return [bullet(ruleShown(each, viewer) ? `${text} (${each.ruleId})` : text)];
  });
  return group([subheading(t('invitation.timeline')), ...lines], { separator: true });
}

/** The rule of an answer could tell a partner of other partners. */
const ruleShown = ({ event, ruleId }: Event, { side }: Viewer): boolean =>
  !!ruleId && (side === 'customer' || event === 'created' || event === 'cancelled');

/**
 * Whether the card has reached anybody who can answer. How many Global admins a customer has, and how many of
 * them use the app, is not for a partner to know.
 */
export function reachedText({ outbox, customer }: InvitationView, { t }: Reader): string {
  const cards = outbox.filter(
    ({ audience, event }) => audience === 'person' && event === 'created',
  );
  const any = (wanted: OutboxView['state']) => cards.some(({ state }) => state === wanted);
  const how = any('sent') ? 'reached' : any('due') ? 'on-its-way' : 'nobody-yet';
  return t(`invitation.${how}`, { customer: customer.name });
}

/** What became of each card and notice. The other side's people are not named. */
export function deliveryLines(
  invitation: InvitationView,
  { t }: Reader,
  viewer: Viewer,
): Element[] {
  const told = invitation.outbox.filter(({ audience }) => !silent.has(audience));
  if (told.length === 0) return [];
  const own = invitation[viewer.side].tenantId;
  const name = ({ audience, event, name: person, tenantId }: OutboxView): string => {
    if (audience === 'subscribers' || audience === 'copies') return t(`delivery.to.${audience}`);
    const words = { person: person ?? '' };
    if (event === 'expiring') return t('delivery.to.reminder', words);
    if (event !== 'created') return t('delivery.to.partner', words);
    return tenantId === own ? t('delivery.to.admin', words) : t('delivery.to.admin-hidden');
  };
  const text = (entry: OutboxView): string =>
    t('invitation.delivery.line', { what: name(entry), state: t(`delivery.${entry.state}`) });
  const seen = told.filter(
    ({ event, tenantId }) => event === 'created' || !tenantId || tenantId === own,
  );
  return [
    group(
      [
        subheading(t('invitation.delivery')),
        ...[...new Set(seen.map(text))].slice(0, 12).map((each) => bullet(each)),
      ],
      { separator: true },
    ),
  ];
}
