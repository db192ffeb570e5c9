import { fileURLToPath } from 'node:url';
import type { CleanUp } from './clean-up.ts';
import { markdownTable } from './markdown-table.ts';
import { holdDatabase, makeDataDirectory, startOurServer } from './our-server.ts';
import type { Server } from './server.ts';
import { peerNames, peers, startPeer } from './stages.ts';
import { median } from './statistics.ts';

const starts = 5;
const directory = fileURLToPath(new URL('../playground/directory.json', import.meta.url));

/** From the start of the process until it is ready, the contestants in turns. */
export async function coldStarts(build: string, cleanUp: CleanUp): Promise<string> {
  const dataDir = await makeDataDirectory(cleanUp);
  const ours = (where: string) => startOurServer(build, { dataDir: where, directory }, cleanUp);
  const first = await ours(dataDir);
  await holdDatabase(dataDir, cleanUp);
  await first.stop();
  const contestants: readonly (readonly [string, () => Promise<Server>])[] = [
    ['Multipartner, the database is up', () => ours(dataDir)],
    ['Multipartner, empty data directory', async () => ours(await makeDataDirectory(cleanUp))],
    ...peers.map((peer) => [peerNames[peer], () => startPeer(peer, build, cleanUp)] as const),
  ];
  const times = contestants.map(([name, start]) => ({ name, start, taken: [] as number[] }));
  for (let round = 0; round < starts; round += 1) {
    for (const { start, taken } of times) {
      const server = await start();
      taken.push(server.startMilliseconds);
      await server.stop();
    }
  }
  const rows = times.map(({ name, taken }) => [
    name,
    ...[median(taken), Math.min(...taken), Math.max(...taken)].map((ms) => ms.toFixed(0)),
  ]);
  return markdownTable(['start to ready', 'ms', 'fastest', 'slowest'], rows);
}
