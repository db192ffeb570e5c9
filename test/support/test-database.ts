import { mkdtemp, readdir, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mongo } from 'mongoose';
import { enginePlace } from '../../models/engine/engine-place.ts';
import { type Engine, openEngine } from '../../models/engine/open-engine.ts';

type Opened = {
  readonly dataDir: string;
  readonly engine: Engine;
  readonly client: mongo.MongoClient;
};

/** Held open from the first test that needs it to the last: opening one for each bot would take most of the time. */
let opened: Promise<Opened> | undefined;

/** The data directory of a real embedded database with nothing in it. One bot of a process at a time may have it. */
export async function emptyDatabase(): Promise<string> {
  opened ??= open();
  const { dataDir, client } = await opened;
  const collections = await client.db('multipartner').collections();
  await Promise.all(collections.map((collection) => collection.deleteMany({})));
  return dataDir;
}

/** Where the databases of this run are: handed to the processes that tests are spread over. */
const folder = 'TEST_DATABASES';

async function open(): Promise<Opened> {
  const dataDir = await mkdtemp(join(process.env[folder] ?? tmpdir(), 'database-'));
  const engine = await openEngine({ dataDir, say: () => undefined });
  const client = await new mongo.MongoClient(engine.uri).connect();
  return { dataDir, engine, client };
}

export async function mochaGlobalSetup(): Promise<void> {
  process.env[folder] = await realpath(await mkdtemp(join(tmpdir(), 'mp-test-')));
}

/** Those of other processes close by themselves when the process is gone that had them opened. */
export async function mochaGlobalTeardown(): Promise<void> {
  if (opened) {
    const { engine, client } = await opened;
    await client.close();
    await engine.close();
  }
  const databases = process.env[folder] ?? '';
  const removing = { recursive: true, force: true, maxRetries: 20, retryDelay: 200 } as const;
  for (const name of await readdir(databases)) {
    await rm(enginePlace(join(databases, name)).runtime, removing);
  }
  await rm(databases, removing);
}
