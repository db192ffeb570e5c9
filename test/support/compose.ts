import { activityFrom, type Bot } from './bot.ts';
import type { ReceivedCard } from './received-card.ts';
import type { Who } from './world.ts';

export type Attachment = {
  readonly contentType: string;
  readonly content: ReceivedCard;
  readonly preview: {
    readonly contentType: string;
    readonly content: { readonly title: string; readonly text: string };
  };
};

/** What a message extension was answered with: cards, a sentence, or a dialog. */
export type Composed = {
  readonly cards: readonly Attachment[];
  readonly sentence: string | undefined;
  readonly dialog: ReceivedCard | undefined;
  readonly body: unknown;
};

type Body = {
  readonly composeExtension?: {
    readonly type: string;
    readonly text?: string;
    readonly attachments?: readonly Attachment[];
  };
  readonly task?: {
    readonly type: string;
    readonly value: { readonly title: string; readonly card: { readonly content: ReceivedCard } };
  };
};

/** A chat of two people, in which the bot is not; Teams calls it personal too. */
export const chatOfTwo = {
  conversation: { id: 'chat-of-two', conversationType: 'personal' },
} as const;

/** Sends an invoke as Teams does from a chat of two, and gives what the client gets. */
export async function invoke(
  bot: Bot,
  who: Who,
  name: string,
  value: unknown,
  more: object = {},
): Promise<unknown> {
  const activity = { ...activityFrom(who), ...chatOfTwo, type: 'invoke', name, value, ...more };
  const { status, body } = await bot.post(activity);
  if (status !== 200) throw new Error(`status ${status}: ${JSON.stringify(body)}`);
  return body;
}

export async function compose(
  bot: Bot,
  who: Who,
  kind: 'query' | 'fetchTask' | 'submitAction',
  value: unknown,
  more: object = {},
): Promise<Composed> {
  const body = (await invoke(bot, who, `composeExtension/${kind}`, value, more)) as Body;
  const { composeExtension, task } = body;
  return {
    cards: composeExtension?.type === 'result' ? (composeExtension.attachments ?? []) : [],
    sentence: composeExtension?.type === 'message' ? composeExtension.text : undefined,
    dialog: task?.type === 'continue' ? task.value.card.content : undefined,
    body,
  };
}

/** Looks for something with the message extension. */
export const search = (
  bot: Bot,
  who: Who,
  commandId: string,
  text = '',
  { skip = 0, count = 25, ...more }: { skip?: number; count?: number; locale?: string } = {},
): Promise<Composed> => {
  const parameters = [
    text === '' ? { name: 'initialRun', value: 'true' } : { name: 'query', value: text },
  ];
  return compose(bot, who, 'query', { commandId, parameters, queryOptions: { skip, count } }, more);
};

/** What the form suggests to somebody who types. */
export async function suggested(
  bot: Bot,
  who: Who,
  queryText: string,
  queryOptions: object = { skip: 0, top: 15 },
): Promise<readonly { readonly title: string; readonly value: string }[]> {
  const value = { queryText, queryOptions, dataset: 'customers' };
  const answer = (await invoke(bot, who, 'application/search', value)) as {
    statusCode: number;
    value: { results: { title: string; value: string }[] };
  };
  if (answer.statusCode !== 200) throw new Error(JSON.stringify(answer));
  return answer.value.results;
}
