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
  /** Only the person it is addressed to sees it. */
  readonly targeted: boolean;
  readonly summary: string;
  readonly card: ReceivedCard;
  /** As they came; the first one is mostly the card. */
  readonly attachments: readonly unknown[];
};

/** An answer of the connector's; `body` as text goes out as it is, everything else as JSON. */
export type Answer = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
};

/** `hang`: no answer at all; `reset`: the connection breaks off; `hide`: it is taken, and then the connection breaks off. */
type Refusal = number | Answer | 'hang' | 'reset' | 'hide';

/** A server that plays the Bot Connector: it keeps what the bot sends and answers as it is told to. */
export type Connector = {
  readonly url: string;
  readonly sent: Sent[];
  /** Every call in order of arrival, those that were not taken too. */
  readonly calls: Pick<Sent, 'method' | 'conversationId'>[];
  /** What the next requests are answered with; 201 when there is nothing left. */
  readonly answers: Answer[];
  /** What a conversation's messages are answered with: always, or of a list each once, the first first. */
  readonly refusals: Map<string, Refusal | Refusal[]>;
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
  const calls: Connector['calls'] = [];
  const answers: Connector['answers'] = [];
  const refusals: Connector['refusals'] = new Map();
  let count = 0;
  const answerTo = (refusal: number | Answer | undefined): Answer =>
    typeof refusal === 'number'
      ? { status: refusal }
      : (refusal ?? answers.shift() ?? { status: 201 });
  const refusalFor = (conversationId: string): Refusal | undefined => {
    const refused = refusals.get(conversationId);
    return Array.isArray(refused) ? refused.shift() : refused;
  };
  const take = async (request: IncomingMessage, { status }: Answer): Promise<string> => {
    const { method = '', url = '' } = request;
    const { conversationId, named } = placeIn(url);
    count += 1;
    const activityId = method === 'PUT' ? named : `activity-${count}`;
    const message = await readBody(request);
    const targeted = url.includes('isTargetedActivity=true');
    if (status < 300) {
      sent.push({ ...sentOf(method, conversationId, activityId, message), targeted });
    }
    return activityId;
  };
  const receive = async (request: IncomingMessage, response: ServerResponse) => {
    const { method = '', url = '' } = request;
    const { conversationId } = placeIn(url);
    calls.push({ method, conversationId });
    const refusal = refusalFor(conversationId);
    if (refusal === 'hang') return;
    if (refusal === 'reset') return void response.destroy();
    const answer = answerTo(refusal === 'hide' ? undefined : refusal);
    const activityId = await take(request, answer);
    if (refusal === 'hide') response.destroy();
    else reply(response, answer, activityId);
  };
  const server = createServer((request, response) => void receive(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    sent,
    calls,
    answers,
    refusals,
    waitFor: (what) => waitFor(sent, what),
    close: () => stop(server),
  };
}

function reply(response: ServerResponse, { status, headers, body }: Answer, id: string): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(typeof body === 'string' ? body : JSON.stringify(body ?? { id }));
}

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
): Omit<Sent, 'targeted'> {
  const attachments = (body.attachments ?? []) as { contentType: string; content: ReceivedCard }[];
  const card = attachments.find(({ contentType }) => contentType.endsWith('.adaptive'));
  return {
    method,
    conversationId,
    activityId,
    summary: String(body.summary ?? ''),
    card: card?.content ?? { body: [] },
    attachments,
  };
}

async function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
}
