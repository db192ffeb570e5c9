import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SigningPair } from './token.ts';

/** A server that publishes keys as the channel does. */
export type OpenIdServer = {
  /** The address of the document. */
  readonly url: string;
  /** Where it plays Microsoft Entra ID. */
  readonly login: string;
  /** What it publishes now. */
  keys: readonly SigningPair[];
  /** What it answers everything with, in place of answering well. */
  fault: Fault | undefined;
  /** How often the keys were given. */
  asked: number;
  close(): Promise<void>;
};

/** What everything that is answered well stands below, whatever the fault. */
const good = '/good';

export const faults = {
  'status 500': (response: ServerResponse) => answer(response, 500, '{}'),
  'no JSON': (response: ServerResponse) => answer(response, 200, '<html>'),
  'no keys': (response: ServerResponse) => answer(response, 200, '{"keys":"none"}'),
  // The address leads here all the same, but does not say so.
  'keys over http': (response: ServerResponse) => {
    const keys = `http://0.0.0.0:${response.req.socket.localPort}${good}/keys`;
    answer(response, 200, JSON.stringify({ jwks_uri: keys }));
  },
  'a redirect': (response: ServerResponse) => {
    response.setHeader('location', `${good}${response.req.url}`);
    answer(response, 302, '');
  },
  'a broken connection': (response: ServerResponse) => void response.destroy(),
} as const;

/** It takes the connection, and then says nothing, or not all of it. */
const silences = {
  'no answer': () => undefined,
  'half an answer': (response: ServerResponse) => void response.write('{"jwks_uri":'),
} as const;
export const hangs = Object.keys(silences) as (keyof typeof silences)[];
type Fault = keyof typeof faults | keyof typeof silences;

function answer(response: ServerResponse, status: number, body: string): void {
  response.statusCode = status;
  response.end(body);
}

const published = ({ kid, publicKey, endorsements, issuer }: SigningPair) => ({
  ...publicKey.export({ format: 'jwk' }),
  ...{ kid, use: 'sig', alg: 'RS256' },
  ...(endorsements ? { endorsements } : {}),
  ...(issuer ? { issuer } : {}),
});

export async function startOpenIdServer(...keys: readonly SigningPair[]): Promise<OpenIdServer> {
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'application/json');
    const { url = '' } = request;
    if (channel.fault && !url.startsWith(good))
      return { ...faults, ...silences }[channel.fault](response);
    if (!url.endsWith('/keys')) return void response.end(JSON.stringify(document));
    channel.asked += 1;
    response.end(JSON.stringify({ keys: channel.keys.map(published) }));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const document = { issuer: 'https://api.botframework.com', jwks_uri: `${origin}/keys` };
  const channel: OpenIdServer = {
    url: `${origin}/openid`,
    login: origin,
    keys,
    fault: undefined,
    asked: 0,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return channel;
}
