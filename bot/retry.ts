import type { Delivery } from '../models/delivery-schema.ts';
import { NotTaken } from './not-taken.ts';
import { ForeignServiceUrl } from './service-url.ts';

/** However long the connector asks for. */
const longestAsked = 60 * 60 * 1000;
const longestWait = 15 * 60 * 1000;
/** Both have to be over before a message is given up: an outage of a day loses nothing, and neither does one of ours. */
const fewestAttempts = 12;
const shortestTrying = 24 * 60 * 60 * 1000;

/** Statuses that Teams asks to be retried. Source: Microsoft Teams, bot status codes. */
const retryable = new Set([412, 429, 502, 503, 504]);

/** What a failure means for the message and its conversation. */
export type Failure =
  /** The same may work later. */
  | {
      readonly means: 'again';
      readonly wait: number;
      readonly why: string;
      readonly maybeSent: boolean;
    }
  /** Nothing gets through to this conversation until somebody there is heard of. */
  | { readonly means: 'suspended'; readonly why: string }
  /** The card that was to be updated is gone. */
  | { readonly means: 'gone'; readonly why: string }
  | { readonly means: 'too-large'; readonly why: string }
  /** The post whose thread it was for is gone. */
  | { readonly means: 'no-thread'; readonly why: string }
  /** The conversation belongs to the other address of the channel. */
  | { readonly means: 'other-host'; readonly why: string }
  | { readonly means: 'never'; readonly why: string };

type Tried = Pick<Delivery, 'attempts' | 'triedSince' | 'activityId' | 'compact'> & {
  /** It was to go into the thread of this post. */
  readonly thread?: string | undefined;
};

/** `failures`: attempts in vain in this conversation, one after another, this one included. */
export function failureOf(
  error: unknown,
  delivery: Tried,
  failures: number,
  now: Date,
  random = Math.random,
): Failure {
  if (error instanceof ForeignServiceUrl) return { means: 'never', why: error.name };
  // What is not the connector's word is our own trouble, and passes: a token that could not be had, for one.
  const refused = error instanceof NotTaken ? error : new NotTaken({});
  const { statusCode, code, retryAfter = 0 } = refused;
  const why = code ?? (statusCode ? `HTTP ${statusCode}` : 'not reached');
  const means = meaningOf(refused, delivery);
  if (means) return { means, why };
  if (isTiredOf(delivery, now)) return { means: 'never', why };
  const wait = Math.max(Math.min(retryAfter, longestAsked), backoff(failures, random));
  return { means: 'again', wait, why, maybeSent: isAnswerLost(refused) };
}

type Final = Exclude<Failure['means'], 'again'>;

/** What an answer means by itself, unless it is that the same may work later. */
function meaningOf(refused: NotTaken, delivery: Tried): Final | undefined {
  const { statusCode } = refused;
  if (statusCode === undefined || retryable.has(statusCode)) return undefined;
  return meanings[statusCode]?.(refused, delivery) ?? 'never';
}

const meanings: Readonly<Record<number, (refused: NotTaken, delivery: Tried) => Final>> = {
  403: ({ code }) => (code === 'InvalidBotApiHost' ? 'other-host' : 'suspended'),
  404: (_, { activityId, thread }) => (activityId ? 'gone' : thread ? 'no-thread' : 'suspended'),
  413: (_, { compact }) => (compact ? 'never' : 'too-large'),
};

/** What lay in between gave no answer, or an answer of its own: the channel may have taken the message all the same. */
const isAnswerLost = ({ statusCode, reached }: NotTaken): boolean =>
  statusCode === undefined ? reached : statusCode === 502 || statusCode === 504;

const isTiredOf = ({ attempts, triedSince }: Tried, now: Date): boolean =>
  attempts + 1 >= fewestAttempts && now.getTime() - (triedSince ?? now).getTime() >= shortestTrying;

/** Twice as long each time, less up to half of it, so that many do not come back at once. */
const backoff = (failures: number, random: () => number): number =>
  Math.min(longestWait, 1000 * 2 ** Math.min(failures - 1, 20)) * (0.5 + random() / 2);
