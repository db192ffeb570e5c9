import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { buildLocalization, localizedLanguages } from './localization.ts';
import { buildManifest } from './manifest.ts';
import type { Settings } from './settings.ts';

export type AppFile = { readonly name: string; readonly content: Buffer };

const iconNames = ['color.png', 'outline.png'] as const;
const packageJson = z.object({ version: z.string() });

/** Everything that a Teams app package holds. */
export async function appFiles(settings: Settings): Promise<readonly AppFile[]> {
  const icons = iconNames.map(async (name) => ({ name, content: await read(name) }));
  return [...(await textFiles(settings)), ...(await Promise.all(icons))];
}

/** The manifest, and one file for each further language. */
export async function textFiles(settings: Settings): Promise<readonly AppFile[]> {
  const { version } = packageJson.parse(JSON.parse(String(await read('../package.json'))));
  return [
    jsonFile('manifest.json', buildManifest(settings, version)),
    ...localizedLanguages.map((each) =>
      jsonFile(`${each.tag}.json`, buildLocalization(each, settings)),
    ),
  ];
}

const read = (name: string): Promise<Buffer> => readFile(new URL(name, import.meta.url));

const jsonFile = (name: string, value: unknown): AppFile => ({
  name,
  content: Buffer.from(`${JSON.stringify(value, null, 2)}\n`),
});
