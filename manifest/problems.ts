import { type AppManifest, AppManifestUtils } from '@microsoft/app-manifest';
import type { AppFile } from './app-files.ts';

type Schema = Awaited<ReturnType<typeof AppManifestUtils.fetchSchema>>;

/** What Microsoft's schemas have against the JSON files of a package; each file names its own schema. */
export async function problemsOf(files: readonly AppFile[]): Promise<readonly string[]> {
  const found = files
    .filter(({ name }) => name.endsWith('.json'))
    .map(async ({ name, content }) => {
      // The validator takes any document that names its schema; its type knows of manifests only.
      const document = JSON.parse(String(content)) as AppManifest;
      const schema = repaired(await AppManifestUtils.fetchSchema(document.$schema ?? ''));
      const problems = await AppManifestUtils.validateAgainstSchema(document, schema);
      return problems.map((problem) => `${name}: ${problem}`);
    });
  return (await Promise.all(found)).flat();
}

/** In the localization schemas one pattern has a bare `]`, which the validator refuses to compile. */
const repaired = (schema: Schema): Schema =>
  JSON.parse(JSON.stringify(schema).replaceAll('\\\\b]', '\\\\b\\\\]'));
