import type { TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import restify, { type Next, type Request, type Response, type Server } from 'restify';
import { databaseAnswers } from '../models/database.ts';
import type { OutboxDepth } from '../models/outbox-depth.ts';
import { type Adapter, NotAuthenticated } from './adapter.ts';
import { activityIn } from './incoming.ts';
import { loggedId } from './log.ts';
import { metrics } from './metrics.ts';
import { measureOutbox } from './outbox-metrics.ts';

const mostBytes = 256 * 1024;

type Settings = {
  readonly adapter: Adapter;
  readonly handleTurn: (context: TurnContext) => Promise<void>;
  readonly deliveriesRun: () => boolean;
  /** What is owed, asked at each scrape. */
  readonly outboxDepth: () => Promise<OutboxDepth>;
  readonly log: Logger;
};

/** The HTTP door: the bot's one route and the three that operators watch. Knows nothing of invitations. */
export function createServer({ adapter, handleTurn, log, ...watched }: Settings): Server {
  const server = restify.createServer({ name: 'multipartner', ignoreTrailingSlash: true });

  server.post(
    '/api/messages',
    refuseEncoded,
    restify.plugins.bodyReader({ maxBodySize: mostBytes }),
    restify.plugins.jsonBodyParser(),
    async (request: Request, response: Response) => {
      const { status, body } = await answerTo(request);
      response.json(status, body);
    },
  );

  addWatchedRoutes(server, watched);
  return server;

  async function answerTo(request: Request): Promise<{ status: number; body: unknown }> {
    const incoming = activityIn(request.body);
    if ('wrong' in incoming) return { status: 400, body: { message: incoming.wrong } };
    const { activity } = incoming;
    try {
      const answer = await adapter.turn(request.header('authorization', ''), activity, handleTurn);
      return { status: answer?.status ?? 200, body: answer?.body ?? {} };
    } catch (error) {
      if (error instanceof NotAuthenticated) {
        log.warn({ err: error.cause, activity: loggedId(activity.id) }, 'not authenticated');
        return { status: 401, body: { message: 'Not authenticated.' } };
      }
      log.error({ err: error, activity: loggedId(activity.id) }, 'turn failed');
      return { status: 500, body: { message: 'Something went wrong.' } };
    }
  }
}

type Watched = Pick<Settings, 'deliveriesRun' | 'outboxDepth'>;

function addWatchedRoutes(server: Server, { deliveriesRun, outboxDepth }: Watched): void {
  server.get('/healthz', async (_: Request, response: Response) => {
    response.json(200, { status: 'up' });
  });

  server.get('/readyz', async (_: Request, response: Response) => {
    const missing = [
      ...((await databaseAnswers()) ? [] : ['database']),
      ...(deliveriesRun() ? [] : ['deliveries']),
    ];
    if (missing.length === 0) response.json(200, { status: 'ready' });
    else response.json(503, { status: 'not ready', missing });
  });

  server.get('/metrics', async (_: Request, response: Response) => {
    if (outboxDepth) await measureOutbox(outboxDepth);
    response.sendRaw(200, await metrics.metrics(), { 'content-type': metrics.contentType });
  });
}

/**
 * Channels send plain JSON. The body reader would unpack anything else before anybody is authenticated: a small
 * body into a huge one, and one that cannot be unpacked ends the process.
 */
function refuseEncoded(request: Request, response: Response, next: Next): void {
  const encoding = request.header('content-encoding', 'identity').trim().toLowerCase();
  const plain = encoding === 'identity';
  if (!plain)
    response.json(415, { message: 'Content-Encoding is not supported; send plain JSON.' });
  next(plain ? undefined : false);
}
