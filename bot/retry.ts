import type { Settlement } from '../models/claims.ts';
import type { OutboxEntry } from '../models/outbox-schema.ts';
import { statusOf } from './status-of.ts';

const mostAttempts = 12;
/** However long the connector asks for. */
const longestAsked = 60 * 60 * 1000;
const longestWait = 15 * 60 * 1000;

/** Statuses that Teams asks to be retried. Source: Microsoft Teams, bot status codes. */
const retryable = new Set([412, 429, 502, 503, 504]);

/** Whether the same may work later. Without a status the connector was not reached at all. */
export function isRetryable(error: unknown): boolean {
  const status = statusOf(error);
  return status === undefined || retryable.has(status);
}

/** What becomes of an entry whose delivery failed. */
export function afterFailure(
  error: unknown,
  { audience, attempts }: OutboxEntry,
  now: Date,
  random = Math.random,
): Settlement {
  const status = statusOf(error);
  const why = status ? `HTTP ${status}` : 'not reached';
  // The relationship is a decision's substance, not news of it: it is never given up.
  const giveUp = audience !== 'relationship' && (!isRetryable(error) || attempts >= mostAttempts);
  if (giveUp) return { state: 'dead', why };
  const backoff =
    Math.min(longestWait, 1000 * 2 ** Math.min(attempts - 1, 20)) * (0.5 + random() / 2);
  const wait = Math.max(Math.min(retryAfter(error), longestAsked), backoff);
  return { state: 'due', dueAt: new Date(now.getTime() + wait), why };
}

/** Milliseconds that the connector asked for, 0 if it did not. */
function retryAfter(error: unknown): number {
  const response = error instanceof Error && 'response' in error ? error.response : undefined;
  const headers =
    response && typeof response === 'object' && 'headers' in response
      ? response.headers
      : undefined;
  const get = headers && typeof headers === 'object' && 'get' in headers ? headers.get : undefined;
  const seconds = typeof get === 'function' ? Number(get.call(headers, 'retry-after')) : 0;
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : 0;
}
