// npm run build: writes the page beside the compiled server, which serves it from there. Its folder may be named.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.ts';

const dist = process.argv[2] ?? fileURLToPath(new URL('../../dist', import.meta.url));
const folder = join(dist, 'tab');
await mkdir(folder, { recursive: true });
for (const [name, contents] of await bundle()) {
  await writeFile(join(folder, name), contents);
}
