import type { Logger } from 'pino';
import type { Request, Response, Server } from 'restify';
import { guard } from './guard.ts';
import type { Shown } from './headers.ts';
import type { Page, PageFile } from './page.ts';

type Settings = Shown & { readonly page: Page; readonly log: Logger };

/** `/tab` and the files that it is made of. */
export function addPage(server: Server, { page, log, ...shown }: Settings): void {
  const guarded = guard(shown, 'page');
  server.get('/tab', guarded, async (request: Request, response: Response) =>
    find('index.html', request, response),
  );
  server.get('/tab/:file', guarded, async (request: Request, response: Response) =>
    find(String(request.params.file), request, response),
  );

  async function find(name: string, request: Request, response: Response): Promise<void> {
    try {
      give(await page(name), request, response);
    } catch (error) {
      // Of what is wrong with our files nobody else is told.
      log.error({ err: error }, 'tab: no page to show');
      response.json(503, { message: 'The page cannot be shown at the moment.' });
    }
  }
}

function give(file: PageFile | undefined, request: Request, response: Response): void {
  if (!file) return void response.json(404, { message: 'There is no such file.' });
  const { type, etag, lasting, plain, gzipped } = file;
  const zipped = /\bgzip\b/.test(request.header('accept-encoding', ''));
  const headers = {
    etag,
    vary: 'accept-encoding',
    'cache-control': lasting ? 'public, max-age=31536000, immutable' : 'no-cache',
  };
  if (request.header('if-none-match') === etag) return void response.sendRaw(304, '', headers);
  response.sendRaw(200, Buffer.from(zipped ? gzipped : plain), {
    ...headers,
    'content-type': type,
    ...(zipped ? { 'content-encoding': 'gzip' } : {}),
  });
}
