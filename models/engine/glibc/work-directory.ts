import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { errorCode } from '../error-code.ts';

const PREFIX = 'fetch-';
const HOUR = 3_600_000;

export type WorkDirectory = { readonly cache: string; readonly work: string };

/** A directory to work in, beside the first cache that can be written: a rename then fills it. */
export async function makeWorkDirectory([
  cache,
  ...others
]: readonly string[]): Promise<WorkDirectory> {
  if (cache === undefined) throw new Error('no cache directory can be written');
  const parent = dirname(cache);
  try {
    await mkdir(parent, { recursive: true });
    await removeAbandoned(parent);
    return { cache, work: await mkdtemp(join(parent, PREFIX)) };
  } catch (error) {
    if (!['EACCES', 'EPERM', 'EROFS'].includes(errorCode(error) ?? '')) throw error;
    return makeWorkDirectory(others);
  }
}

/** Left by a process that was killed while it fetched. */
async function removeAbandoned(parent: string): Promise<void> {
  const names = (await readdir(parent)).filter((name) => name.startsWith(PREFIX));
  for (const name of names) {
    const path = join(parent, name);
    const { mtimeMs } = await stat(path);
    if (Date.now() - mtimeMs > HOUR) await rm(path, { recursive: true, force: true });
  }
}
