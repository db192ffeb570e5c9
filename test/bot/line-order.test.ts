import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { inOrder } from '../../bot/line-order.ts';
import type { Delivery } from '../../models/delivery-schema.ts';
import { type Bot, startBot } from '../support/bot.ts';

const tenantId = randomUUID();
const now = new Date();
const message = (key: string, secondsAgo: number, more: Partial<Delivery> = {}) =>
  ({ tenantId, key, owedAt: new Date(now.getTime() - 1000 * secondsAgo), ...more }) as Delivery;
const keysOf = (deliveries: readonly Delivery[]) => deliveries.map(({ key }) => key);

/** Nothing is still to be handed over for this tenant; what has been is in the tests of delivery. */
describe('the next messages of a line', () => {
  let bot: Bot;
  before(async () => {
    bot = await startBot();
  });
  after(() => bot.close());

  const [e1, e2, e3] = [message('1', 30), message('2', 20), message('3', 10)];

  it('hold one that came in front of them while it was asked what is still owed', async () => {
    assert.deepEqual(keysOf(await inOrder([e2], async () => [e1, e2], now)), ['1', '2']);
  });

  it('hold none that came behind them: of what is in front of that nobody has asked', async () => {
    assert.deepEqual(keysOf(await inOrder([e2], async () => [e1, e2, e3], now)), ['1', '2']);
  });

  it('hold updates of cards at any time, which are in no order', async () => {
    const update = message('update', 5, { activityId: 'x' });
    assert.deepEqual(keysOf(await inOrder([update], async () => [], now)), ['update']);
    const looked = async () => [e1, e2, update];
    assert.deepEqual(keysOf(await inOrder([e2], looked, now)), ['1', '2', 'update']);
  });
});
