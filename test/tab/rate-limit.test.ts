import assert from 'node:assert/strict';
import { type Bot, startBot } from '../support/bot.ts';
import { ada, bo, contoso } from '../support/world.ts';
import { act, look } from './try-out.ts';

const limit = 3;
const reads = limit * 10;
const said = { text: 'rule default-deny' };
const swedish = { 'accept-language': 'sv' };

describe('the rate limit of somebody in the tab', () => {
  let bot: Bot;
  beforeEach(async () => {
    bot = await startBot({ RATE_LIMIT: String(limit), ALLOWED_TENANTS: contoso });
  });
  afterEach(() => bot.close());

  const statuses = async (count: number, ask: () => Promise<{ status: number }>) => {
    const found: number[] = [];
    for (let asked = 0; asked < count; asked += 1) found.push((await ask()).status);
    return found.map((status) => (status === 429 ? 429 : 0)).lastIndexOf(0) + 1;
  };

  it('counts what they say and click together with what they say in the chat', async () => {
    await act(bot, bo, 'say', said);
    await act(bot, bo, 'click', { verb: 'none' });
    assert.match((await bot.say(bo, 'whoami')).summary, /Bo, Contoso/);
    assert.match((await bot.say(bo, 'whoami')).summary, /Please wait/);
    const { status, headers, body } = await act(bot, bo, 'say', said);
    assert.equal(status, 429);
    assert.match(String(headers['retry-after']), /^[1-9]\d?$/);
    assert.match(Object(body).message, /Please wait \d+ second/);
    assert.match(Object((await act(bot, bo, 'click', {}, swedish)).body).message, /Vänta/);
  });

  it('lets them look ten times as often, whatever they look at, and say what they like besides', async () => {
    const names = ['mark', 'me', 'history', 'export?list=invites', 'x', 'relationships?search=x'];
    let at = 0;
    const next = () => look(bot, bo, names[at++ % names.length] ?? '');
    // One of six is no route, and counts for nobody.
    assert.equal(await statuses(40, next), (reads / 5) * 6);
    assert.equal((await act(bot, bo, 'say', said)).status, 200);
    const { status, headers } = await look(bot, bo, 'export?list=invites');
    assert.deepEqual([status, Number(headers['retry-after']) > 0], [429, true]);
  });

  it('is everybody’s own', async () => {
    const other = { ...bo, aadObjectId: '33333333-0000-4000-8000-000000000005' };
    assert.equal(await statuses(limit + 1, () => act(bot, bo, 'say', said)), limit);
    assert.equal((await act(bot, other, 'say', said)).status, 200);
  });

  it('is not counted for somebody who is not believed or not served', async () => {
    const stranger = { ...bo, aadObjectId: ada.aadObjectId };
    for (let asked = 0; asked <= limit; asked += 1) {
      assert.equal((await act(bot, stranger, 'say', said)).status, 401);
      assert.equal((await act(bot, ada, 'say', said)).status, 403);
    }
  });
});

describe('a bot without a rate limit', () => {
  it('has none for the tab either', async () => {
    const bot = await startBot({ RATE_LIMIT: '0' });
    const answers = await Promise.all(Array.from({ length: 100 }, () => look(bot, bo, 'mark')));
    assert.deepEqual([...new Set(answers.map(({ status }) => status))], [200]);
    await bot.close();
  });
});
