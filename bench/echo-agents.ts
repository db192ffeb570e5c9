import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';
import {
  ActivityHandler,
  CloudAdapter,
  MessageFactory,
  type Request,
  type WebResponse,
} from '@microsoft/agents-hosting';

/** The same echo on the heir of `botbuilder`, straight on Node.js: no framework slows it down. */
const echo = new ActivityHandler();
echo.onMessage(async (context, next) => {
  const text = `Echo: ${context.activity.text}`;
  await context.sendActivity(MessageFactory.text(text, text));
  await next();
});

const adapter = new CloudAdapter();
const server = createServer((request, response) => {
  void answer(request, response).catch(() => response.writeHead(500).end());
});
server.listen(Number(process.env.PORT), '127.0.0.1');

async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  if (incoming.method !== 'POST') {
    outgoing.writeHead(405).end();
    return;
  }
  const body = (await json(incoming)) as Record<string, unknown>;
  const request: Request = { body, headers: incoming.headers, method: incoming.method };
  const response = webResponse(outgoing);
  await adapter.authorizeRequest(request, response, () => undefined);
  await adapter.process(request, response, (context) => echo.run(context));
}

/** The two methods of a web framework that the adapter asks for. */
const webResponse = (response: ServerResponse): WebResponse =>
  Object.assign(response as ServerResponse & WebResponse, {
    status(code: number) {
      response.statusCode = code;
      return this;
    },
    send(body: unknown) {
      response.end(JSON.stringify(body));
      return this;
    },
  });

process.once('disconnect', () => process.exit());
