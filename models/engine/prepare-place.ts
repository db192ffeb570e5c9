import { lstat, mkdir, realpath } from 'node:fs/promises';
import { EngineError } from './engine-error.ts';
import { type EnginePlace, enginePlace } from './engine-place.ts';
import { errorCode } from './error-code.ts';

/** Makes the data directory and the directory of the sockets, and answers where everything is. */
export async function preparePlace(dataDir: string): Promise<EnginePlace> {
  const place = enginePlace(await makeDataDirectory(dataDir));
  await makeRuntimeDirectory(place.runtime);
  return place;
}

async function makeDataDirectory(dataDir: string): Promise<string> {
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o700 });
    return await realpath(dataDir);
  } catch (cause) {
    const code = errorCode(cause) ?? 'unknown error';
    throw new EngineError(`The data directory ${dataDir} cannot be used (${code})`, { cause });
  }
}

/** The name is guessable, so somebody else may have made it first: theirs is never used. */
async function makeRuntimeDirectory(runtime: string): Promise<void> {
  try {
    await mkdir(runtime, { mode: 0o700 });
  } catch (cause) {
    if (errorCode(cause) !== 'EEXIST') {
      const code = errorCode(cause) ?? 'unknown error';
      throw new EngineError(`The directory ${runtime} cannot be made (${code})`, { cause });
    }
  }
  if (process.platform !== 'win32') await refuseForeign(runtime);
}

async function refuseForeign(runtime: string): Promise<void> {
  const found = await lstat(runtime);
  const ours = found.isDirectory() && found.uid === process.getuid?.() && !(found.mode & 0o077);
  if (ours) return;
  throw new EngineError(`${runtime} belongs to another user or is open to others: remove it`);
}
