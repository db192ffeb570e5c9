import { startApp } from '../../../bot/app.ts';
import { readConfig } from '../../../bot/config.ts';
import { createLog } from '../../../bot/log.ts';
import { stopOnSignals } from '../../../bot/stop-on-signals.ts';

/** What a bot process is told: its clock goes forward, or it says how much memory it has in use. */
export type ToBot = { readonly advance: number } | { readonly memory: 'asked' };
/** What it says: that it is ready, that its clock has gone forward, or its memory in bytes. */
export type FromBot =
  | { readonly port: number }
  | { readonly advanced: number }
  | { readonly rss: number; readonly heapUsed: number };

let ahead = 0;

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const log = createLog(config.LOG_LEVEL);
  const say = (line: string) => log.info(line);
  // Whoever started it may die before it is ready.
  const abandoned = () => process.exit(1);
  process.once('disconnect', abandoned);
  const app = await startApp(config, { log, say, clock: () => new Date(Date.now() + ahead) });
  process.off('disconnect', abandoned);
  process.on('message', (message) => answer(message as ToBot));
  stopOnSignals(app, log);
  tell({ port: app.port });
}

function answer(message: ToBot): void {
  if ('advance' in message) {
    ahead += message.advance;
    tell({ advanced: ahead });
    return;
  }
  global.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  tell({ rss, heapUsed });
}

/** Whoever started it may be gone; then nobody has to be told. */
const tell = (message: FromBot): void => {
  if (process.connected) process.send?.(message);
};

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  process.exit(1);
});
