import { type Logger, pino } from 'pino';
import { DatabaseError } from '../models/database.ts';
import { EngineError } from '../models/engine/engine-error.ts';
import { type App, startApp } from './app.ts';
import { readConfig } from './config.ts';
import { StartError } from './start-error.ts';

/** For a person at a terminal: what has to be read whatever the log level is. */
const say = (line: string): boolean => process.stderr.write(`${line}\n`);

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const log = pino({ level: config.LOG_LEVEL });
  const app = await startApp(config, { log, say });
  log.info({ port: app.port }, 'listening');
  stopOnSignals(app, log);
}

/** Stops once, however often it is asked to; the try-out's parent asks by closing its channel. */
function stopOnSignals(app: App, log: Logger): void {
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await app.close().catch((error: unknown) => {
      log.error({ err: error }, 'stopping failed');
      process.exit(1);
    });
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.on(signal, stop);
}

/** Mistakes of set-up end with 2 and one sentence; anything else is ours, ends with 1 and says where. */
main().catch((error: unknown) => {
  const forOperator =
    error instanceof StartError || error instanceof DatabaseError || error instanceof EngineError;
  say(forOperator ? error.message : String(error instanceof Error ? error.stack : error));
  process.exit(forOperator ? 2 : 1);
});
