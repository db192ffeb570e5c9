import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { settleDelivery } from '../../models/delivery-outcome.ts';
import { Deliveries, type Delivery } from '../../models/delivery-schema.ts';
import { handOver } from '../../models/put-in-line.ts';
import { type Bot, startBot } from '../support/bot.ts';
import { loseAnswer } from './plans/lost-answers.ts';

const tenantId = randomUUID();
/** Nobody is in this conversation, so nothing is sent. */
const newMessage = () => ({
  ...{ tenantId, conversationId: 'nowhere', key: randomUUID(), owedAt: new Date() },
  ...({ kind: 'reply', event: 'answer' } as const),
});
const statesOf = async (messages: readonly { readonly key: string }[]) =>
  Promise.all(
    messages.map(async ({ key }) => {
      const found = await Deliveries.findOne({ tenantId, key }).lean<Delivery>();
      return found?.state;
    }),
  );
const statusOf = ({ status }: PromiseSettledResult<unknown>) => status;

describe('what is written at the same moment', () => {
  let bot: Bot;
  before(async () => {
    bot = await startBot();
  });
  after(() => bot.close());

  const stored = async (count: number): Promise<Delivery[]> => {
    const messages = Array.from({ length: count }, newMessage);
    assert.equal(await handOver(messages, new Date()), true);
    return Deliveries.find({ tenantId, key: { $in: messages.map(({ key }) => key) } }).lean<
      Delivery[]
    >();
  };
  const settle = (message: Delivery) => settleDelivery(message, { state: 'sent' }, new Date());

  it('is written but for what is no such thing, which only its own asker hears of', async () => {
    const messages = await stored(5);
    const asked = messages.map((message, index) =>
      index === 2 ? ({ ...message, _id: 'no id' } as unknown as Delivery) : message,
    );
    const outcomes = await Promise.allSettled(asked.map(settle));
    const [done, failed] = ['fulfilled', 'rejected'];
    assert.deepEqual(outcomes.map(statusOf), [done, done, failed, done, done]);
    assert.deepEqual(await statesOf(messages), ['sent', 'sent', 'due', 'sent', 'sent']);
  });

  it('is written when the answer to all of it got lost', async () => {
    const messages = await stored(5);
    loseAnswer('bulkWrite', (given) => given.includes('settledAt'));
    await Promise.all(messages.map(settle));
    assert.deepEqual(await statesOf(messages), Array(5).fill('sent'));
  });

  it('is handed over once, and who has put in something that was there hears of that alone', async () => {
    const [first, second, third] = [newMessage(), newMessage(), newMessage()];
    assert.equal(await handOver([first], new Date()), true);
    const handed = [[second], [first], [third, first], []];
    const areNew = await Promise.all(handed.map((messages) => handOver(messages, new Date())));
    assert.deepEqual(areNew, [true, false, false, true]);
    assert.deepEqual(await statesOf([first, second, third]), ['due', 'due', 'due']);
  });

  it('is handed over but for a message that is none, and nobody is told that it was', async () => {
    const good = newMessage();
    const bad = { ...newMessage(), walrus: 1 } as typeof good;
    const outcomes = await Promise.allSettled(
      [[good], [bad]].map((each) => handOver(each, new Date())),
    );
    assert.deepEqual(outcomes.map(statusOf), ['fulfilled', 'rejected']);
    assert.deepEqual(await statesOf([good, bad]), ['due', undefined]);
  });
});
