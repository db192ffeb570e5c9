import { mkdtemp, realpath, rm } from 'node:fs/promises';
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

/** The data directory of a real embedded database with nothing in it. One bot at a time may have it. */
export async function emptyDatabase(): Promise<string> {
  opened ??= open();
  const { dataDir, client } = await opened;
  const collections = await client.db('multipartner').collections();
  await Promise.all(collections.map((collection) => collection.deleteMany({})));
  return dataDir;
}

async function open(): Promise<Opened> {
  const dataDir = await realpath(await mkdtemp(join(tmpdir(), 'mp-test-')));
  const engine = await openEngine({ dataDir, say: () => undefined });
  const client = await new mongo.MongoClient(engine.uri).connect();
  return { dataDir, engine, client };
}

export const mochaHooks = {
  afterAll: async (): Promise<void> => {
    if (!opened) return;
    const { dataDir, engine, client } = await opened;
    await client.close();
    await engine.close();
    await rm(dataDir, { recursive: true, force: true });
    await rm(enginePlace(dataDir).runtime, { recursive: true, force: true });
  },
};
