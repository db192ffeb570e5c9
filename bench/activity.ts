import type { Person } from './people.ts';

/** In the HTTP response (`expectReplies`), or as Teams has it: posted to the connector. */
export type Delivery = 'response' | 'connector';

export type Activity = {
  readonly type: string;
  readonly id: string;
  readonly deliveryMode?: string;
  readonly conversation: object;
  readonly [field: string]: unknown;
};

let activities = 0;
const nextId = (): string => {
  activities += 1;
  return `17322${String(activities).padStart(8, '0')}`;
};

/** What Teams puts around everything that a person does in their own chat with the bot. */
const activityFrom = ({ tenantId, aadObjectId, name }: Person, serviceUrl: string) => ({
  id: nextId(),
  timestamp: '2026-01-01T08:00:00.000Z',
  localTimezone: 'Europe/Stockholm',
  locale: 'en-US',
  channelId: 'msteams',
  serviceUrl,
  from: { id: `29:${aadObjectId}`, name, aadObjectId },
  recipient: { id: '28:multipartner', name: 'Multipartner' },
  conversation: { id: chatOf({ aadObjectId }), conversationType: 'personal', tenantId },
  channelData: { tenant: { id: tenantId } },
});

export const chatOf = ({ aadObjectId }: Pick<Person, 'aadObjectId'>): string => `a:${aadObjectId}`;

export type Channel = { readonly serviceUrl: string; readonly delivery: Delivery };

export const messageFrom = (
  person: Person,
  text: string,
  { serviceUrl, delivery }: Channel,
): Activity => ({
  ...activityFrom(person, serviceUrl),
  type: 'message',
  ...(delivery === 'response' ? { deliveryMode: 'expectReplies' } : {}),
  textFormat: 'plain',
  text,
});

/** The same without what says whose tenant it comes from. */
export function strangersMessage(person: Person, text: string, channel: Channel): Activity {
  const { channelData: _, ...message } = messageFrom(person, text, channel);
  return message as Activity;
}

/** The same in a group chat. */
export const messageIn = (
  chat: string,
  person: Person,
  text: string,
  channel: Channel,
): Activity => ({
  ...messageFrom(person, text, channel),
  conversation: { id: chat, conversationType: 'groupChat', tenantId: person.tenantId },
});

/** A click on a button of the card `replyToId`. */
export const clickFrom = (
  person: Person,
  { verb, data, replyToId }: { verb: string; data: object; replyToId: string },
  serviceUrl: string,
): Activity => ({
  ...activityFrom(person, serviceUrl),
  type: 'invoke',
  name: 'adaptiveCard/action',
  value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
  replyToId,
});

/** The app is installed; what the bot has to say to that is in the response. */
export const installedBy = (person: Person, serviceUrl: string): Activity => ({
  ...activityFrom(person, serviceUrl),
  type: 'installationUpdate',
  action: 'add',
  deliveryMode: 'expectReplies',
});
