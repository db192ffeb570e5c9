import { startApp } from './app.ts';
import { readConfig } from './config.ts';
import { isForOperator } from './is-for-operator.ts';
import { createLog } from './log.ts';
import { stopOnSignals } from './stop-on-signals.ts';

/** For a person at a terminal: what has to be read whatever the log level is. */
const say = (line: string): boolean => process.stderr.write(`${line}\n`);

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const log = createLog(config.LOG_LEVEL);
  const app = await startApp(config, { log, say });
  log.info({ port: app.port }, 'listening');
  stopOnSignals(app, log);
}

/** Mistakes of set-up end with 2 and one sentence; anything else is ours, ends with 1 and says where. */
main().catch((error: unknown) => {
  const forOperator = isForOperator(error);
  say(forOperator ? error.message : String(error instanceof Error ? error.stack : error));
  process.exit(forOperator ? 2 : 1);
});
