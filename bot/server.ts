import type { TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import restify, { type Request, type Response, type Server } from 'restify';
import { databaseAnswers } from '../models/database-answers.ts';
import type { OutboxDepth } from '../models/outbox-depth.ts';
import type { Adapter } from './adapter.ts';
import { addressOf } from './address-of.ts';
import { NotAuthenticated } from './channel-token.ts';
import { activityIn } from './incoming.ts';
import { limitRequests } from './limit-requests.ts';
import { loggedId } from './log.ts';
import { metrics } from './metrics.ts';
import { measureOutbox } from './outbox-metrics.ts';
import type { RefusalLimit } from './refusal-limit.ts';
import { refuseEncoded } from './refuse-encoded.ts';
import { refuseUnreadable } from './refuse-unreadable.ts';
import { ForeignServiceUrl } from './service-url.ts';
import { KeysUnavailable } from './signing-keys.ts';

const mostBytes = 256 * 1024;
/** In milliseconds. Teams gives up on an answer after so long. */
const longestRequest = 15_000;

type Settings = {
  readonly adapter: Adapter;
  readonly handleTurn: (context: TurnContext) => Promise<void>;
  readonly deliveriesRun: () => boolean;
  /** What is owed, asked at each scrape. */
  readonly outboxDepth: () => Promise<OutboxDepth>;
  readonly refusalLimit: RefusalLimit;
  /** How long a request may take to arrive, in milliseconds. */
  readonly longest?: number;
  readonly log: Logger;
};
type Answer = { readonly status: number; readonly body: unknown };

/** The HTTP door: the bot's one route and the three that operators watch. Knows nothing of invitations. */
export function createServer({
  adapter,
  handleTurn,
  refusalLimit,
  longest = longestRequest,
  log,
  ...watched
}: Settings): Server {
  const server = restify.createServer({ name: 'multipartner', ignoreTrailingSlash: true });
  limitRequests(server.server, longest);
  server.pre(refuseUnreadable);

  server.on('after', (request: Request, { statusCode }: Response) => {
    if (isRefusal(statusCode)) void refusalLimit.count(addressOf(request));
  });
  server.post(
    '/api/messages',
    refuseUnproven,
    refuseEncoded,
    restify.plugins.bodyReader({ maxBodySize: mostBytes }),
    restify.plugins.jsonBodyParser(),
    async (request: Request, response: Response) => {
      const wait = await refusalLimit.wait(addressOf(request));
      const { status, body } = await answerTo(request, wait > 0);
      if (wait > 0 && isRefusal(status)) askToWait(response, wait);
      else response.json(status, body);
    },
  );

  addWatchedRoutes(server, watched);
  return server;

  /** Before anything is read: who was refused too often and proves nothing this time either. */
  async function refuseUnproven(request: Request, response: Response): Promise<false | undefined> {
    if (request.header('authorization')) return undefined;
    const wait = await refusalLimit.wait(addressOf(request));
    if (wait === 0) return undefined;
    askToWait(response, wait);
    return false;
  }

  async function answerTo(request: Request, quietly: boolean): Promise<Answer> {
    const incoming = activityIn(request.body);
    if ('wrong' in incoming) return { status: 400, body: { message: incoming.wrong } };
    const { activity } = incoming;
    try {
      const answer = await adapter.turn(request.header('authorization', ''), activity, handleTurn);
      return { status: answer?.status ?? 200, body: answer?.body ?? {} };
    } catch (error) {
      return unanswered(error, { err: error, activity: loggedId(activity.id) }, quietly);
    }
  }

  function unanswered(error: unknown, about: object, quietly: boolean): Answer {
    const refusal = refusals.find(({ of }) => error instanceof of);
    if (!refusal) {
      log.error(about, 'turn failed');
      return { status: 500, body: { message: 'Something went wrong.' } };
    }
    if (!quietly) log.warn(about, refusal.logged);
    return { status: refusal.status, body: { message: refusal.message } };
  }
}

/** Why a request does not become a turn. Whoever is not believed learns no more than that. */
const refusals = [
  { of: NotAuthenticated, status: 401, message: 'Not authenticated.', logged: 'not authenticated' },
  {
    of: ForeignServiceUrl,
    status: 403,
    message: 'The service URL is none of the channel.',
    logged: 'foreign service url',
  },
  {
    of: KeysUnavailable,
    status: 503,
    message: 'Nobody can be authenticated at the moment.',
    logged: 'keys of the channel not available',
  },
] as const;

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

const isRefusal = (status: number): boolean => status >= 400 && status < 500;

const askToWait = (response: Response, seconds: number): void =>
  response.json(429, { message: 'Refused too often.' }, { 'retry-after': String(seconds) });
