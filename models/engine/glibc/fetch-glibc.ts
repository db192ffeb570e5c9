import { rename, rm } from 'node:fs/promises';
import { EngineError } from '../engine-error.ts';
import { errorCode } from '../error-code.ts';
import { findAptSource } from './apt-source.ts';
import { downloadGlibc } from './download-glibc.ts';
import { glibcVersion, NEEDED_GLIBC } from './glibc-version.ts';
import { findNewerGlibc, glibcCaches, type NewerGlibc } from './newer-glibc.ts';
import { makeWorkDirectory } from './work-directory.ts';

const PATIENCE = 100_000;

type Say = (line: string) => void;

/** Gets a newer C library from the distribution's own archive, for the host alone, and keeps it. */
export async function fetchGlibc(dataDir: string, say: Say): Promise<NewerGlibc> {
  try {
    await fetchInto(glibcCaches(dataDir), say);
    const fetched = findNewerGlibc(dataDir);
    if (!fetched) throw new Error('it came without a loader');
    return fetched;
  } catch (cause) {
    const versions = `glibc ${NEEDED_GLIBC} and this system has ${glibcVersion()}`;
    const problem = `The embedded database needs ${versions}; a newer one cannot be fetched`;
    throw new EngineError(`${problem} (${reason(cause)})`, { cause });
  }
}

async function fetchInto(caches: readonly string[], say: Say): Promise<void> {
  const source = await findAptSource();
  if (!source) throw new Error('only Debian and Ubuntu are known');
  say('Fetching a newer C library for the embedded database (once, about 14 MB) …');
  const { cache, work } = await makeWorkDirectory(caches);
  try {
    await rename(await downloadGlibc(work, source, AbortSignal.timeout(PATIENCE)), cache);
  } catch (error) {
    // Another process was faster; what it fetched is as good.
    if (errorCode(error) !== 'ENOTEMPTY' && errorCode(error) !== 'EEXIST') throw error;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** A program that ran and failed explains itself on stderr, best in the last line. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (errorCode(error) === 'ABORT_ERR') return `it took more than ${PATIENCE / 1000} seconds`;
  if (errorCode(error) === 'ENOENT' && 'path' in error) return `there is no ${String(error.path)}`;
  const said = 'stderr' in error ? String(error.stderr).trim().split('\n').at(-1) : undefined;
  return said || error.message;
}
