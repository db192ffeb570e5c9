import assert from 'node:assert/strict';
import { knownPerson } from '../../bot/known-person.ts';
import { type Bot, startBot } from '../support/bot.ts';
import { textsOf } from '../support/received-card.ts';
import { ada, bo } from '../support/world.ts';

describe('the locale and the time zone of a client', () => {
  let bot: Bot;
  let code = '';
  before(async () => {
    bot = await startBot();
    const { summary } = await bot.say(ada, 'invite contoso.com for azure');
    code = /INV-\w{6}/.exec(summary)?.[0] ?? '';
  });
  after(() => bot.close());

  const shown = async (more: object): Promise<string> => {
    const { card } = await bot.say(bo, `show ${code}`, more);
    return textsOf(card.body).replaceAll('\u202f', ' ');
  };
  const end = (pattern: string) => new RegExp(`(Answer by|Svara senast): \\n?${pattern}$`, 'm');

  const cases: readonly (readonly [locale: string, localTimezone: string | undefined, string])[] = [
    ['en-US', 'Europe/London', '\\w{3} \\d+, \\d{4}, \\d+:\\d\\d [AP]M'],
    ['en-GB', 'Europe/London', '\\d+ \\w{3,4} \\d{4}, \\d\\d:\\d\\d'],
    ['en-AU', 'Australia/Sydney', '\\d+ \\w{3,4} \\d{4}, \\d+:\\d\\d [ap]m'],
    ['sv-SE', 'Europe/Stockholm', '\\d+ \\w{3,5}\\.? \\d{4} \\d\\d:\\d\\d'],
    ['sv-FI', 'Europe/Helsinki', '\\d+ \\w{3,5}\\.? \\d{4} \\d{1,2}\\.\\d\\d'],
    ['en-GB', undefined, '\\d+ \\w{3,4} \\d{4}, \\d\\d:\\d\\d UTC'],
    ['de-DE', 'Mars/Olympus', '\\w{3} \\d+, \\d{4}, \\d+:\\d\\d [AP]M UTC'],
    ['en-u-ca-buddhist', 'Europe/London', '\\w{3} \\d+, \\d{4}, \\d+:\\d\\d [AP]M'],
    ['en-\u0000GB', 'Europe/London', '\\w{3} \\d+, \\d{4}, \\d+:\\d\\d [AP]M'],
  ];
  for (const [locale, localTimezone, pattern] of cases) {
    it(`say how dates are written: ${JSON.stringify(locale)} in ${localTimezone}`, async () => {
      const more = localTimezone ? { locale, localTimezone } : { locale };
      assert.match(await shown(more), end(pattern));
    });
  }

  for (const [where, whom, zoned] of [
    ['in a chat of their own', { aadObjectId: bo.aadObjectId }, false],
    ['in a place that several people read', {}, true],
    ['where others read along', { aadObjectId: bo.aadObjectId, shared: true }, true],
  ] as const) {
    it(`${zoned ? 'are' : 'are not'} named with a time ${where}`, async () => {
      const zone = { locale: 'en-GB', timeZone: 'Europe/London' };
      const { reader } = await knownPerson({ tenantId: bo.tenantId, ...whom, ...zone });
      const text = reader.dateTime(new Date('2026-03-01T23:30:00Z'));
      assert.equal(text, zoned ? '1 Mar 2026, 23:30 GMT' : '1 Mar 2026, 23:30');
    });
  }

  it('give way to the language that somebody chose, which no foreign region changes', async () => {
    await bot.say(bo, 'language svenska');
    const text = await shown({ locale: 'en-GB', localTimezone: 'Europe/Stockholm' });
    assert.match(text, end('\\d+ \\w{3,5}\\.? \\d{4} \\d\\d:\\d\\d'));
    await bot.say(bo, 'language auto');
  });

  for (const locale of ['x'.repeat(1000), '\ud800', 'en--', 'und-x-', 42, null, {}, ['sv']]) {
    it(`never fail an answer: ${JSON.stringify(locale)?.slice(0, 30)}`, async () => {
      const { summary } = await bot.say(ada, 'whoami', { locale, localTimezone: locale });
      assert.match(summary, /Ada/);
    });
  }
});
