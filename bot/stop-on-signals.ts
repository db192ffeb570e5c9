import type { Logger } from 'pino';
import type { App } from './app.ts';

/**
 * Stops once, however often it is asked to; whoever started the process asks by closing its channel. Ends with 1 if
 * something was cut off.
 */
export function stopOnSignals(app: App, log: Logger): void {
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    const finished = await app.close().catch((error: unknown) => {
      log.error({ err: error }, 'stopping failed');
      return false;
    });
    process.exit(finished ? 0 : 1);
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.on(signal, stop);
}
