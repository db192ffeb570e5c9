import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** By name, what a browser gets. */
export type PageFiles = ReadonlyMap<string, Uint8Array>;

const source = (name: string): string =>
  fileURLToPath(new URL(`../../tab/${name}`, import.meta.url));

/** The page as browsers take it, from its TypeScript and CSS. Libraries are chunks of their own, loaded when needed. */
export async function bundle(): Promise<PageFiles> {
  const { outputFiles } = await build({
    entryPoints: [source('tab.ts'), source('tab.css')],
    outdir: source('.'),
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    write: false,
    logLevel: 'silent',
  });
  const made = outputFiles.map(({ path, contents }) => [basename(path), contents] as const);
  return new Map([...made, ['index.html', await readFile(source('index.html'))]]);
}
