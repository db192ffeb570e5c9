import { join } from 'node:path';
import type { Arrival } from './arrival.ts';
import type { CleanUp } from './clean-up.ts';
import { startServer } from './server.ts';

/** The connector in its own process, as everybody who writes to it sees it. */
export type Connector = {
  readonly serviceUrl: string;
  /** What came since this was last asked for, in the order in which it came. */
  readonly take: () => Promise<readonly Arrival[]>;
  /** How much has come since it started. */
  readonly count: () => Promise<number>;
};

export async function startConnector(build: string, cleanUp: CleanUp): Promise<Connector> {
  const { url } = await startServer(join(build, 'bench', 'connector.js'), {}, cleanUp);
  const serviceUrl = new URL('/', url).href;
  const asked = async (path: string) => (await fetch(new URL(path, serviceUrl))).json();
  const take = async () => (await asked('/')) as readonly Arrival[];
  const count = async () => (await asked('/count')) as number;
  return { serviceUrl, take, count };
}
