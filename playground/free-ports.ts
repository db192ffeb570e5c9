import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Settings } from './settings.ts';
import { StartError } from './start-error.ts';

/** The parts of an npm start that was killed a moment ago still hold theirs. */
const patience = 2_000;

/**
 * Asked before anything is started: a Playground whose port is taken would otherwise move to a
 * random one without a word.
 */
export async function requireFreePorts(settings: Settings): Promise<void> {
  await requireFree(settings.botPort, 'PORT', 'the bot');
  await requireFree(settings.partnerPort, 'PARTNER_PORT', "the partner's Teams");
  await requireFree(settings.customerPort, 'CUSTOMER_PORT', "the customer's Teams");
}

async function requireFree(port: number, variable: string, whose: string): Promise<void> {
  const deadline = Date.now() + patience;
  while (!(await isFree(port))) {
    if (Date.now() > deadline) {
      throw new StartError(
        `Port ${port}, which ${whose} needs, is taken. ` +
          `Stop what uses it (perhaps another npm start), or choose another port with ${variable}.`,
      );
    }
    await sleep(100);
  }
}

/** Loopback and all addresses, one after the other: some systems let both be bound at once. */
const isFree = async (port: number) => (await canListen(port, '127.0.0.1')) && canListen(port);

async function canListen(port: number, host?: string): Promise<boolean> {
  const server = createServer();
  try {
    server.listen({ port, ...(host && { host }) });
    await once(server, 'listening');
  } catch {
    return false;
  }
  server.close();
  await once(server, 'close');
  return true;
}
