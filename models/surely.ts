import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import { isInterruption } from './interruption.ts';

/** The database went away before it answered, so what was to be saved may be saved or not. */
export class UnsureWrite extends Error {
  override readonly name = 'UnsureWrite';
}

/** Whether the database went away, be it in doubt what of a write was saved or not. */
export const wentAway = (error: unknown): boolean =>
  isInterruption(error) || error instanceof UnsureWrite;

/** In milliseconds: for so long somebody waits, and a database that died is mostly back sooner. */
const patience = 2000;
const firstPause = 50;

const attempt = new AsyncLocalStorage<{ sent: boolean }>();
const writing = new Set(['insert', 'update', 'delete', 'findAndModify']);

/** To be told of every command that goes out to the database. */
export function noteSent(command: string): void {
  const now = attempt.getStore();
  if (now && writing.has(command)) now.sent = true;
}

/**
 * Does a write that is harmless twice, and does it again when the database goes away, until it answers or patience
 * ends. Once it may have been saved, `again` is what is done: the same write, unless the caller has to find out
 * whether it was this very call that made it.
 * @throws {UnsureWrite} when it may have been saved; any other error means that it certainly was not
 */
export async function surely<Result>(
  write: () => Promise<Result>,
  again: () => Promise<Result> = write,
): Promise<Result> {
  const end = Date.now() + patience;
  let unsure = false;
  for (let pause = firstPause; ; pause *= 2) {
    const outcome: Attempted<Result> = await attempted(unsure ? again : write);
    if ('result' in outcome) return outcome.result;
    unsure ||= outcome.lost;
    if (outcome.final || Date.now() + pause > end) throw errorOf(outcome.cause, unsure);
    await delay(pause);
  }
}

const errorOf = (cause: unknown, unsure: boolean): unknown =>
  unsure ? new UnsureWrite('The write got no answer.', { cause }) : cause;

/** `lost`: sent, and nobody knows whether it stands. `final`: the same would fail again. */
type Attempted<Result> =
  | { readonly result: Result }
  | { readonly cause: unknown; readonly lost: boolean; readonly final: boolean };

async function attempted<Result>(write: () => Promise<Result>): Promise<Attempted<Result>> {
  const now = { sent: false };
  try {
    return { result: await attempt.run(now, write) };
  } catch (cause) {
    const interrupted = isInterruption(cause);
    return { cause, lost: interrupted && now.sent, final: !interrupted };
  }
}
