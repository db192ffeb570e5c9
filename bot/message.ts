import type { Card } from '../cards/elements.ts';
import type { Message } from './adapter.ts';

export const cardType = 'application/vnd.microsoft.card.adaptive';

/** A card as the one activity it travels in. */
export const messageOf = ({ summary, content }: Card): Message => ({
  type: 'message',
  summary,
  attachments: [{ contentType: cardType, content }],
});

const targetedEntity = 'targetedMessageInfo';

/** The message as an answer that only the sender of the message with this id sees. Source: Teams, targeted messages. */
export const targeted = (message: Message, messageId: string | undefined): Message => ({
  ...message,
  entities: [{ type: targetedEntity, ...(messageId ? { messageId } : {}) }],
});

/** Whether a message, as JSON, is one that only one person is to see. */
export function isTargeted(message: string): boolean {
  if (!message.includes(targetedEntity)) return false;
  const { entities = [] } = JSON.parse(message) as Pick<Message, 'entities'>;
  return entities.some(({ type }) => type === targetedEntity);
}

/** What an invoke of a Universal Action is answered with. */
export type InvokeAnswer = {
  readonly statusCode: number;
  readonly type: string;
  readonly value: unknown;
};

export const cardAnswer = ({ content }: Card): InvokeAnswer => ({
  statusCode: 200,
  type: cardType,
  value: content,
});

const codes = {
  400: 'BadRequest',
  403: 'Forbidden',
  404: 'NotFound',
  429: 'TooManyRequests',
  500: 'InternalError',
} as const;

export const errorAnswer = (statusCode: keyof typeof codes, message: string): InvokeAnswer => ({
  statusCode,
  type: 'application/vnd.microsoft.error',
  value: { code: codes[statusCode], message },
});
