import { card } from './card.ts';
import { type Card, type CardAction, heading, line, openUrl, subtle } from './elements.ts';
import { isolated } from './isolated.ts';
import type { Reader } from './reader.ts';

/** Says in a shared place that the answer is in the person's own chat. */
export const asideCard = (botId: string, reader: Reader): Card =>
  card(reader, {
    summary: reader.t('aside.summary'),
    body: [heading(reader.t('aside.title')), line(reader.t('aside.text'))],
    actions: chatLink(botId, reader),
  });

/** Says in a shared place where to ask instead. */
export const noOwnChatCard = (botId: string, reader: Reader): Card =>
  card(reader, {
    summary: reader.t('aside.none.summary'),
    body: [
      heading(reader.t('aside.none.title')),
      line(reader.t('aside.none.text')),
      subtle(reader.t('aside.none.hint')),
    ],
    actions: chatLink(botId, reader),
  });

/** Opens the chat with the bot. Teams calls bots `28:` and the application id. Source: Teams, deep link to a chat. */
function chatLink(botId: string, { t }: Reader): CardAction[] {
  if (!/^28:[0-9a-f-]{36}$/i.test(botId)) return [];
  const url = `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(botId)}`;
  return [openUrl(t('aside.open'), url)];
}

type Origin = {
  readonly place: 'personal' | 'groupChat' | 'channel';
  /** What the person typed there; empty for a button. */
  readonly said: string;
};

/** The card with word of where it was asked for, since it appears somewhere else. */
export function withOrigin(
  { summary, content }: Card,
  { place, said }: Origin,
  { t }: Reader,
): Card {
  const where = place === 'channel' ? t('aside.from.channel') : t('aside.from.group');
  const origin = subtle(said ? `${where}: ${isolated(said)}` : where);
  return { summary, content: { ...content, body: [origin, ...content.body] } };
}
