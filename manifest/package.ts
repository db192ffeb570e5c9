import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { StartError } from '../bot/start-error.ts';
import { appFiles } from './app-files.ts';
import { problemsOf } from './problems.ts';
import { placeholderId, placeholderServer, readSettings, type Settings } from './settings.ts';
import { zip } from './zip.ts';

const packageNames = { public: 'multipartner.zip', 'us-gov': 'multipartner-us-gov.zip' } as const;

/** Makes the Teams app package and says what to do with it. */
async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const files = await appFiles(settings);
  const problems = await problemsOf(files);
  if (problems.length > 0) throw new Error(`The package is not valid:\n${problems.join('\n')}`);
  const place = fileURLToPath(new URL(`build/${packageNames[settings.cloud]}`, import.meta.url));
  await mkdir(dirname(place), { recursive: true });
  await writeFile(place, await zip(files));
  process.stdout.write(`${[`Made ${relative('.', place)}.`, ...nextSteps(settings)].join('\n')}\n`);
}

function nextSteps({ botId, server }: Settings): string[] {
  const missing = [
    ...(botId === placeholderId ? ['MicrosoftAppId (the id of your bot)'] : []),
    ...(server === placeholderServer ? ['PUBLIC_URL (the address of your server)'] : []),
  ];
  const again =
    missing.length > 0
      ? [`It is a sample: set ${missing.join(' and ')} and make it again before you upload it.`]
      : [];
  return [
    ...again,
    'Upload it in the Teams admin center: Teams apps > Manage apps > Upload new app.',
    'All steps: docs/install-in-teams.md',
  ];
}

/** Mistakes of set-up end with 2 and one sentence; anything else is ours and ends with 1. */
main().catch((error: unknown) => {
  const forOperator = error instanceof StartError;
  const stack = error instanceof Error ? error.stack : error;
  process.stderr.write(`${forOperator ? error.message : stack}\n`);
  process.exit(forOperator ? 2 : 1);
});
