import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { glibcVersion, isOldGlibc } from './glibc-version.ts';

/** A C library beside the system's, for the host alone. */
export type NewerGlibc = { readonly directory: string; readonly loader: string };

/** The one fetched earlier; `undefined` when there is none, or the system's own is new enough. */
export function findNewerGlibc(dataDir: string): NewerGlibc | undefined {
  if (process.platform !== 'linux' || !isOldGlibc(glibcVersion())) return undefined;
  return glibcCaches(dataDir)
    .map(glibcIn)
    .find(({ loader }) => existsSync(loader));
}

/** Where it is kept: with the project, which all data directories share, else with the data. */
export function glibcCaches(dataDir: string): readonly string[] {
  const project = projectDirectory(dirname(fileURLToPath(import.meta.url)));
  const roots = project === undefined ? [dataDir] : [project, dataDir];
  return roots.map((root) => join(root, '.cache', 'glibc', process.arch));
}

export function glibcIn(directory: string): NewerGlibc {
  const name = process.arch === 'arm64' ? 'ld-linux-aarch64.so.1' : 'ld-linux-x86-64.so.2';
  return { directory, loader: join(directory, name) };
}

function projectDirectory(directory: string): string | undefined {
  if (existsSync(join(directory, 'package.json'))) return directory;
  const parent = dirname(directory);
  return parent === directory ? undefined : projectDirectory(parent);
}
