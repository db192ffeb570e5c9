import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import { type App, startApp } from '../../bot/app.ts';
import { readConfig } from '../../bot/config.ts';
import { createLog } from '../../bot/log.ts';
import { startConnector } from './connector.ts';
import type { ReceivedCard } from './received-card.ts';
import { emptyDatabase } from './test-database.ts';
import type { Who } from './world.ts';

export type Reply = { readonly summary: string; readonly card: ReceivedCard };
export type InvokeResult = {
  readonly statusCode: number;
  readonly type: string;
  readonly value: unknown;
};
export type Bot = {
  readonly port: number;
  /** Moves the bot's clock. */
  advance(milliseconds: number): void;
  /** Sends an activity as the channel would, and gives status and body. */
  post(activity: unknown): Promise<{ status: number; body: unknown }>;
  /** Says something and gets the one reply, in the HTTP response. */
  say(who: Who, text: string, more?: object): Promise<Reply>;
  /** Clicks a Universal Action. */
  click(who: Who, verb: string, data: object, more?: object): Promise<InvokeResult>;
  /** Says something as Teams does, with the reply sent through the channel. */
  chat(who: Who, text: string, more?: object): Promise<void>;
  /** Installs the app for a person. */
  install(who: Who, more?: object): Promise<void>;
  /** Stops the bot and starts it again on the same data, with other settings where some are named. */
  restart(change?: NodeJS.ProcessEnv): Promise<void>;
  close(): Promise<void>;
};

const directory = fileURLToPath(new URL('directory.json', import.meta.url));

/**
 * The real server on a real embedded database with nothing in it. `channel` is the address of
 * a connector to look into; left out, one that nobody looks into takes what is sent. `log` takes what the bot logs.
 */
export async function startBot(
  environment: NodeJS.ProcessEnv = {},
  channel?: string,
  log: Logger = createLog(process.env.TEST_LOG ?? 'silent'),
): Promise<Bot> {
  const own = channel === undefined ? await startConnector() : undefined;
  const serviceUrl = channel ?? own?.url;
  const dataDir = await emptyDatabase();
  const set = {
    PORT: '0',
    RATE_LIMIT: '0',
    DATA_DIR: dataDir,
    DIRECTORY_FILE: directory,
    ...environment,
  };
  let ahead = 0;
  const surroundings = {
    log,
    say: () => undefined,
    clock: () => new Date(Date.now() + ahead),
  };
  let app: App = await startApp(readConfig(set), surroundings);
  const post: Bot['post'] = (activity) => send(app.port, activity);
  return {
    get port() {
      return app.port;
    },
    advance: (milliseconds) => {
      ahead += milliseconds;
    },
    post,
    say: async (who, text, more = {}) =>
      replyIn(await post(messageFrom(who, { serviceUrl, text, ...more }))),
    chat: async (who, text, more = {}) => {
      await post({ ...activityFrom(who), type: 'message', serviceUrl, text, ...more });
    },
    click: async (who, verb, data, more = {}) => {
      const action = { type: 'Action.Execute', verb, data };
      const invoke = {
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: { action, trigger: 'manual' },
      };
      const { body } = await post({ ...activityFrom(who), serviceUrl, ...invoke, ...more });
      return body as InvokeResult;
    },
    install: async (who, more = {}) => {
      const installed = { type: 'installationUpdate', action: 'add', serviceUrl };
      await post({ ...activityFrom(who), ...installed, ...more });
    },
    restart: async (change = {}) => {
      await app.close();
      app = await startApp(readConfig({ ...set, ...change }), surroundings);
    },
    close: async () => {
      await app.close();
      await own?.close();
    },
  };
}

/** What Teams puts around everything a person does. */
export const activityFrom = ({ tenantId, aadObjectId, name }: Who) => ({
  id: randomUUID(),
  channelId: 'msteams',
  serviceUrl: 'http://127.0.0.1:9/',
  from: { id: `29:${aadObjectId}`, aadObjectId, name },
  recipient: { id: '28:bot', name: 'Multipartner' },
  conversation: { id: `chat-${aadObjectId}`, conversationType: 'personal', tenantId },
  channelData: { tenant: { id: tenantId } },
  locale: 'en-US',
});

export const messageFrom = (who: Who, more: object) => ({
  ...activityFrom(who),
  type: 'message',
  deliveryMode: 'expectReplies',
  ...more,
});

export async function send(
  port: number,
  activity: unknown,
): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`http://127.0.0.1:${port}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: typeof activity === 'string' ? activity : JSON.stringify(activity),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
}

/** The one reply in a response; a test fails when there is none, or more. */
export function replyIn({ status, body }: { status: number; body: unknown }): Reply {
  const { activities = [] } = (body ?? {}) as {
    activities?: { summary: string; attachments: { content: ReceivedCard }[] }[];
  };
  const [reply, another] = activities;
  const card = reply?.attachments[0]?.content;
  if (status !== 200 || !reply || !card || another) {
    throw new Error(`Expected one reply, got ${status}: ${JSON.stringify(body)}`);
  }
  return { summary: reply.summary, card };
}
