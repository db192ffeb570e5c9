import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import type { AppFile } from './app-files.ts';

/**
 * The same files always give the same bytes, so that two people can compare what they made. Hence the fixed date, in
 * the zone-less form of the format, and no compression: other versions of zlib compress otherwise.
 */
export async function zip(files: readonly AppFile[]): Promise<Buffer> {
  const archive = new ZipFile();
  const sorted = files.toSorted((one, other) => (one.name < other.name ? -1 : 1));
  for (const { name, content } of sorted) {
    archive.addBuffer(content, name, {
      mtime: new Date(1980, 0, 1),
      forceDosTimestamp: true,
      mode: 0o100644,
      compress: false,
    });
  }
  archive.end();
  return buffer(archive.outputStream);
}
