import { createRequire } from 'node:module';
import { extname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { NewerGlibc } from './glibc/newer-glibc.ts';

export type HostCommand = { readonly file: string; readonly args: readonly string[] };

/** The host beside this file: `host.ts` through tsx from the sources, `host.js` when compiled. */
export function hostCommand(dataDir: string, glibc: NewerGlibc | undefined): HostCommand {
  const extension = extname(fileURLToPath(import.meta.url));
  const script = fileURLToPath(new URL(`./host${extension}`, import.meta.url));
  const args = [...(extension === '.ts' ? ['--import', tsx()] : []), script, dataDir];
  if (!glibc) return { file: process.execPath, args };
  // Started by the newer C library's own loader; libraries by argument reach no other process.
  const through = ['--library-path', glibc.directory, process.execPath];
  return { file: glibc.loader, args: [...through, ...args] };
}

/** Absolute, because a bare name would be looked up from the working directory. */
function tsx(): string {
  return pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
}
