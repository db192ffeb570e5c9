// npm run build: writes the page beside the compiled server, which serves it from there.
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.ts';

const folder = new URL('../../dist/tab/', import.meta.url);
await mkdir(folder, { recursive: true });
for (const [name, contents] of await bundle()) {
  await writeFile(fileURLToPath(new URL(name, folder)), contents);
}
