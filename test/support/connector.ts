import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import type { ReceivedCard } from './received-card.ts';
import type { Who } from './world.ts';

export type Sent = {
  readonly method: string;
  readonly conversationId: string;
  readonly activityId: string;
  readonly summary: string;
  readonly card: ReceivedCard;
};

/** A server that plays the Bot Connector: it keeps what the bot sends and answers as it is told to. */
export type Connector = {
  readonly url: string;
  readonly sent: Sent[];
  /** What the next requests are answered with; 201 when there is nothing left. */
  readonly answers: { status: number; headers?: Record<string, string> }[];
  /** What a conversation's messages are answered with, always; `hang` is no answer at all. */
  readonly refusals: Map<string, number | 'hang'>;
  /** Waits until something sent passes the test. */
  waitFor(what: (sent: Sent) => boolean): Promise<Sent>;
  close(): Promise<void>;
};

/** The personal chat of somebody. */
export const to = ({ aadObjectId }: Who): string => `chat-${aadObjectId}`;

/** Whether it is a new message in that chat with such a summary. */
export const posted =
  (where: string, summary: RegExp) =>
  (sent: Sent): boolean =>
    sent.method === 'POST' && sent.conversationId === where && summary.test(sent.summary);

export async function startConnector(): Promise<Connector> {
  const sent: Sent[] = [];
  const answers: Connector['answers'] = [];
  const refusals: Connector['refusals'] = new Map();
  let count = 0;
  const answerTo = (refusal: number | undefined): Answer =>
    refusal ? { status: refusal } : (answers.shift() ?? { status: 201 });
  const receive = async (request: IncomingMessage, response: ServerResponse) => {
    const { conversationId, named } = placeIn(request.url ?? '');
    const refusal = refusals.get(conversationId);
    if (refusal === 'hang') return;
    const { status, headers } = answerTo(refusal);
    count += 1;
    const activityId = request.method === 'PUT' ? named : `activity-${count}`;
    const body = await readBody(request);
    if (status < 300) sent.push(sentOf(request.method ?? '', conversationId, activityId, body));
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify({ id: activityId }));
  };
  const server = createServer((request, response) => void receive(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    sent,
    answers,
    refusals,
    waitFor: (what) => waitFor(sent, what),
    close: () => stop(server),
  };
}

type Answer = Connector['answers'][number];

function placeIn(url: string) {
  const place = url.match(/conversations\/([^/]+)\/activities\/?([^/?]*)/) ?? [];
  const [conversationId = '', named = ''] = place.slice(1).map(decodeURIComponent);
  return { conversationId, named };
}

async function waitFor(sent: readonly Sent[], what: (sent: Sent) => boolean): Promise<Sent> {
  for (let tries = 0; tries < 500; tries += 1) {
    const found = sent.find(what);
    if (found) return found;
    await delay(20);
  }
  const seen = sent.map(
    ({ method, conversationId, summary }) => `${method} ${conversationId}: ${summary}`,
  );
  throw new Error(`Not sent within ten seconds. Seen:\n${seen.join('\n')}`);
}

async function readBody(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString() || '{}') as Record<string, unknown>;
}

function sentOf(
  method: string,
  conversationId: string,
  activityId: string,
  body: Record<string, unknown>,
): Sent {
  const [attachment] = (body.attachments ?? []) as { content: ReceivedCard }[];
  return {
    method,
    conversationId,
    activityId,
    summary: String(body.summary ?? ''),
    card: attachment?.content ?? { body: [] },
  };
}

async function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
}
