import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Server } from 'restify';
import type { Deadline } from './deadline.ts';
import { StartError } from './start-error.ts';

type Place = { readonly PORT: number; readonly HOST: string };
type Door = { readonly port: number; readonly close: (deadline: Deadline) => Promise<void> };

/**
 * Opens the door. `close` takes no new requests and lets the running ones finish until the deadline.
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
  return { port, close: (deadline) => drain(server, deadline) };
}

async function drain(server: Server, deadline: Deadline): Promise<void> {
  const { server: http } = server;
  // A connection that is kept alive would otherwise stay open for seconds after its last answer.
  http.keepAliveTimeout = 1;
  const closed = new Promise<void>((resolve) => server.close(resolve));
  http.closeIdleConnections();
  await deadline.within(closed).finally(() => http.closeAllConnections());
}
