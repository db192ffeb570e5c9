import { writeFile } from 'node:fs/promises';
import { textFiles } from './app-files.ts';
import { drawIcons } from './icons.ts';
import { readSettings } from './settings.ts';

/**
 * Writes the files that are checked in here: `node --import tsx manifest/generate.ts` after a change of the
 * commands, the texts, the version or the drawing.
 */
for (const { name, content } of [...(await textFiles(readSettings({}))), ...(await drawIcons())]) {
  await writeFile(new URL(name, import.meta.url), content);
  process.stdout.write(`Wrote manifest/${name}\n`);
}
