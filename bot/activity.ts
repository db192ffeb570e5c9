import { z } from 'zod';
import type { ConversationType, SeenConversation } from '../models/conversation-schema.ts';
import { cleanText, excerpt } from './clean-text.ts';

/** The trust boundary: what is taken from an activity, field by field. Everything else is left behind. */

const shortText = z.string().max(1000);
const guid = z.guid().transform((text) => text.toLowerCase());

const senderSchema = z.object({
  from: z.object({ id: shortText, aadObjectId: guid, name: z.string().max(5000).optional() }),
  recipient: z.object({ id: shortText, isTargeted: z.boolean().optional().catch(undefined) }),
  conversation: z.object({
    id: shortText,
    conversationType: shortText.optional(),
    isGroup: z.boolean().optional().catch(undefined),
  }),
  channelData: z.object({ tenant: z.object({ id: guid }) }),
  channelId: shortText,
  serviceUrl: z.url({ protocol: /^https?$/ }).max(2000),
  locale: z.string().max(35).optional().catch(undefined),
  localTimezone: z.string().max(60).optional().catch(undefined),
});

/** Who speaks, where, and how they like to read. Identity comes from here and from nowhere else. */
export type Sender = {
  readonly tenantId: string;
  readonly aadObjectId: string;
  readonly name: string;
  /** Others read along in this conversation. */
  readonly shared: boolean;
  /** Nobody but the bot sees this message, and nobody but its sender is to see the answer. */
  readonly targeted: boolean;
  readonly locale: string | undefined;
  readonly timeZone: string | undefined;
  readonly seen: SeenConversation;
};

/**
 * The sender, or undefined when the channel does not vouch for a person and a tenant. `channels` are those that are
 * believed, left out any: some (Web Chat, Direct Line) let the client itself write who it is.
 */
export function senderOf(
  activity: unknown,
  channels?: readonly string[] | undefined,
): Sender | undefined {
  const parsed = senderSchema.safeParse(activity);
  if (!parsed.success) return undefined;
  const { from, recipient, channelId, channelData, locale, localTimezone } = parsed.data;
  if (channels && !channels.includes(channelId)) return undefined;
  const seen = conversationIn(parsed.data);
  return {
    tenantId: channelData.tenant.id,
    aadObjectId: from.aadObjectId,
    name: excerpt(cleanText(from.name ?? ''), 100) || from.aadObjectId,
    shared: seen.type !== 'personal',
    targeted: recipient.isTargeted === true,
    locale,
    timeZone: localTimezone,
    seen,
  };
}

function conversationIn(data: z.output<typeof senderSchema>): SeenConversation {
  const { from, recipient, conversation, channelData, channelId, serviceUrl } = data;
  const { locale, localTimezone: timeZone } = data;
  const type = conversationType(conversation);
  const conversationId = type === 'channel' ? channelOf(conversation.id) : conversation.id;
  return {
    tenantId: channelData.tenant.id,
    conversationId,
    type,
    ...(type === 'personal' ? { aadObjectId: from.aadObjectId } : {}),
    channelId,
    serviceUrl,
    botId: recipient.id,
    userId: type === 'personal' ? from.id : conversationId,
    ...(locale ? { locale } : {}),
    ...(timeZone ? { timeZone } : {}),
  };
}

/** Where nothing says that others read along, the person is alone with the bot. */
const conversationType = ({
  conversationType: type,
  isGroup,
}: z.output<typeof senderSchema>['conversation']): ConversationType =>
  type === 'channel' || type === 'groupChat' ? type : isGroup ? 'groupChat' : 'personal';

/** The channel in which a thread is: what is said of the place holds for all of its threads. */
const channelOf = (conversationId: string): string =>
  conversationId.replace(/;messageid=.*$/s, '') || conversationId;

/** The message of the bot's own that somebody has clicked on. */
export const replyToOf = ({ replyToId }: { readonly replyToId?: unknown }): string | undefined =>
  replyToSchema.parse(replyToId);

/** Most messages answer none: what is missing is no error, which would cost more than to read the rest. */
const replyToSchema = shortText.min(1).optional().catch(undefined);

const messageSchema = z.object({
  text: z.string().optional().catch(undefined),
  recipient: z.object({ id: z.string() }),
  entities: z
    .array(
      z
        .object({
          type: z.literal('mention'),
          text: z.string(),
          mentioned: z.object({ id: z.string() }),
        })
        .optional()
        .catch(undefined),
    )
    .catch([]),
});

/** More than any command with its note needs; a question of so many is read in some hundredths of a second. */
export const mostText = 4000;

/**
 * What somebody typed, without the mention of the bot itself; other mentions become plain names. Of a text that is
 * too long comes the beginning, one character longer than `mostText`, so that it can be told from a whole one.
 */
export function textOf(activity: unknown): string {
  const parsed = messageSchema.safeParse(activity);
  if (!parsed.success) return '';
  const { text: typed = '', recipient, entities } = parsed.data;
  const text = typed.slice(0, mostText);
  const own = entities.filter((mention) => mention?.mentioned.id === recipient.id);
  const left = own.reduce((rest, mention) => rest.replace(mention?.text ?? '', ' '), text);
  // Teams puts this entity behind a mention, even in plain text.
  const clean = cleanText(left.replaceAll('&nbsp;', ' '));
  return typed.length > mostText ? clean.slice(0, mostText).padEnd(mostText + 1, '…') : clean;
}
