import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import mongoose from 'mongoose';
import { enginePlace } from '../../../models/engine/engine-place.ts';
import { joinHost, type Lease } from '../../../models/engine/lease.ts';
import { type ManyTenants, writeDirectory } from './many-tenants.ts';
import { oneOf, type Random } from './seeded.ts';
import { type BotProcess, NeverReady, startBotProcess } from './start-bot-process.ts';

export type Database = mongoose.mongo.Db;

/** Several bot processes on one embedded database, which has a process of its own. */
export type Fleet = {
  /** Those that run; a killed one is missing until its successor is ready. */
  readonly bots: readonly BotProcess[];
  /** A port to ask at, while any bot runs. */
  port(): number | undefined;
  /** Exit codes of bots that ended before they were ready, as one does that starts just when the database is killed. */
  readonly failedStarts: readonly number[];
  /** Kills this bot and starts another one in its place, as often as it takes; settles when that is ready. */
  replace(bot: BotProcess): Promise<void>;
  /** The process that has the database open, once there is one. */
  databasePid(): Promise<number>;
  /** Looks into the database directly. */
  read<Found>(look: (database: Database) => Promise<Found>): Promise<Found>;
  advance(milliseconds: number): Promise<void>;
  close(): Promise<void>;
};

type Settings = {
  readonly bots: number;
  readonly tenants: ManyTenants;
  readonly random: Random;
  readonly environment?: NodeJS.ProcessEnv;
  readonly nodeOptions?: readonly string[];
};

export async function startFleet(settings: Settings): Promise<Fleet> {
  const { tenants, random, environment = {}, nodeOptions = [] } = settings;
  const dataDir = await realpath(await mkdtemp(join(tmpdir(), 'mp-faults-')));
  const directory = join(dataDir, 'directory.json');
  await writeDirectory(directory, tenants);
  const env = { DATA_DIR: dataDir, DIRECTORY_FILE: directory, ...environment };
  const failedStarts: number[] = [];
  const start = () => startBotProcess(env, nodeOptions);
  const bots = await Promise.all(
    Array.from({ length: settings.bots }, () => untilReady(start, failedStarts)),
  );
  return {
    bots,
    failedStarts,
    port: () => (bots.length > 0 ? oneOf(random, bots).port : undefined),
    replace: async (bot) => {
      bots.splice(bots.indexOf(bot), 1);
      await bot.kill();
      bots.push(await untilReady(start, failedStarts));
    },
    databasePid: () => withLease(dataDir, async ({ pid }) => pid),
    read: (look) => withLease(dataDir, ({ uri }) => withConnection(uri, look)),
    advance: async (milliseconds) => {
      await Promise.all(bots.map((bot) => bot.advance(milliseconds)));
    },
    close: async () => {
      await Promise.all(bots.map((bot) => bot.stop()));
      for (const path of [dataDir, enginePlace(dataDir).runtime]) {
        await rm(path, { recursive: true, force: true });
      }
    },
  };
}

/** As whatever supervises a server does; the tenth failure in a row is not the database's doing. */
async function untilReady(start: () => Promise<BotProcess>, failed: number[]): Promise<BotProcess> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await start();
    } catch (error) {
      if (!(error instanceof NeverReady) || tries === 10) throw error;
      failed.push(error.exitCode);
    }
  }
}

const PATIENCE = 20_000;

async function withLease<Result>(
  dataDir: string,
  use: (lease: Lease) => Promise<Result>,
): Promise<Result> {
  const lease = await joined(dataDir);
  try {
    return await use(lease);
  } finally {
    await lease.leave(2_000);
  }
}

/** A host that was killed is away for a moment. */
async function joined(dataDir: string): Promise<Lease> {
  const deadline = performance.now() + PATIENCE;
  while (performance.now() < deadline) {
    const lease = await joinHost(enginePlace(dataDir).lease);
    if (lease) return lease;
    await delay(50);
  }
  throw new Error('No process has the database open.');
}

async function withConnection<Found>(
  uri: string,
  look: (database: Database) => Promise<Found>,
): Promise<Found> {
  const connection = await mongoose.createConnection(uri, { dbName: 'multipartner' }).asPromise();
  try {
    if (!connection.db) throw new Error('The connection names no database.');
    return await look(connection.db);
  } finally {
    await connection.close();
  }
}
