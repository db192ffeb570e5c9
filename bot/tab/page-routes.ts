import type { Request, Response, Server } from 'restify';
import { guard } from './guard.ts';
import type { Shown } from './headers.ts';
import type { Page, PageFile } from './page.ts';

type Settings = Shown & { readonly page: Page };

/** `/tab` and the files that it is made of. */
export function addPage(server: Server, { page, ...shown }: Settings): void {
  server.get('/tab', guard(shown, 'page'), async (request: Request, response: Response) =>
    give(await page('index.html'), request, response),
  );
  server.get('/tab/:file', guard(shown, 'page'), async (request: Request, response: Response) =>
    give(await page(String(request.params.file)), request, response),
  );
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
