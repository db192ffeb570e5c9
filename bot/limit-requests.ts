import type { Server } from 'node:http';

/**
 * Lets no request take longer to arrive, so that one that trickles in holds no connection for ever; it is answered with
 * 408. To be called before the server listens. In milliseconds.
 */
export function limitRequests(server: Server, longest: number): void {
  server.requestTimeout = longest;
  server.headersTimeout = longest;
  // Node.js looks for what is over its time twice a minute only, and takes this as an option that restify does not hand on.
  Object.assign(server, { connectionsCheckingInterval: longest / 10 });
}
