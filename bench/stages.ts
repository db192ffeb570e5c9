import { join } from 'node:path';
import { build, removeBuild } from './build.ts';
import type { CleanUp } from './clean-up.ts';
import type { Stage } from './measure.ts';
import { databasePid, makeDataDirectory, startOurServer } from './our-server.ts';
import type { ServerName } from './scenarios.ts';
import { type Server, startServer } from './server.ts';

type Say = (line: string) => void;

/** Builds and starts every contestant. */
export async function startStages(
  cleanUp: CleanUp,
  say: Say,
): Promise<Readonly<Record<ServerName, Stage>>> {
  cleanUp.later(removeBuild);
  const folder = build();
  const echo = (name: ServerName): Promise<Stage> =>
    startServer(join(folder, 'bench', `${name}.js`), {}, cleanUp);
  return {
    multipartner: await startOurs(folder, cleanUp, say),
    'echo-botbuilder': await echo('echo-botbuilder'),
    'echo-agents': await echo('echo-agents'),
  };
}

/** Started twice: the first time it also makes its database. */
async function startOurs(folder: string, cleanUp: CleanUp, say: Say): Promise<Stage> {
  const dataDir = await makeDataDirectory(cleanUp);
  const first = await startOurServer(folder, dataDir, cleanUp);
  await first.stop();
  const server = await startOurServer(folder, dataDir, cleanUp);
  say(`start to ready: ${time(first)} with an empty data directory, ${time(server)} again`);
  return { url: server.url, pid: server.pid, databasePid: await databasePid(dataDir) };
}

const time = ({ startMilliseconds }: Server): string => `${startMilliseconds.toFixed(0)} ms`;
