import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Message } from '../../bot/adapter.ts';
import { createLanes } from '../../bot/lanes.ts';
import { createLog } from '../../bot/log.ts';
import { openConversation, rememberConversation } from '../../models/conversation.ts';
import type { Conversation } from '../../models/conversation-schema.ts';
import { handOver } from '../../models/put-in-line.ts';
import { defaultFlags } from '../../policy/flags.ts';
import { type Bot, startBot } from '../support/bot.ts';
import { eventually, laneTo, statesTo } from '../support/lines.ts';

/** In the future, where the bot's own workers do not look. */
const clock = () => new Date(Date.now() + 15 * 60 * 1000);
const log = createLog('silent');
const tenantId = randomUUID();

/** A connector in the same process: it hears what is sent, and how much of it at once. */
function createPost(heard: string[]) {
  const running = new Map<string, number>();
  let most = 0;
  const send = async ({ conversationId }: Conversation, { summary }: Message): Promise<string> => {
    const now = (running.get(conversationId) ?? 0) + 1;
    running.set(conversationId, now);
    most = Math.max(most, now);
    await delay(Math.random() * 5);
    heard.push(`${conversationId} ${summary}`);
    running.set(conversationId, now - 1);
    return randomUUID();
  };
  return { send, update: () => Promise.resolve(), mostAtOnce: () => most };
}

async function newConversation(): Promise<string> {
  const conversationId = randomUUID();
  const whom = { type: 'groupChat' as const, botId: '28:bot', userId: '29:x' };
  const where = { channelId: 'msteams', serviceUrl: 'http://127.0.0.1:9/' };
  await rememberConversation({ tenantId, conversationId, ...whom, ...where });
  await openConversation({ tenantId, conversationId });
  return conversationId;
}

const owe = (conversationId: string, texts: readonly string[]) => {
  const now = clock();
  const owed = texts.map((summary, index) => ({
    ...{ tenantId, conversationId, kind: 'reply' as const, event: 'answer' as const },
    key: `answer ${summary}`,
    message: JSON.stringify({ type: 'message', summary }),
    owedAt: new Date(now.getTime() + index),
  }));
  return handOver(owed, now);
};

describe('the lanes of two processes', () => {
  let bot: Bot;
  before(async () => {
    bot = await startBot();
  });
  after(() => bot.close());

  it('send each message once, in order, and never two at once in a conversation', async () => {
    const heard: string[] = [];
    const post = createPost(heard);
    const settings = { post, clock, log, flags: defaultFlags, usGovPortal: undefined };
    const start = () => createLanes({ ...settings, gccConnector: 'x' }, () => undefined);
    const processes = [start(), start()];
    const conversations = await Promise.all(Array.from({ length: 12 }, newConversation));
    const texts = ['1', '2', '3', '4', '5'];
    // In two parts, so that the second comes while the first is under way.
    const halves = [texts.slice(0, 2), texts.slice(2)];
    const oweAll = async () => {
      for (const half of halves) await Promise.all(conversations.map((each) => owe(each, half)));
    };
    const done = async () => {
      const states = await Promise.all(conversations.map(statesTo));
      return states.every((each) => each === 'sent,sent,sent,sent,sent');
    };
    const takeAll = async () => {
      while (!(await done())) await Promise.all(processes.map(({ takeNext }) => takeNext()));
    };
    await Promise.all([oweAll(), takeAll()]);
    for (const { close, finished } of processes) {
      close();
      await finished();
    }
    assert.equal(post.mostAtOnce(), 1);
    assert.equal(heard.length, conversations.length * texts.length);
    for (const each of conversations) {
      const order = heard.filter((line) => line.startsWith(each)).map((line) => line.at(-1));
      assert.deepEqual(order, texts);
      assert.ok(await eventually(async () => !(await laneTo(each))?.claim));
    }
  });

  it('do not go on with what another has taken over whose clock is ahead', async () => {
    const heard: string[] = [];
    const post = createPost(heard);
    const settings = { post, log, flags: defaultFlags, usGovPortal: undefined, gccConnector: 'x' };
    const timing = { lease: 600, renewal: 100 };
    const start = (now: () => Date) =>
      createLanes({ ...settings, clock: now }, () => undefined, timing);
    const ahead = () => new Date(clock().getTime() + timing.lease + 1);
    const conversation = await newConversation();
    const texts = Array.from({ length: 30 }, (_, index) => `${index + 10}`);
    await owe(conversation, texts);
    const [first, second] = [start(clock), start(ahead)];
    while (!(await first.takeNext()));
    while (!(await second.takeNext()));
    await delay(3 * timing.renewal);
    // Whoever lost it has noticed by now, and what it had in hand is over.
    const before = heard.length;
    await delay(1000);
    const lines = heard.slice(before);
    assert.equal(new Set(lines).size, lines.length);
    for (const { close, finished } of [first, second]) {
      close();
      await finished();
    }
  });
});
