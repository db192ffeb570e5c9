import assert from 'node:assert/strict';
import { type Bot, startBot } from '../support/bot.ts';
import { type Connector, startConnector } from '../support/connector.ts';
import { eventually, laneTo, messagesTo, statesTo, triedTo } from '../support/lines.ts';
import { ada, bo, dan, sam } from '../support/world.ts';

const second = 1000;
const hour = 3600 * second;
const room = (id: string) => ({
  conversation: { id, conversationType: 'groupChat', tenantId: sam.tenantId },
});
const busy = (retryAfter: string) => ({ status: 429, headers: { 'retry-after': retryAfter } });

describe('delivery that may work later', () => {
  let bot: Bot;
  let connector: Connector;
  let ahead = 0;
  before(async () => {
    connector = await startConnector();
    bot = await startBot({}, connector.url);
  });
  after(async () => {
    connector.refusals.clear();
    await bot.close();
    await connector.close();
  });

  /** Puts the clock forward, and has somebody be heard of, so that the bot looks for work at once. */
  const advance = async (milliseconds: number) => {
    ahead += milliseconds;
    bot.advance(milliseconds);
    await bot.install(dan);
  };
  const declined = async () => {
    const code = (await bot.say(ada, 'invite contoso.com')).summary.slice(0, 10);
    await bot.say(bo, `decline ${code}`);
    return code;
  };
  const notify = async (how: 'here' | 'off', ...ids: readonly string[]) => {
    for (const id of ids) await bot.say(sam, `notify ${how}`, room(id));
  };
  const callsTo = (id: string) =>
    connector.calls.filter(({ conversationId }) => conversationId === id).length;
  const codesIn = (id: string) =>
    connector.sent
      .filter(({ conversationId }) => conversationId === id)
      .map(({ summary }) => summary.slice(0, 10));
  const arrives = (id: string) =>
    eventually(async () => /^(sent,?)+$/.test(await statesTo(id)) && !(await laneTo(id))?.claim);
  /** In how many milliseconds it is tried again, by the bot's clock. */
  const waitOf = async (id: string, times = 1) => {
    const { nextAt } = await triedTo(id, times);
    return (nextAt?.getTime() ?? 0) - Date.now() - ahead;
  };

  it('is tried again after a pause, and arrives once', async () => {
    const trouble = [412, 429, 502, 503, 504, 'reset'] as const;
    const ids = trouble.map((each) => `again-${each}`);
    await notify('here', ...ids);
    for (const [index, id] of ids.entries()) connector.refusals.set(id, [trouble[index] ?? 503]);
    const code = await declined();
    for (const id of ids) assert.ok((await waitOf(id)) <= second, id);
    await advance(second);
    for (const id of ids) await arrives(id);
    assert.deepEqual(ids.map(callsTo), Array(ids.length).fill(2));
    for (const id of ids) assert.deepEqual(codesIn(id), [code]);
    await notify('off', ...ids);
  });

  it('waits as long as the connector asks, in seconds or by date, and at most an hour', async () => {
    const waits = { seconds: 30 * second, date: 90 * second, day: hour };
    await notify('here', ...Object.keys(waits));
    connector.refusals.set('seconds', [busy('30')]);
    connector.refusals.set('date', [busy(new Date(Date.now() + waits.date).toUTCString())]);
    connector.refusals.set('day', [busy('86400')]);
    await declined();
    for (const [id, wait] of Object.entries(waits)) {
      const left = await waitOf(id);
      assert.ok(left <= wait && left > wait - 10 * second, `${id}: ${left} ms`);
    }
    for (const [id, wait] of Object.entries(waits)) {
      assert.equal(callsTo(id), 1, id);
      await advance(wait);
      await arrives(id);
      assert.equal(callsTo(id), 2, id);
    }
    await notify('off', ...Object.keys(waits));
  });

  it('is overtaken by nothing that comes later', async () => {
    await notify('here', 'ordered');
    connector.refusals.set('ordered', [503, 'reset']);
    const first = await declined();
    await triedTo('ordered', 1);
    const next = await declined();
    await eventually(async () => (await messagesTo('ordered')).length === 2);
    await advance(second);
    await triedTo('ordered', 2);
    await advance(2 * second);
    await arrives('ordered');
    assert.deepEqual(codesIn('ordered'), [first, next]);
    assert.equal(callsTo('ordered'), 4);
    await notify('off', 'ordered');
  });

  it('is dropped when the room has meanwhile asked not to hear', async () => {
    await notify('here', 'quiet');
    connector.refusals.set('quiet', [503]);
    await declined();
    await triedTo('quiet', 1);
    await notify('off', 'quiet');
    await advance(second);
    await eventually(async () => (await statesTo('quiet')) === 'dropped');
    assert.equal(callsTo('quiet'), 1);
  });

  it('is given up after twelve attempts and a day, not after one of the two', async () => {
    for (const id of ['old', 'young']) connector.refusals.set(id, 503);
    await notify('here', 'old');
    await declined();
    await triedTo('old', 1);
    await advance(25 * hour);
    await triedTo('old', 2);
    await notify('here', 'young');
    await declined();
    await triedTo('young', 1);
    for (let times = 3; times < 12; times += 1) {
      await advance(hour / 4);
      await Promise.all([triedTo('old', times), triedTo('young', times - 1)]);
    }
    assert.deepEqual(await Promise.all(['old', 'young'].map(statesTo)), ['due,due', 'due']);
    await advance(hour / 4);
    await eventually(async () => (await statesTo('old')).startsWith('dead'));
    for (let times = 11; times < 13; times += 1) {
      await triedTo('young', times);
      await advance(hour / 4);
    }
    await triedTo('young', 13);
    assert.equal(await statesTo('young'), 'due');
    await advance(24 * hour);
    await eventually(async () => (await statesTo('young')) === 'dead');
  });
});
