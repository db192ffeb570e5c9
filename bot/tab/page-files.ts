import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import type { PageFiles } from './bundle.ts';

const folder = new URL('../../tab/', import.meta.url);

/** The page: as it was built beside the compiled server, or bundled now where the server runs from its sources. */
export async function pageFiles(): Promise<PageFiles> {
  if (existsSync(new URL('tab.js', folder))) return built();
  const { bundle } = await import('./bundle.ts');
  return bundle();
}

async function built(): Promise<PageFiles> {
  const names = (await readdir(folder)).filter((name) => /\.(js|css|html)$/.test(name));
  return new Map(
    await Promise.all(
      names.map(async (name) => [name, await readFile(new URL(name, folder))] as const),
    ),
  );
}
