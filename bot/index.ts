import { readConfig } from './config.ts';
import { isForOperator } from './is-for-operator.ts';
import { createLog } from './log.ts';
import { spareMemory } from './spare-memory.ts';
import { stopOnSignals } from './stop-on-signals.ts';

/** For a person at a terminal: what has to be read whatever the log level is. */
const say = (line: string): boolean => process.stderr.write(`${line}\n`);

async function main(): Promise<void> {
  const config = readConfig(process.env);
  // Not before: whoever mistyped a setting need not wait until all is loaded.
  const { startApp } = await import('./app.ts');
  const log = createLog(config.LOG_LEVEL);
  const app = await startApp(config, { log, say });
  log.info({ port: app.port }, 'listening');
  stopOnSignals(app, log);
  spareMemory();
}

/** Mistakes of set-up end with 2 and one sentence; anything else is ours, ends with 1 and says where. */
main().catch((error: unknown) => {
  const forOperator = isForOperator(error);
  say(forOperator ? error.message : String(error instanceof Error ? error.stack : error));
  process.exit(forOperator ? 2 : 1);
});
