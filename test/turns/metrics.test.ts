import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import { metrics } from '../../bot/metrics.ts';
import { measureOutbox } from '../../bot/outbox-metrics.ts';
import { type Bot, startBot } from '../support/bot.ts';
import { actionOf } from '../support/received-card.ts';
import { ada, bo, dan } from '../support/world.ts';

describe('the metrics', () => {
  let bot: Bot;
  before(async () => {
    bot = await startBot();
  });
  after(() => bot.close());

  const scrape = async (): Promise<string> =>
    (await fetch(`http://127.0.0.1:${bot.port}/metrics`)).text();
  /** Every sample whose name begins so, with its labels. */
  const samples = async (prefix: string): Promise<Map<string, number>> =>
    new Map(
      (await scrape())
        .split('\n')
        .filter((line) => line.startsWith(`multipartner_${prefix}`))
        .map((line) => line.split(/ (?=[^ ]+$)/) as [string, string])
        .map(([name, value]) => [name.slice('multipartner_'.length), Number(value)]),
    );
  /** By how much each grew while something was done. The process is shared with other tests. */
  const growth = async (prefix: string, act: () => Promise<unknown>) => {
    const before = await samples(prefix);
    await act();
    const grown = [...(await samples(prefix))].map(
      ([name, value]) => [name, value - (before.get(name) ?? 0)] as const,
    );
    return Object.fromEntries(grown.filter(([, by]) => by !== 0));
  };

  it('count turns by type, and how long they took', async () => {
    assert.deepEqual(await growth('turns_total', () => bot.say(ada, 'whoami')), {
      'turns_total{type="message"}': 1,
    });
    const timed = await growth('turn_seconds_count', () => bot.say(ada, 'whoami'));
    assert.deepEqual(timed, { 'turn_seconds_count{type="message"}': 1 });
  });

  it('count commands by name, and never by what was typed', async () => {
    const said = await growth('commands_total', async () => {
      for (const text of ['help', 'hjälp', 'Contoso secret plan', 'whoamy'])
        await bot.say(bo, text);
    });
    assert.deepEqual(said, {
      'commands_total{command="help"}': 2,
      'commands_total{command="none"}': 2,
    });
  });

  it('count verdicts by outcome', async () => {
    const code = (await bot.say(ada, 'invite contoso.com')).summary.slice(0, 10);
    const given = await growth('verdicts_total', async () => {
      await bot.click(dan, 'invitation.approve', { code });
      await bot.click(bo, 'invitation.decline', { code });
    });
    assert.deepEqual(given, {
      'verdicts_total{outcome="conditional"}': 1,
      'verdicts_total{outcome="denied"}': 1,
    });
  });

  it('count each decision once, however many ask for it', async () => {
    const decided = await growth('decisions_total', async () => {
      const codes = [];
      for (const ending of ['approve', 'decline', 'cancel']) {
        const code = (await bot.say(ada, 'invite contoso.com')).summary.slice(0, 10);
        codes.push(code);
        const who = ending === 'cancel' ? ada : bo;
        const click = () => bot.click(who, `invitation.${ending}`, { code });
        await Promise.all([click(), click(), click()]);
      }
      const { card } = await bot.say(bo, 'revoke fabrikam.com');
      const { verb = '', data = {} } = actionOf(card, 'End delegated administration');
      await Promise.all([bot.click(bo, verb, data), bot.click(bo, verb, data)]);
    });
    assert.deepEqual(decided, {
      'decisions_total{outcome="approved"}': 1,
      'decisions_total{outcome="cancelled"}': 1,
      'decisions_total{outcome="created"}': 3,
      'decisions_total{outcome="declined"}': 1,
      'decisions_total{outcome="revoked"}': 1,
    });
  });

  it('count an invitation that runs out', async () => {
    await bot.say(ada, 'invite contoso.com');
    const expired = await growth('decisions_total', async () => {
      bot.advance(91 * 24 * 60 * 60 * 1000);
      const over = 'decisions_total{outcome="expired"}';
      const before = (await samples('decisions_total')).get(over) ?? 0;
      while (((await samples('decisions_total')).get(over) ?? 0) === before) await delay(20);
    });
    assert.deepEqual(expired, { 'decisions_total{outcome="expired"}': 1 });
  });

  it('time what the database does, by command', async () => {
    const timed = await growth('database_seconds_count', () => bot.say(ada, 'whoami'));
    assert.ok((timed['database_seconds_count{command="find"}'] ?? 0) > 0);
  });

  it('hold no word of tenants or people', async () => {
    assert.doesNotMatch(await scrape(), /fabrikam|contoso|secret|INV-|11111111-1111/i);
  });

  it('say what is owed, and nothing of it while the database is slow or fails', async () => {
    const depth = { due: 3, held: 2, dead: 1, oldestSeconds: 60 };
    await measureOutbox(async () => depth);
    const owed = async () => (await metrics.metrics()).match(/^multipartner_outbox_.*/gm) ?? [];
    const told = [
      'multipartner_outbox_depth{state="due"} 3',
      'multipartner_outbox_depth{state="held"} 2',
      'multipartner_outbox_depth{state="dead"} 1',
      'multipartner_outbox_oldest_seconds 60',
    ];
    assert.deepEqual(await owed(), told);
    const broken = [
      () => Promise.reject(new Error('away')),
      () => delay(5000, depth, { ref: false }),
    ];
    for (const outboxDepth of broken) {
      const began = performance.now();
      await measureOutbox(outboxDepth);
      assert.ok(performance.now() - began < 2000);
      assert.deepEqual(await owed(), []);
      await measureOutbox(async () => depth);
      assert.deepEqual(await owed(), told);
    }
  });
});
