import { setTimeout as delay } from 'node:timers/promises';
import mongoose from 'mongoose';
import { databaseAnswers } from './database-answers.ts';

/** In milliseconds: `look`, between two looks at a connection; `retry`, between two attempts to open one. */
type Patience = { readonly silence: number; readonly look: number; readonly retry: number };
const usual: Patience = { silence: 5000, look: 1000, retry: 300 };

/**
 * Opens the connection anew when the database has not answered anything for a while. The driver finds a database again
 * by itself, except when what watches the server, or opens a connection, waits for one that broke just as it was
 * written to: nothing limits that wait, and nothing else is tried.
 * @param open opens the one connection of mongoose
 * @param opening hears of each time that it is about to be opened anew
 * @returns ends the watch
 */
export function keepConnected(
  open: () => Promise<unknown>,
  opening: () => void,
  { silence, look, retry }: Patience = usual,
): () => Promise<void> {
  const over = new AbortController();
  let heard = performance.now();
  const hear = (): void => {
    heard = performance.now();
  };
  mongoose.connection.on('commandSucceeded', hear);
  const watch = keepOn();
  return async () => {
    mongoose.connection.off('commandSucceeded', hear);
    over.abort();
    await watch;
  };

  async function keepOn(): Promise<void> {
    while (await slept(look, over.signal)) {
      // Asks, so that silence is never only idleness.
      if (performance.now() - heard > look) await databaseAnswers();
      if (performance.now() - heard > silence) await openAnew();
    }
  }

  /** One that is really away is looked for until it is there. */
  async function openAnew(): Promise<void> {
    opening();
    for (let there = false; !there && (await slept(retry, over.signal)); ) {
      there = await openedAnew().then(
        () => true,
        () => false,
      );
    }
    hear();
  }

  async function openedAnew(): Promise<void> {
    // Saying goodbye can wait for the same thing without an end.
    await Promise.race([mongoose.connection.close(), slept(look, over.signal)]);
    await open();
  }
}

/** Whether the time went by before the end. */
const slept = (time: number, signal: AbortSignal): Promise<boolean> =>
  delay(time, true, { signal, ref: false }).catch(() => false);
