import { activityFrom, messageFrom, type Reply, replyIn } from '../../support/bot.ts';
import type { ReceivedCard } from '../../support/received-card.ts';
import type { Who } from '../../support/world.ts';

/** What an invoke was answered with. `refused` is an error that says that nothing is to be expected. */
export type Clicked = { readonly card: ReceivedCard } | { readonly refused: string };

/**
 * People's Teams clients, at whatever bot is running. What comes back as undefined was not acknowledged: the
 * connection failed, or an answer says that something broke.
 */
export type Client = {
  say(who: Who, text: string, more?: object): Promise<Reply | undefined>;
  click(who: Who, verb: string, data: object, more?: object): Promise<Clicked | undefined>;
  /** Everything that has to arrive: repeats until it is acknowledged. */
  install(who: Who): Promise<void>;
  notifyHere(who: Who, room: string): Promise<void>;
};

const PATIENCE = 30_000;

export function clientOf(port: () => number | undefined, serviceUrl: string): Client {
  const post = (activity: object) => send(port(), { serviceUrl, ...activity });
  const say: Client['say'] = async (who, text, more = {}) => {
    const answer = await post(messageFrom(who, { serviceUrl, text, ...more }));
    return answer?.status === 200 ? replyIn(answer) : undefined;
  };
  return {
    say,
    click: async (who, verb, data, more = {}) => {
      const action = { type: 'Action.Execute', verb, data };
      const value = { action, trigger: 'manual' };
      const invoke = { type: 'invoke', name: 'adaptiveCard/action', value };
      return clicked(await post({ ...activityFrom(who), serviceUrl, ...invoke, ...more }));
    },
    install: async (who) => {
      const installed = { type: 'installationUpdate', action: 'add', serviceUrl };
      await untilDone(async () => {
        const answer = await post({ ...activityFrom(who), ...installed });
        return answer !== undefined && answer.status < 300;
      });
    },
    notifyHere: (who, id) => {
      const { tenantId } = who;
      const conversation = { id, conversationType: 'groupChat', tenantId };
      return untilDone(async () => {
        const reply = await say(who, 'notify here', { conversation });
        return reply?.summary.includes('now receives') === true;
      });
    },
  };
}

async function untilDone(attempt: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 50; tries += 1) if (await attempt()) return;
  throw new Error('Fifty attempts were not acknowledged.');
}

function clicked(answer: Answer | undefined): Clicked | undefined {
  const { statusCode, value } = (answer?.body ?? {}) as { statusCode?: number; value?: object };
  if (answer?.status !== 200 || statusCode === undefined || statusCode >= 500) return undefined;
  if (statusCode === 200) return { card: value as ReceivedCard };
  return { refused: `${statusCode} ${JSON.stringify(value)}` };
}

type Answer = { readonly status: number; readonly body: unknown };

async function send(port: number | undefined, activity: object): Promise<Answer | undefined> {
  if (port === undefined) return unanswered();
  try {
    const response = await fetch(`http://127.0.0.1:${port}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activity),
      signal: AbortSignal.timeout(PATIENCE),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
  } catch {
    // The bot was killed or is not there: exactly what the runs are about.
    return unanswered();
  }
}

/** Nobody asks a bot that is away a thousand times a second. */
const unanswered = (): Promise<undefined> =>
  new Promise((resolve) => setTimeout(() => resolve(undefined), 50));
