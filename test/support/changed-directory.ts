import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Json = Record<string, unknown>;
export type Directory = {
  tenants: (Json & { tenantId: string; members: { aadObjectId: string; roles: string[] }[] })[];
  relationships: (Json & { customer: string; partner: string })[];
  subscriptions: Json[];
};

/** A directory file of one's own, which starts as the one that most tests use. */
export type DirectoryFile = {
  readonly path: string;
  /** Writes the original with something in it changed; nothing: the original. */
  write(edit?: (directory: Directory) => void): Promise<void>;
  remove(): Promise<void>;
};

export async function directoryFile(edit?: (directory: Directory) => void): Promise<DirectoryFile> {
  const folder = await mkdtemp(join(tmpdir(), 'mp-directory-'));
  const original = await readFile(new URL('directory.json', import.meta.url), 'utf8');
  const path = join(folder, 'directory.json');
  const write: DirectoryFile['write'] = async (change) => {
    const directory = JSON.parse(original) as Directory;
    change?.(directory);
    await writeFile(path, JSON.stringify(directory));
  };
  await write(edit);
  return { path, write, remove: () => rm(folder, { recursive: true, force: true }) };
}
