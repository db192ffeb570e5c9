import { z } from 'zod';

type Refused = {
  /** Of HTTP; absent when the connector could not be reached or did not answer in time. */
  readonly statusCode?: number | undefined;
  /** The channel's word for the reason, such as `ConversationBlockedByUser`. */
  readonly code?: string | undefined;
  /** Milliseconds that the connector asks to wait. */
  readonly retryAfter?: number | undefined;
  /** Whether the connector may have got it. */
  readonly reached?: boolean;
};

/** The connector did not take a message. Holds nothing of the message, so that it can be logged. */
export class NotTaken extends Error {
  override readonly name = 'NotTaken';
  readonly statusCode: number | undefined;
  readonly code: string | undefined;
  readonly retryAfter: number | undefined;
  readonly reached: boolean;

  constructor({ statusCode, code, retryAfter, reached = statusCode !== undefined }: Refused) {
    super(`The connector did not take it (${code ?? statusCode ?? 'not reached'}).`);
    this.statusCode = statusCode;
    this.code = code;
    this.retryAfter = retryAfter;
    this.reached = reached;
  }
}

type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Why it was refused: status, the channel's word in the body, and how long to wait. */
export const refusalIn = (status: number, headers: Headers, body: string): NotTaken =>
  new NotTaken({
    statusCode: status,
    code: codeIn(body),
    retryAfter: waitIn(headers['retry-after']),
  });

const word = z.string().regex(/^[A-Za-z]{1,60}$/);
const bodySchema = z.union([
  z.object({ error: z.object({ code: word }) }).transform(({ error }) => error.code),
  z.object({ subCode: word }).transform(({ subCode }) => subCode),
  // Some answers of Teams carry a second JSON text in their message.
  z.object({ message: z.string() }).transform(({ message }) => innerCodeIn(message)),
]);
const innerSchema = z.object({ subCode: word });

const codeIn = (body: string): string | undefined => bodySchema.safeParse(jsonIn(body)).data;
const innerCodeIn = (message: string): string | undefined =>
  innerSchema.safeParse(jsonIn(message)).data?.subCode;

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Proxies answer in HTML: then the status has to do.
    return undefined;
  }
}

/** `Retry-After` in milliseconds: seconds, or the date of the end. */
function waitIn(header: Headers[string], now = Date.now()): number | undefined {
  if (typeof header !== 'string') return undefined;
  const seconds = Number(header);
  const wait = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - now;
  return wait > 0 ? wait : undefined;
}
