import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Put = { readonly headers: IncomingHttpHeaders; readonly body: Buffer };
/** `hang`: no answer at all; `reset`: the connection breaks off; `location`: it sends the caller there. */
type Reply = number | 'hang' | 'reset' | { readonly location: string };
/** One that is promised takes as long as that. */
type Answer = Reply | Promise<Reply>;

/** A server that plays OneDrive: it keeps what is put there, and answers as it is told to; 201 when it is told nothing. */
export type Drive = {
  readonly url: string;
  readonly puts: Put[];
  readonly answers: Answer[];
  close(): Promise<void>;
};

export async function startDrive(): Promise<Drive> {
  const puts: Put[] = [];
  const answers: Answer[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    puts.push({ headers: request.headers, body: Buffer.concat(chunks) });
    reply(response, await (answers.shift() ?? 201));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    puts,
    answers,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function reply(response: ServerResponse, answer: Reply): void {
  if (answer === 'hang') return;
  if (answer === 'reset') return void response.destroy();
  if (typeof answer === 'number') response.writeHead(answer);
  else response.writeHead(307, answer);
  response.end('{}');
}
