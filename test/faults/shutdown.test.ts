import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { messageFrom, replyIn, send } from '../support/bot.ts';
import { ada, bo, type Who } from '../support/world.ts';
import { look } from '../tab/try-out.ts';
import { type ServedBot, serveBot } from './support/served-bot.ts';

describe('a bot that is asked to stop', () => {
  const connector = createServer().listen(0, '127.0.0.1');
  let calm: ServedBot;
  let busy: ServedBot;
  before(async () => {
    [calm, busy] = await Promise.all([serveBot(), serveBot()]);
  });
  after(async () => {
    await Promise.all([calm.remove(), busy.remove()]);
    connector.closeAllConnections();
    connector.close();
  });

  const say = async (bot: ServedBot, who: Who, text: string, more: object = {}) =>
    replyIn(await send(bot.port, messageFrom(who, { text, ...more }))).summary;
  const get = async (bot: ServedBot, route: string): Promise<string> =>
    (await fetch(`http://127.0.0.1:${bot.port}${route}`)).text();
  const isRefused = () =>
    get(calm, '/healthz').then(
      () => false,
      () => true,
    );
  const messages = async () =>
    /turns_total\{type="message"\} (\d+)/.exec(await get(calm, '/metrics'))?.[1];

  it('finishes the running turn and what is asked in the tab, takes no other, and ends with 0 however often it is asked', async () => {
    calm.signalDatabase('SIGSTOP');
    const looking = look(calm, ada, 'me');
    const running = say(calm, ada, 'whoami');
    while ((await messages()) !== '1') await delay(10);
    calm.signal('SIGTERM');
    while (!(await isRefused())) await delay(10);
    calm.signal('SIGTERM');
    calm.signalDatabase('SIGCONT');
    assert.match(await running, /Ada, Fabrikam/);
    assert.equal((await looking).status, 200);
    assert.equal(await calm.exited, 0);
  });

  it('is gone within ten seconds while a connector hangs, and says what it cut off', async () => {
    const serviceUrl = `http://127.0.0.1:${(connector.address() as AddressInfo).port}/`;
    await say(busy, bo, 'help', { serviceUrl });
    const hanging = once(connector, 'request');
    await say(busy, ada, 'invite contoso.com');
    await hanging;
    const began = performance.now();
    busy.signal('SIGTERM');
    assert.equal(await busy.exited, 1);
    assert.ok(performance.now() - began < 10_000);
    assert.match(busy.output(), /"part":"deliveries","msg":"cut off while stopping"/);
  });
});
