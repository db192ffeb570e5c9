import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { enginePlace } from '../../../models/engine/engine-place.ts';
import { joinHost } from '../../../models/engine/lease.ts';
import { plainEnvironment } from '../../../models/engine/plain-environment.ts';

const directory = fileURLToPath(new URL('../../support/directory.json', import.meta.url));

/** The bot as it is served: `bot/index.ts` in a process of its own, with an embedded database that can be stopped. */
export type ServedBot = {
  readonly port: number;
  /** Settles with the exit code when it is over. */
  readonly exited: Promise<number | null>;
  /** All that it has written, log lines and sentences alike. */
  output(): string;
  signal(signal: NodeJS.Signals): void;
  /** Sends a signal to the process that has the database open. */
  signalDatabase(signal: NodeJS.Signals): void;
  /** Asks it to stop, if it has not yet, and removes its data. */
  remove(): Promise<void>;
};

export async function serveBot(environment: NodeJS.ProcessEnv = {}): Promise<ServedBot> {
  const dataDir = await realpath(await mkdtemp(join(tmpdir(), 'mp-served-')));
  const place = enginePlace(dataDir);
  const child = spawn(process.execPath, ['--import', 'tsx', 'bot/index.ts'], {
    env: {
      ...plainEnvironment(),
      PORT: '0',
      RATE_LIMIT: '0',
      LOG_LEVEL: 'trace',
      DATA_DIR: dataDir,
      DIRECTORY_FILE: directory,
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exited = once(child, 'exit').then(([code]) => code as number | null);
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  }
  const output = () => Buffer.concat(chunks).toString();
  const port = await portIn(output, exited);
  const database = await pidBehind(place.lease);
  return {
    port,
    exited,
    output,
    signal: (signal) => void child.kill(signal),
    signalDatabase: (signal) => process.kill(database, signal),
    remove: async () => {
      child.kill('SIGTERM');
      await exited;
      for (const path of [dataDir, place.runtime]) await rm(path, { recursive: true, force: true });
    },
  };
}

async function portIn(output: () => string, exited: Promise<unknown>): Promise<number> {
  let over = false;
  void exited.then(() => {
    over = true;
  });
  while (!over) {
    const found = /"port":(\d+)/.exec(output());
    if (found) return Number(found[1]);
    await delay(20);
  }
  throw new Error(`The bot ended before it listened:\n${output()}`);
}

async function pidBehind(path: string): Promise<number> {
  const lease = await joinHost(path);
  if (!lease) throw new Error('The database does not answer.');
  await lease.leave(1000);
  return lease.pid;
}
