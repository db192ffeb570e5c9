import { bullet, type Element, group, subheading } from './elements.ts';
import type { InvitationView, OutboxView, Viewer } from './invitation-view.ts';
import type { Reader } from './reader.ts';

type Event = InvitationView['history'][number];
const mostLines = 10;
/** What is owed to nobody who reads. */
const silent = new Set<OutboxView['audience']>(['relationship', 'audit']);

/** What happened to the invitation, oldest first, each with the rule that let it happen; of reminders, the last. */
export function timeline(
  { history }: InvitationView,
  { t, dateTime }: Reader,
  viewer: Viewer,
): Element {
  const hidden = history.filter(({ event }) => event === 'reminded').slice(0, -1);
  const earlier = (count: number) => t('invitation.event.reminded-before', { count });
  const lines = history.flatMap((each) => {
    const { at, event, by } = each;
    if (each === hidden[0]) return [bullet(earlier(hidden.length))];
    if (event === 'pending' || hidden.includes(each)) return [];
    const text = t(`invitation.event.${event}`, { when: dateTime(at), person: by?.name ?? '' });
    return [bullet(ruleShown(each, viewer) ? `${text} (${each.ruleId})` : text)];
  });
  return group([subheading(t('invitation.timeline')), ...lines], { separator: true });
}

const partnersOwn = new Set<Event['event']>(['created', 'reminded', 'cancelled']);

/** The rule of an answer could tell a partner of other partners. */
const ruleShown = ({ event, ruleId }: Event, { side }: Viewer): boolean =>
  !!ruleId && (side === 'customer' || partnersOwn.has(event));

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
export function deliveryTexts(invitation: InvitationView, { t }: Reader, viewer: Viewer): string[] {
  const told = invitation.outbox.filter(({ audience }) => !silent.has(audience));
  const own = invitation[viewer.side].tenantId;
  const text = (entry: OutboxView): string =>
    t('invitation.delivery.line', {
      what: recipientOf(entry, own, t),
      state: t(`delivery.${entry.state}`),
    });
  const seen = told.filter(
    ({ event, tenantId }) =>
      event === 'created' || event === 'reminded' || !tenantId || tenantId === own,
  );
  return [...new Set(seen.map(text))].slice(0, mostLines);
}

export const deliveryList = (deliveries: readonly string[], { t }: Reader): Element[] =>
  deliveries.length > 0
    ? [
        group([subheading(t('invitation.delivery')), ...deliveries.map(bullet)], {
          separator: true,
        }),
      ]
    : [];

function recipientOf(
  { audience, event, name, tenantId }: OutboxView,
  own: string,
  t: Reader['t'],
): string {
  if (audience === 'subscribers' || audience === 'copies') return t(`delivery.to.${audience}`);
  const words = { person: name ?? '' };
  const hidden = tenantId === own ? '' : '-hidden';
  if (event === 'created') return t(`delivery.to.admin${hidden}`, words);
  if (event === 'expiring' || event === 'reminded')
    return t(`delivery.to.reminder${hidden}`, words);
  return t('delivery.to.partner', words);
}
