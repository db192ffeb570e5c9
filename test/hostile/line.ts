import { Agent, request } from 'node:http';

export type Answer = { readonly status: number; readonly body: string; readonly ms: number };
export type Line = {
  /** Posts a body. A hang, or a connection that breaks, is status 0. */
  post(body: string): Promise<Answer>;
  close(): void;
};

/** In milliseconds; whoever takes longer hangs. */
const patience = 5000;

/** A few connections that are kept open, as a channel keeps them. */
export function openLine(port: number, connections: number): Line {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  return {
    post: (body) => {
      const began = performance.now();
      return exchange(agent, port, Buffer.from(body)).then((answer) => ({
        ...answer,
        ms: performance.now() - began,
      }));
    },
    close: () => agent.destroy(),
  };
}

const exchange = (agent: Agent, port: number, body: Buffer): Promise<Omit<Answer, 'ms'>> =>
  new Promise((resolve) => {
    const failed = (error: Error) => resolve({ status: 0, body: error.message });
    const headers = { 'content-type': 'application/json', 'content-length': body.length };
    const place = { agent, port, host: '127.0.0.1', path: '/api/messages', method: 'POST' };
    const call = request({ ...place, headers, timeout: patience }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.once('error', failed);
      response.once('end', () =>
        resolve({ status: response.statusCode ?? 0, body: Buffer.concat(parts).toString() }),
      );
    });
    call.once('timeout', () => call.destroy(new Error(`no answer in ${patience} ms`)));
    call.once('error', failed);
    call.end(body);
  });
