import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { enginePlace } from '../models/engine/engine-place.ts';
import { joinHost } from '../models/engine/lease.ts';
import type { CleanUp } from './clean-up.ts';
import { type Server, startServer } from './server.ts';

const directory = fileURLToPath(new URL('../playground/directory.json', import.meta.url));

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

/** The real server on an embedded database, with the try-out's directory and without limits of its own. */
export function startOurServer(build: string, dataDir: string, cleanUp: CleanUp): Promise<Server> {
  const settings = {
    DATA_DIR: dataDir,
    DIRECTORY_FILE: directory,
    RATE_LIMIT: '0',
    LOG_LEVEL: 'warn',
  };
  return startServer(join(build, 'bot', 'index.js'), settings, cleanUp);
}

/** The process that has the database open. */
export async function databasePid(dataDir: string): Promise<number> {
  const lease = await joinHost(enginePlace(dataDir).lease);
  if (!lease) throw new Error('The database runs, but does not answer.');
  await lease.leave(2_000);
  return lease.pid;
}
