import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { type EnginePlace, enginePlace } from './engine-place.ts';
import type { HostReport } from './host-report.ts';
import { keepFresh } from './keep-fresh.ts';
import { LeaseDesk } from './lease-desk.ts';
import { openDatabase } from './open-database.ts';
import type { OpenedDatabase } from './opened-database.ts';
import { startFailure } from './start-failure.ts';

/** Long, because recovery after a crash must not be cut short for ever by impatience. */
const OPENING_TIME = 600_000;
/** A stuck engine would hold the lock for ever; its journal makes a hard end harmless. */
const CLOSING_TIME = 60_000;

/** The process that has the database open, and serves until nobody holds a lease. */
async function host(dataDir: string): Promise<void> {
  const place = enginePlace(dataDir);
  const limit = setTimeout(() => process.exit(1), OPENING_TIME);
  const database = await openDatabase(place).catch((error: unknown) => startFailure(error));
  clearTimeout(limit);
  if ('state' in database) {
    await report(database);
    process.exit(1);
  }
  log('serves');
  await serve(place, database);
  log('closes');
  setTimeout(() => process.exit(1), CLOSING_TIME);
  await database.close();
  // The last lease ends here, by the kernel: its holder then knows that all is closed.
  process.exit();
}

async function serve(place: EnginePlace, database: OpenedDatabase): Promise<void> {
  const desk = new LeaseDesk({ uri: database.uri, pid: process.pid });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => desk.hurry());
  await desk.open(place.lease);
  keepFresh(place.socket);
  await report({ state: 'serving' });
  await desk.finished;
  await rm(place.socket, { force: true });
}

function log(event: string): void {
  process.stderr.write(`${new Date().toISOString()} host ${process.pid} ${event}\n`);
}

/** Whoever started this host ends the channel when it has heard, if it still lives. */
async function report(news: HostReport): Promise<void> {
  if (!process.connected || !process.send) return;
  const heard = once(process, 'disconnect');
  process.send(news, undefined, {}, () => undefined);
  await heard;
}

const [, , dataDir] = process.argv;
if (dataDir === undefined) throw new Error('usage: host DATA_DIR');
await host(dataDir);
