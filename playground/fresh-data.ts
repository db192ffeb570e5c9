import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { databaseClosed } from './database-closed.ts';
import { root } from './settings.ts';
import { StartError } from './start-error.ts';

/** --fresh. Removes the folder that the try-out made itself, and never one that somebody named. */
export async function removeData(env: NodeJS.ProcessEnv): Promise<void> {
  const own = join(root, '.data');
  if (env.MONGODB_URI) {
    throw new StartError('--fresh cannot empty the database of MONGODB_URI; do that yourself.');
  }
  if (env.DATA_DIR && resolve(root, env.DATA_DIR) !== own) {
    throw new StartError(
      `--fresh removes only the try-out's own folder, .data, and DATA_DIR is ${env.DATA_DIR}; ` +
        'remove that folder yourself.',
    );
  }
  if (!existsSync(own)) return;
  await databaseClosed(own);
  await rm(own, { recursive: true, force: true });
}
