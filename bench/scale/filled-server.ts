import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { mongo } from 'mongoose';
import { openEngine } from '../../models/engine/open-engine.ts';
import type { CleanUp } from '../clean-up.ts';
import { holdDatabase, makeDataDirectory } from '../our-server.ts';
import { type Server, startServer } from '../server.ts';
import { fillFresh } from './fill.ts';
import type { Population } from './population.ts';
import { rowsOf } from './rows.ts';

export type FilledServer = {
  readonly origin: string;
  readonly pid: number;
  readonly databasePid: number;
};

/**
 * The real server on a database in which such a population has been for three years. Started three times: to make the
 * database, on what was put into it meanwhile, and once more.
 */
export async function startFilled(
  build: string,
  population: Population,
  cleanUp: CleanUp,
  say: (line: string) => void,
): Promise<FilledServer> {
  const dataDir = await makeDataDirectory(cleanUp);
  const settings = { DATA_DIR: dataDir, RATE_LIMIT: '0', LOG_LEVEL: 'warn' };
  const start = (): Promise<Server> =>
    startServer(join(build, 'bot', 'index.js'), settings, cleanUp);
  const empty = await start();
  await empty.stop();
  say(`${population.relationships} relationships, ${population.tenants} tenants`);
  await fillIn(dataDir, population, say);
  const [size] = execFileSync('du', ['-sm', dataDir], { encoding: 'utf8' }).split('\t');
  const first = await start();
  await first.stop();
  const server = await start();
  say(
    `${size} MB on disk; start to ready: ${[empty, first, server].map(timeOf).join(', ')} (empty, filled, again)`,
  );
  const origin = new URL(server.url).origin;
  return { origin, pid: server.pid, databasePid: await holdDatabase(dataDir, cleanUp) };
}

async function fillIn(
  dataDir: string,
  population: Population,
  say: (line: string) => void,
): Promise<void> {
  const engine = await openEngine({ dataDir, say });
  const client = await new mongo.MongoClient(engine.uri).connect();
  try {
    const database = client.db('multipartner');
    await fillFresh(database, rowsOf(population, soon()), say);
    // As after an import: the directory was not read from a file.
    const stamp = { _id: 'directory', stamp: 'as it was made' };
    await database.collection<typeof stamp>('directorystamps').insertOne(stamp);
  } finally {
    await client.close();
    await engine.close();
  }
}

const timeOf = ({ startMilliseconds }: Server): string => `${startMilliseconds.toFixed(0)} ms`;

/** What falls due until then was told already, so that nothing is told while anything is measured. */
const soon = (): Date => new Date(Date.now() + 3 * 60 * 60 * 1000);
