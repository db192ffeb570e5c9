import restify, { type Request, type RequestHandler, type Response, type Server } from 'restify';
import { addressOf } from '../address-of.ts';
import { timeTabRequest } from '../metrics.ts';
import type { RateLimit } from '../rate-limit.ts';
import type { RefusalLimit } from '../refusal-limit.ts';
import { refuseEncoded } from '../refuse-encoded.ts';
import type { Turn } from '../turn.ts';
import { type AnswerSettings, answerTo, type Refused } from './answer.ts';
import { habitsIn } from './asker.ts';
import { click } from './click.ts';
import { doorFor } from './door.ts';
import type { File } from './export-file.ts';
import { guard } from './guard.ts';
import type { Shown } from './headers.ts';
import type { Page } from './page.ts';
import { addPage } from './page-routes.ts';
import { readsOf } from './reads.ts';
import { say } from './say.ts';
import { shown } from './shown.ts';

export type TabSettings = AnswerSettings &
  Shown & {
    readonly page: Page;
    /** The chat with the bot, to which a text is added. */
    readonly chat: string | undefined;
    /** For what is only read; what is said or clicked counts as a turn. */
    readonly readLimit: RateLimit;
    readonly refusalLimit: RefusalLimit;
  };

const mostBytes = 64 * 1024;
const writes = { say, click } as const;

/** The tab: its page, and below `/api/tab` what the page asks for; `tab/answers.ts` says what is answered. */
export function addTab(server: Server, settings: TabSettings): void {
  const { signIn, readLimit, rateLimit, refusalLimit, log } = settings;
  const guarded = guard(settings, 'answers');
  addPage(server, settings);

  server.get('/api/tab/door', guarded, async (request: Request, response: Response) => {
    const door = await doorFor(habitsIn(request.headers), signIn).catch((error: unknown) => {
      log.error({ err: error }, 'tab: nobody can be let in');
      return undefined;
    });
    if (door) response.json(200, door, fresh);
    else response.json(503, { message: 'Nobody can be let in at the moment.' }, fresh);
  });

  for (const [name, read] of Object.entries(readsOf(settings))) {
    const run = (turn: Turn, request: Request) =>
      read({ query: new URLSearchParams(request.getQuery()), turn });
    server.get(`/api/tab/${name}`, guarded, answering(name, readLimit, run));
  }

  for (const [name, write] of Object.entries(writes)) {
    const run = async (turn: Turn, request: Request) => {
      const result = await write(request.body, turn);
      return 'status' in result ? result : shown(result, turn);
    };
    server.post(
      `/api/tab/${name}`,
      guarded,
      refuseEncoded,
      restify.plugins.bodyReader({ maxBodySize: mostBytes }),
      restify.plugins.jsonBodyParser(),
      answering(name, rateLimit, run),
    );
  }

  function answering(
    name: string,
    limit: RateLimit,
    run: (turn: Turn, request: Request) => Promise<object>,
  ): RequestHandler {
    return async (request: Request, response: Response) => {
      const began = performance.now();
      const authorization = request.header('authorization', '');
      const habits = habitsIn(request.headers);
      // Answered as before: the page gets another token only when it hears that one is not believed.
      const quietly = (await refusalLimit.wait(addressOf(request))) > 0;
      const incoming = { name, authorization, habits, limit, quietly };
      give(await answerTo(incoming, settings, (turn) => run(turn, request)), response);
      timeTabRequest(name, response.statusCode, performance.now() - began);
    };
  }
}

const fresh = { 'cache-control': 'no-store' } as const;

function give(found: object, response: Response): void {
  if (isRefused(found)) {
    const { status, message, wait } = found;
    const headers = wait === undefined ? fresh : { ...fresh, 'retry-after': String(wait) };
    return void response.json(status, { message }, headers);
  }
  if (!isFile(found)) return void response.json(200, found, fresh);
  response.sendRaw(200, found.bytes, {
    ...fresh,
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="${found.name}"`,
    ...(found.remark ? { 'x-remark': encodeURIComponent(found.remark) } : {}),
  });
}

const isRefused = (found: object): found is Refused => 'status' in found && 'message' in found;
const isFile = (found: object): found is File => 'bytes' in found;
