import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Child, startChild } from './child.ts';
import { root } from './settings.ts';
import { StartError } from './start-error.ts';
import { teamsConfig } from './teams-config.ts';

export type Teams = Child & { readonly ready: Promise<void>; readonly broken: Promise<never> };

const cli = createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/cli.js');
const preloads = ['./exit-with-parent.mjs', './loopback-only.mjs'].flatMap((file) => [
  '--import',
  new URL(file, import.meta.url).href,
]);

/** One Microsoft 365 Agents Playground: the Teams of one person at `domain`. */
export function startTeams(domain: string, port: number, botPort: number): Teams {
  const folder = join(root, '.cache', 'playground', domain);
  const configFile = join(folder, '.m365agentsplayground.yml');
  const logFile = join(folder, 'playground.log');
  mkdirSync(folder, { recursive: true });
  writeFileSync(configFile, JSON.stringify(teamsConfig(domain), null, 2));

  const env = {
    ...process.env,
    NO_PROXY: '*', // it talks to nobody but the bot
    TEAMSAPPTESTER_BROWSER: 'none', // opens no window by itself
    M365_AGENTS_PLAYGROUND_CONFIG_PATH: configFile,
    M365_AGENTS_PLAYGROUND_LOGFILE: logFile,
  };
  const child = startChild([...preloads, cli, ...command(port, botPort)], env, 'pipe');
  // Nothing but the log says why a Playground ended.
  const broken = child.exited.then(() => {
    throw new StartError(`The Teams client of ${domain} has ended. Its log: ${logFile}`, 1);
  });
  return { ...child, ready: ready(child, port), broken };
}

const command = (port: number, botPort: number) => [
  ...['start', '--disable-telemetry', '--channel-id', 'msteams', '--port', String(port)],
  ...['--app-endpoint', `http://127.0.0.1:${botPort}/api/messages`],
  ...['--service-url', `http://127.0.0.1:${port}/_connector`],
];

/** Its first line says which port it took, and is written when it answers. */
async function ready({ process: { stdout } }: Child, port: number): Promise<void> {
  if (!stdout) throw new Error('a Playground is started with its output piped');
  const [line] = (await once(createInterface(stdout), 'line')) as [string];
  if (line !== `Listening on ${port}`) throw new StartError(`Port ${port} was taken just now.`);
}
