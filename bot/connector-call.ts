import type { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { Agent, type Dispatcher, request as send } from 'undici';
import { isTargeted } from './message.ts';
import { NotTaken, refusalIn } from './not-taken.ts';

type Options = NonNullable<
  NonNullable<ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[4]>
>;
type HttpClient = NonNullable<Options['httpClient']>;

/** Teams mostly answers within a second. Longer than its stalls: what is given up may have arrived, and comes twice. */
export const longestCall = 25_000;

/**
 * Connections stay open between messages, for less long than anybody at the other end leaves them: what goes into one that
 * is just being closed would have to come again, and might come twice. In milliseconds.
 */
const connections = new Agent({ keepAliveTimeout: 30_000, keepAliveMaxTimeout: 30_000 });

/**
 * How the SDK calls the connector: once, and not for ever. By itself it would call again at once, up to four times, and
 * past `Retry-After`'s purpose: to be asked again in time, and in order, is the outbox's work.
 * @throws {NotTaken} whenever the answer is not that the message was taken
 */
export const connectorCall: HttpClient = {
  async sendRequest(request) {
    const message = typeof request.body === 'string' ? request.body : null;
    const response = await send(addressFor(request.url, message), {
      dispatcher: connections,
      method: request.method as Dispatcher.HttpMethod,
      headers: request.headers.toJson(),
      body: message,
      signal: AbortSignal.timeout(longestCall),
    }).catch(noAnswer);
    const { statusCode, headers: said } = response;
    if (statusCode < 200 || statusCode > 299) {
      const body = await response.body.text().catch(noAnswer);
      throw refusalIn(statusCode, said, body);
    }
    const bodyAsText = await readableIn(response.body);
    const headers = request.headers.clone();
    for (const name of headers.headerNames()) headers.remove(name);
    headers.set('content-type', String(said['content-type'] ?? 'application/json'));
    const status = expected.has(statusCode) ? statusCode : 200;
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

const isNoConnection = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && unconnected.has(String(error.code));

/** What the SDK takes for success; others it would take for a failure. */
const expected = new Set([200, 201, 202]);

/** It was taken. What cannot be read of the answer must not make that a failure, and the message come twice. */
async function readableIn(body: Dispatcher.ResponseData['body']): Promise<string> {
  try {
    const text = await body.text();
    JSON.parse(text);
    return text;
  } catch {
    return '';
  }
}
