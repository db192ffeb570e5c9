import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import type { EnginePlace } from './engine-place.ts';
import type { OpenedDatabase } from './opened-database.ts';

/** The official server as a child of this process, for platforms that the engine is not built for. */
export async function openMongod(place: EnginePlace): Promise<OpenedDatabase> {
  const { MongoMemoryServer } = await import('mongodb-memory-server-core');
  await mkdir(place.files, { recursive: true });
  const mongod = await MongoMemoryServer.create({
    instance: {
      dbPath: place.files,
      storageEngine: 'wiredTiger',
      port: stablePort(place.dataDir),
      portGeneration: false,
      launchTimeout: 60_000,
    },
  });
  // A host without its server is of no use: it ends, and the bots start another.
  const die = () => process.exit(1);
  const server = mongod.instanceInfo?.instance.mongodProcess;
  server?.once('exit', die);
  return {
    uri: `${mongod.getUri()}?directConnection=true`,
    async close() {
      server?.off('exit', die);
      await mongod.stop({ doCleanup: false });
    },
  };
}

/** The same port each time, so that a driver finds the next server where the last one was. */
function stablePort(dataDir: string): number {
  return 30_000 + (createHash('sha256').update(dataDir).digest().readUInt16BE() % 10_000);
}
