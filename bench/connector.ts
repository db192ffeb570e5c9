import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Arrival } from './arrival.ts';
import { monotonic } from './monotonic.ts';

/**
 * The least of a Bot Connector: takes every message, and remembers what came and when. What came is read when somebody
 * asks for it, outside of the time that is measured.
 */
const arrivals: Arrival[] = [];
let count = 0;

const server = createServer(async (request, response) => {
  const { method = '', url: path = '' } = request;
  response.setHeader('content-type', 'application/json');
  if (method === 'GET') {
    response.end(JSON.stringify(path === '/count' ? count : arrivals.splice(0)));
    return;
  }
  const body = await text(request);
  count += 1;
  const id = `activity-${count}`;
  arrivals.push({ method, path, body, at: monotonic(), id });
  response.statusCode = method === 'POST' ? 201 : 200;
  response.end(JSON.stringify({ id }));
});
// A client that keeps its connection must never find it closed at the moment it writes.
server.keepAliveTimeout = 120_000;
server.listen(Number(process.env.PORT), '127.0.0.1');

process.once('disconnect', () => process.exit());
