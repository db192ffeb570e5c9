import { execFileSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));

const dist = join(folder, 'dist');

/** A file of what is built. */
export const builtFile = (name: string): string => join(dist, 'bench', name);

/** All contestants as plain JavaScript, with the options of `npm run build`: a loader would count as theirs. */
export function build(): string {
  const compiler = join(folder, '..', 'node_modules', 'typescript', 'bin', 'tsc');
  const page = join(folder, '..', 'bot', 'tab', 'build.ts');
  execFileSync(process.execPath, [compiler, '-p', folder], { stdio: 'inherit' });
  execFileSync(process.execPath, ['--import', 'tsx', page, dist], { stdio: 'inherit' });
  return dist;
}

export const removeBuild = (): Promise<void> => rm(dist, { recursive: true, force: true });
