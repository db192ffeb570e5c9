import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ReceivedCard } from '../../support/received-card.ts';
import type { Refusal } from './faults.ts';

/** A call to post a message into a conversation, or to replace one there. */
export type Call = {
  readonly method: 'POST' | 'PUT';
  readonly conversationId: string;
  /** The activity to replace; for a POST the one that it answers, if any. */
  readonly named: string;
};

export function callIn({ method, url = '' }: IncomingMessage): Call {
  const place = url.match(/conversations\/([^/]+)\/activities\/?([^/?]*)/) ?? [];
  const [conversationId = '', named = ''] = place.slice(1).map(decodeURIComponent);
  return { method: method === 'PUT' ? 'PUT' : 'POST', conversationId, named };
}

export async function messageIn(
  request: IncomingMessage,
): Promise<{ readonly summary: string; readonly card: ReceivedCard }> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { summary = '', attachments = [] } = JSON.parse(Buffer.concat(chunks).toString()) as {
    summary?: string;
    attachments?: { content: ReceivedCard }[];
  };
  return { summary, card: attachments[0]?.content ?? { body: [] } };
}

export function answer(
  response: ServerResponse,
  status: number,
  body: object,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}

const WAIT = 2;
const second = 1000;

/** Refuses the call. Gives the time before which the caller was told not to come again, if it was told. */
export function refuse(
  response: ServerResponse,
  { status, retryAfter }: Refusal,
): number | undefined {
  // A date in a header has no fractions.
  const date = Math.ceil(Date.now() / second + WAIT) * second;
  const told = {
    seconds: { header: String(WAIT), until: Date.now() + WAIT * second },
    date: { header: new Date(date).toUTCString(), until: date },
  };
  const wait = retryAfter && told[retryAfter];
  const error = { code: 'Trouble', message: 'Not now.' };
  answer(response, status, { error }, wait ? { 'retry-after': wait.header } : {});
  return wait?.until;
}
