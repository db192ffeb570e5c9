import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { settleDelivery } from '../../models/delivery-outcome.ts';
import { Deliveries, type Delivery } from '../../models/delivery-schema.ts';
import { mostLookedAt, nextInLine } from '../../models/next-in-line.ts';
import { type Bot, startBot } from '../support/bot.ts';

const newLine = () => ({ tenantId: randomUUID(), conversationId: randomUUID() });
type Line = ReturnType<typeof newLine>;

/** Puts in so many, past the lanes, so that nobody serves them; the youngest first. */
async function putIn(line: Line, count: number): Promise<void> {
  for (let left = count; left > 0; left -= 1) {
    const what = { kind: 'reply', event: 'answer', state: 'due', attempts: 0 } as const;
    const owedAt = new Date(2030, 0, 1, 0, 0, left);
    await Deliveries.create({ ...line, ...what, key: String(left), owedAt } as Delivery);
  }
}

const keysOf = (deliveries: readonly Delivery[]) => deliveries.map(({ key }) => key);
const upTo = (count: number) => Array.from({ length: count }, (_, index) => String(index + 1));

describe('the next messages of a line', () => {
  let bot: Bot;
  before(async () => {
    bot = await startBot();
  });
  after(() => bot.close());

  for (const lengths of [[1], [0, 3, 1], [50, 1, 0, 2], [50, 50, 19, 21], [20, 20]]) {
    it(`are the oldest of each when lines with ${lengths.join(', ')} are looked at together`, async () => {
      const lines = lengths.map(newLine);
      for (const [index, line] of lines.entries()) await putIn(line, lengths[index] ?? 0);
      const next = await Promise.all(lines.map(nextInLine));
      assert.deepEqual(
        next.map(keysOf),
        lengths.map((count) => upTo(Math.min(count, mostLookedAt))),
      );
    });
  }

  it('are none of another tenant in a conversation of the same name, nor what is settled', async () => {
    const line = newLine();
    const [same, other] = [{ ...newLine(), conversationId: line.conversationId }, newLine()];
    await putIn(line, 2);
    await putIn(same, 3);
    await putIn({ ...other, tenantId: line.tenantId }, 25);
    const [first] = await nextInLine(line);
    assert.ok(first);
    await settleDelivery(first, { state: 'sent' }, new Date());
    const next = await Promise.all([line, other].map(nextInLine));
    assert.deepEqual(next.map(keysOf), [['2'], []]);
  });
});
