import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { PageFiles } from './bundle.ts';
import { pageFiles } from './page-files.ts';

export type PageFile = {
  readonly type: string;
  readonly etag: string;
  /** Of a name that changes with what it holds, and so may be kept for ever. */
  readonly lasting: boolean;
  readonly plain: Uint8Array;
  readonly gzipped: Uint8Array;
};
/** A file of the page by its name. Made when somebody first asks, so that no start waits for it. */
export type Page = (name: string) => Promise<PageFile | undefined>;

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
};
const compressed = promisify(gzip);

export function createPage(files: () => Promise<PageFiles> = pageFiles): Page {
  let made: Promise<ReadonlyMap<string, PageFile>> | undefined;
  return async (name) => {
    made ??= files().then(prepared);
    // What failed is tried again by whoever comes next.
    made.catch(() => {
      made = undefined;
    });
    return (await made).get(name);
  };
}

const prepared = async (files: PageFiles): Promise<ReadonlyMap<string, PageFile>> =>
  new Map(
    await Promise.all(
      [...files].map(async ([name, plain]) => [name, await prepare(name, plain)] as const),
    ),
  );

async function prepare(name: string, plain: Uint8Array): Promise<PageFile> {
  const [, extension = ''] = name.split('.');
  return {
    type: types[extension] ?? 'application/octet-stream',
    etag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`,
    lasting: /-[A-Z0-9]{8}\.js$/.test(name),
    plain,
    gzipped: await compressed(plain, { level: 9 }),
  };
}
