import { type Card, line, run, state, subtle } from './elements.ts';
import type { MessageKey } from './language/language.ts';
import { type ListQuery, listCard } from './list-card.ts';
import type { Reader } from './reader.ts';

type Event = MessageKey extends infer Key
  ? Key extends `deliveries.event.${infer Name}`
    ? Name
    : never
  : never;

/** One message that has not got through. */
export type UndeliveredView = {
  readonly id: string;
  /** What it is: an event, or the update of a card. */
  readonly what: Event;
  readonly code?: string | null | undefined;
  /** The person it is for; absent for places that several people read. */
  readonly person?: string | null | undefined;
  readonly place: 'personal' | 'groupChat' | 'channel' | 'removed';
  readonly state: 'dead' | 'held' | 'again';
  /** A word of the channel's, or `HTTP` and a status; absent while it was not tried. */
  readonly why?: string | null | undefined;
  readonly owedAt: Date;
};
type View = {
  readonly rows: readonly UndeliveredView[];
  readonly total: number;
  readonly hasMore: boolean;
  /** Names of people for whom something waits until they install the app. */
  readonly awaited: readonly string[];
  readonly query: ListQuery;
};

const mostNames = 5;
const colors = { dead: 'Attention', held: 'Warning', again: 'Accent' } as const;

/** What has not got through to a tenant's people and places, and why. */
export function deliveriesCard({ awaited, ...page }: View, reader: Reader): Card {
  const { t, dateTime } = reader;
  return listCard(
    {
      title: t('deliveries.title'),
      summary: t('deliveries.summary', { count: page.total, waiting: awaited.length }),
      remark: remark(page.rows, awaited, reader),
      empty: t('deliveries.empty'),
      ...page,
      idOf: ({ id }) => id,
      placeOf: ({ owedAt }) => owedAt.toISOString(),
      show: ({ what, code, state: stands, why, owedAt, ...to }) => [
        line([
          run(`${t(`deliveries.event.${what}`)}${code ? ` ${code}` : ''}  `, { weight: 'Bolder' }),
          ...state(t(`deliveries.state.${stands}`), colors[stands]),
        ]),
        line(recipient(to, reader), { spacing: 'Small' }),
        subtle(t('deliveries.since', { why: reason(why, reader), when: dateTime(owedAt) })),
      ],
    },
    reader,
  );
}

function remark(
  rows: View['rows'],
  awaited: readonly string[],
  { t, list }: Reader,
): string | undefined {
  const names = awaited.slice(0, mostNames);
  const more = awaited.length - names.length;
  const said = [
    ...(names.length > 0 ? [t('deliveries.awaited', { names: list(names), more })] : []),
    ...(rows.some(({ state }) => state === 'dead') ? [t('deliveries.retry')] : []),
  ];
  return said.length > 0 ? said.join(' ') : undefined;
}

const recipient = (
  { person, place }: Pick<UndeliveredView, 'person' | 'place'>,
  { t }: Reader,
): string => (person ? t('deliveries.to.person', { person }) : t(`deliveries.to.${place}`));

const reasons: Readonly<Record<string, MessageKey>> = {
  ConversationBlockedByUser: 'deliveries.why.blocked',
  MessageWritesBlocked: 'deliveries.why.blocked',
  BotDisabledByAdmin: 'deliveries.why.disabled',
  BotNotInConversationRoster: 'deliveries.why.not-installed',
  ForbiddenOperationException: 'deliveries.why.not-installed',
  removed: 'deliveries.why.not-installed',
  ConversationNotFound: 'deliveries.why.not-found',
  'HTTP 404': 'deliveries.why.not-found',
  MessageSizeTooBig: 'deliveries.why.too-large',
  'HTTP 413': 'deliveries.why.too-large',
  Throttled: 'deliveries.why.busy',
  'HTTP 412': 'deliveries.why.busy',
  'HTTP 429': 'deliveries.why.busy',
  'HTTP 502': 'deliveries.why.busy',
  'HTTP 503': 'deliveries.why.busy',
  'HTTP 504': 'deliveries.why.busy',
  'not reached': 'deliveries.why.not-reached',
  'not made': 'deliveries.why.not-made',
  ForeignServiceUrl: 'deliveries.why.foreign-host',
  TenantNotServed: 'deliveries.why.not-served',
};

function reason(why: string | null | undefined, { t }: Reader): string {
  if (!why) return t('deliveries.why.behind');
  const known = Object.hasOwn(reasons, why) ? reasons[why] : undefined;
  return known ? t(known) : t('deliveries.why.other', { why });
}
