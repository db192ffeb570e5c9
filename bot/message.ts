import type { Card } from '../cards/elements.ts';
import type { Message } from './adapter.ts';

const cardType = 'application/vnd.microsoft.card.adaptive';

/** A card as the one activity it travels in. */
export const messageOf = ({ summary, content }: Card): Message => ({
  type: 'message',
  summary,
  attachments: [{ contentType: cardType, content }],
});

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
