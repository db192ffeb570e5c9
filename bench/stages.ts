import { join } from 'node:path';
import type { CleanUp } from './clean-up.ts';
import { type Connector, startConnector } from './connector-process.ts';
import { crowdDirectory } from './crowd.ts';
import type { Stage } from './measure.ts';
import { holdDatabase, makeDataDirectory, startOurServer } from './our-server.ts';
import { untilQuiet } from './quiet.ts';
import { startServer } from './server.ts';

export const peers = ['echo-botbuilder', 'echo-agents', 'bare-restify'] as const;
export type Peer = (typeof peers)[number];
export type ServerName = 'multipartner' | Peer;
export const peerNames: Readonly<Record<Peer, string>> = {
  'echo-botbuilder': 'botbuilder echo',
  'echo-agents': 'agents-hosting echo',
  'bare-restify': 'bare restify',
};

export type Stages = {
  readonly connector: Connector;
  readonly of: Readonly<Record<ServerName, Stage>>;
};

export const startPeer = (name: Peer, build: string, cleanUp: CleanUp) =>
  startServer(join(build, 'bench', `${name}.js`), {}, cleanUp);

/** Starts every contestant, and the connector that all of them write to. */
export async function startStages(build: string, cleanUp: CleanUp): Promise<Stages> {
  const connector = await startConnector(build, cleanUp);
  const stage = async (name: Peer): Promise<Stage> => ({
    ...(await startPeer(name, build, cleanUp)),
    connector,
  });
  const of = {
    multipartner: await startOurs(build, connector, cleanUp),
    'echo-botbuilder': await stage('echo-botbuilder'),
    'echo-agents': await stage('echo-agents'),
    'bare-restify': await stage('bare-restify'),
  };
  return { connector, of };
}

async function startOurs(build: string, connector: Connector, cleanUp: CleanUp): Promise<Stage> {
  const dataDir = await makeDataDirectory(cleanUp);
  const directory = await crowdDirectory(dataDir);
  const { url, pid } = await startOurServer(build, { dataDir, directory }, cleanUp);
  const databasePid = await holdDatabase(dataDir, cleanUp);
  return { url, pid, databasePid, connector, quiet: () => untilQuiet(url, connector) };
}
