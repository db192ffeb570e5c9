import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { enginePlace } from '../models/engine/engine-place.ts';
import { joinHost } from '../models/engine/lease.ts';
import type { CleanUp } from './clean-up.ts';
import { type Server, startServer } from './server.ts';

/** A data directory of its own, which goes in the end, with what the engine keeps elsewhere. */
export async function makeDataDirectory({ later }: CleanUp): Promise<string> {
  const dataDir = await realpath(await mkdtemp(join(tmpdir(), 'multipartner-bench-')));
  later(async () => {
    for (const path of [dataDir, enginePlace(dataDir).runtime]) {
      await rm(path, { recursive: true, force: true });
    }
  });
  return dataDir;
}

type Settings = { readonly dataDir: string; readonly directory: string };

/** The real server on an embedded database, without limits of its own. */
export const startOurServer = (
  build: string,
  { dataDir, directory }: Settings,
  cleanUp: CleanUp,
): Promise<Server> =>
  startServer(
    join(build, 'bot', 'index.js'),
    { DATA_DIR: dataDir, DIRECTORY_FILE: directory, RATE_LIMIT: '0', LOG_LEVEL: 'warn' },
    cleanUp,
  );

/** Keeps the database open that a server has opened, also when that server stops. Gives the process that has it open. */
export async function holdDatabase(dataDir: string, { later }: CleanUp): Promise<number> {
  const lease = await joinHost(enginePlace(dataDir).lease);
  if (!lease) throw new Error('The database runs, but does not answer.');
  later(() => lease.leave(10_000));
  return lease.pid;
}
