import { realpath } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { enginePlace } from '../models/engine/engine-place.ts';
import { joinHost } from '../models/engine/lease.ts';
import { StartError } from './start-error.ts';

/** What a bot whose npm start was killed gets to finish its work. */
const patience = 15_000;

/**
 * Waits until nobody has the embedded database of this folder open. Whoever asks is counted among
 * those who need it, so every question ends with a goodbye.
 */
export async function databaseClosed(dataDir: string): Promise<void> {
  const { lease: path } = enginePlace(await realpath(dataDir));
  const deadline = Date.now() + patience;
  let host: number | undefined;
  for (let lease = await joinHost(path); lease; lease = await joinHost(path)) {
    host = lease.pid;
    await lease.leave(patience);
    if (Date.now() > deadline) {
      throw new StartError(
        `Another Multipartner still uses ${dataDir}, so --fresh cannot remove it. Stop that one first.`,
      );
    }
    await sleep(200);
  }
  while (host && isAlive(host)) await sleep(50);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
