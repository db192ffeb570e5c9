import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../faults/support/', import.meta.url));
const root = fileURLToPath(new URL('../../', import.meta.url));
const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');

/** Has bot processes run as plain JavaScript, as they are deployed: a loader would take longer than the bot to start. */
export function buildBots(): void {
  execFileSync(process.execPath, [compiler, '-p', folder], { stdio: 'inherit' });
  process.env.BOT_PROCESS = join(folder, 'dist', 'test', 'faults', 'support', 'bot-process.js');
}
