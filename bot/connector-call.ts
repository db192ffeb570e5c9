import type { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { isTargeted } from './message.ts';
import { NotTaken, refusalIn } from './not-taken.ts';

type Options = NonNullable<
  NonNullable<ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[4]>
>;
type HttpClient = NonNullable<Options['httpClient']>;

/** Teams mostly answers within a second. Longer than its stalls: what is given up may have arrived, and comes twice. */
export const longestCall = 25_000;

/**
 * How the SDK calls the connector: once, and not for ever. By itself it would call again at once, up to four times, and
 * past `Retry-After`'s purpose: to be asked again in time, and in order, is the outbox's work.
 * @throws {NotTaken} whenever the answer is not that the message was taken
 */
export const connectorCall: HttpClient = {
  async sendRequest(request) {
    const message = typeof request.body === 'string' ? request.body : null;
    const response = await fetch(addressFor(request.url, message), {
      method: request.method,
      headers: request.headers.toJson(),
      body: message,
      redirect: 'manual',
      signal: AbortSignal.timeout(longestCall),
    }).catch(noAnswer);
    if (!response.ok) {
      const body = await response.text().catch(noAnswer);
      throw refusalIn(response.status, response.headers, body);
    }
    const bodyAsText = await readableIn(response);
    const headers = request.headers.clone();
    for (const name of headers.headerNames()) headers.remove(name);
    headers.set('content-type', response.headers.get('content-type') ?? 'application/json');
    const status = expected.has(response.status) ? response.status : 200;
    return { request, status, headers, bodyAsText };
  },
};

/** Teams takes a message that only one person is to see by a word in its address, which the SDK does not know. */
const addressFor = (url: string, message: string | null): string =>
  message && isTargeted(message)
    ? `${url}${url.includes('?') ? '&' : '?'}isTargetedActivity=true`
    : url;

const noAnswer = (error: unknown): never => {
  throw new NotTaken({ reached: !isNoConnection(error) });
};

/** Nothing of the message has left. */
const unconnected = new Set([
  'EAI_AGAIN',
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'UND_ERR_CONNECT_TIMEOUT',
]);

function isNoConnection(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && 'code' in cause && unconnected.has(String(cause.code));
}

/** What the SDK takes for success; others it would take for a failure. */
const expected = new Set([200, 201, 202]);

/** It was taken. What cannot be read of the answer must not make that a failure, and the message come twice. */
async function readableIn(response: Response): Promise<string> {
  try {
    const body = await response.text();
    JSON.parse(body);
    return body;
  } catch {
    return '';
  }
}
