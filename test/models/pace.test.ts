import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { createLog } from '../../bot/log.ts';
import { createTenantPace } from '../../bot/tenant-pace.ts';
import { givePlace, takePlaces } from '../../models/pace.ts';
import { type Bot, startBot } from '../support/bot.ts';
import { loseAnswer } from './plans/lost-answers.ts';

const log = createLog('silent');
const most = 50;

describe('the pace of calls about one tenant', () => {
  let bot: Bot;
  before(async () => {
    bot = await startBot();
  });
  after(() => bot.close());

  it('lets no second hold more than fifty, of sixty that two processes begin at once', async () => {
    const tenantId = randomUUID();
    const arrivals: number[] = [];
    const call = async () => {
      await delay(Math.random() * 20);
      arrivals.push(Date.now());
    };
    const processes = [createTenantPace(log), createTenantPace(log)];
    await Promise.all(
      processes.flatMap((pace) => Array.from({ length: 30 }, () => pace(tenantId, call))),
    );
    arrivals.sort((one, other) => one - other);
    assert.equal(arrivals.length, 60);
    const tooMany = arrivals.filter((at, index) => at - (arrivals[index - most] ?? 0) < 1000);
    assert.deepEqual(tooMany, []);
    const span = (arrivals.at(-1) ?? 0) - (arrivals[0] ?? 0);
    assert.ok(span < 5000, `${span} ms`);
  });

  it('counts a call until a second after its end, and forgets one that never ended', async () => {
    const tenantId = randomUUID();
    const longest = 500;
    const take = (count = 1) => takePlaces(tenantId, count, longest);
    const taken = await Promise.all(Array.from({ length: most }, () => take()));
    const until = Date.now() + longest + 1000;
    const ids = taken.flatMap((places) => places.ids);
    assert.equal(new Set(ids).size, most);
    const none = await take();
    assert.deepEqual(none.ids, []);
    assert.ok(none.freeAt.getTime() <= until);
    await givePlace({ tenantId, id: ids.at(-1) ?? '' });
    assert.deepEqual((await take()).ids, []);
    await delay(until - Date.now());
    assert.equal((await take()).ids.length, 1);
    assert.equal((await take(200)).ids.length, most - 1);
  });

  it('is each tenant’s own', async () => {
    const busy = randomUUID();
    const take = (tenantId: string, count: number) => takePlaces(tenantId, count, 60_000);
    await take(busy, most - 3);
    const tenants = [busy, randomUUID(), busy, randomUUID()];
    const taken = await Promise.all(tenants.map((tenantId) => take(tenantId, 2)));
    assert.deepEqual(
      taken.map(({ ids }) => ids.length),
      [2, 2, 1, 2],
    );
    assert.equal(new Set(taken.flatMap(({ ids }) => ids)).size, 7);
  });

  it('takes no place twice when the answer to that got lost', async () => {
    const tenantId = randomUUID();
    loseAnswer('bulkWrite', (given) => given.includes(tenantId));
    assert.equal((await takePlaces(tenantId, 20, 60_000)).ids.length, 20);
    assert.equal((await takePlaces(tenantId, most, 60_000)).ids.length, most - 20);
  });

  it('gives the place back when the call fails, and others their turn', async () => {
    const tenantId = randomUUID();
    const pace = createTenantPace(log);
    const calls = Array.from({ length: 5 }, (_, index) =>
      pace(tenantId, async () => {
        if (index % 2 === 0) throw new Error('refused');
        return index;
      }),
    );
    const outcomes = await Promise.allSettled(calls);
    const statuses = outcomes.map(({ status }) => status);
    const wanted = ['rejected', 'fulfilled', 'rejected', 'fulfilled', 'rejected'];
    assert.deepEqual(statuses, wanted);
  });
});
