import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import type { Server } from 'restify';
import { StartError } from './start-error.ts';

const drainingTime = 10_000;

type Place = { readonly PORT: number; readonly HOST: string };
type Door = { readonly port: number; readonly close: () => Promise<void> };

/**
 * Opens the door. `close` takes no new requests and lets the running ones finish, within bounds.
 * @throws {StartError} naming the variable to change when the place is taken
 */
export async function listen(server: Server, { PORT, HOST }: Place): Promise<Door> {
  server.listen(PORT, HOST);
  await once(server, 'listening').catch((cause: NodeJS.ErrnoException) => {
    const why =
      cause.code === 'EADDRINUSE'
        ? `PORT ${PORT} is taken by another program. Stop that one, or set PORT to a free port.`
        : `HOST ${HOST} and PORT ${PORT} cannot be listened on (${cause.code}).`;
    throw new StartError(why, { cause });
  });
  // A TCP server's address is never the path of a pipe.
  const { port } = server.address() as AddressInfo;
  return { port, close: () => drain(server) };
}

async function drain(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(resolve));
  server.server.closeIdleConnections();
  await Promise.race([closed, delay(drainingTime, undefined, { ref: false })]);
  server.server.closeAllConnections();
}
