import { setTimeout as delay } from 'node:timers/promises';
import { EngineError } from './engine-error.ts';
import { keepLease } from './keep-lease.ts';
import { obtainLease } from './obtain-lease.ts';
import { preparePlace } from './prepare-place.ts';

export { EngineError } from './engine-error.ts';

export type Engine = { readonly uri: string; close(): Promise<void> };

type EngineOptions = { readonly dataDir: string; readonly say: (line: string) => void };

const CLOSING_TIME = 10_000;

/**
 * Opens (or joins) the embedded database in `dataDir`. `say` gets one line about anything that takes
 * over two seconds, and about a host that was lost and replaced.
 * @throws {EngineError}
 */
export async function openEngine({ dataDir, say }: EngineOptions): Promise<Engine> {
  // Prepared anew each time: the directory of the sockets may have been cleared away meanwhile.
  const renew = async () => obtainLease(await preparePlace(dataDir), say);
  const first = await renew().catch((error: unknown) => {
    throw asEngineError(error, dataDir);
  });
  const closing = new AbortController();
  const kept = keepLease(first, { renew, say, signal: closing.signal });
  return {
    uri: first.uri,
    async close() {
      closing.abort();
      const left = kept.then((lease) => lease?.leave(CLOSING_TIME));
      await Promise.race([left, delay(CLOSING_TIME, undefined, { ref: false })]);
    },
  };
}

function asEngineError(error: unknown, dataDir: string): EngineError {
  if (error instanceof EngineError) return error;
  const detail = error instanceof Error ? error.message : String(error);
  const problem = `The embedded database in ${dataDir} cannot be opened (${detail})`;
  return new EngineError(problem, { cause: error });
}
