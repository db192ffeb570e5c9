import { execFileSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** All contestants as plain JavaScript, with the options of `npm run build`: a loader would count as theirs. */
export function build(): string {
  const compiler = join(folder, '..', 'node_modules', 'typescript', 'bin', 'tsc');
  execFileSync(process.execPath, [compiler, '-p', folder], { stdio: 'inherit' });
  return join(folder, 'dist');
}

export const removeBuild = (): Promise<void> =>
  rm(join(folder, 'dist'), { recursive: true, force: true });
