import { once } from 'node:events';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';

export type Asked = {
  readonly method?: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** Text goes out as it is, everything else as JSON. */
  readonly body?: unknown;
};
export type Answered = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
  /** JSON where it is some, text otherwise. */
  readonly body: unknown;
};

/** One request to a port of this machine, with any header: those that `fetch` keeps to itself and those too long for it too. */
export async function ask(port: number, asked: Asked): Promise<Answered> {
  const { method = 'GET', path, body } = asked;
  const json = body === undefined ? {} : { 'content-type': 'application/json' };
  const headers = Object.fromEntries(
    Object.entries({ ...json, ...asked.headers }).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, typeof value === 'string' ? value : [...value]]],
    ),
  );
  const request = httpRequest({ host: '127.0.0.1', port, path, method, headers });
  request.end(typeof body === 'string' || body === undefined ? body : JSON.stringify(body));
  const [response] = await once(request, 'response');
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  return { status: response.statusCode, headers: response.headers, bytes, body: read(bytes) };
}

function read(bytes: Buffer): unknown {
  const text = bytes.toString();
  return text.startsWith('{') ? JSON.parse(text) : text;
}
