import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { createLog } from '../../bot/log.ts';
import { type AnswerSettings, answerTo, type Incoming } from '../../bot/tab/answer.ts';
import { type Bot, startBot } from '../support/bot.ts';
import { ada, bo, contoso, dan } from '../support/world.ts';
import { askEverywhere } from './every-route.ts';
import { act, look, wordOf } from './try-out.ts';

describe('what is logged of the tab', () => {
  const written: string[] = [];
  let bot: Bot;
  before(async () => {
    bot = await startBot(
      {},
      undefined,
      createLog('trace', { write: (line) => written.push(line) }),
    );
  });
  beforeEach(() => {
    written.length = 0;
  });
  after(() => bot.close());

  it('is nothing about people, their tenants and what they say', async () => {
    for (const who of [ada, bo, dan]) await askEverywhere(bot, wordOf(who));
    await look(bot, bo, 'relationships?search=Fabrikam&order=end');
    await act(bot, bo, 'say', { text: 'check invitation.approve as global-admin for Fabrikam' });
    const about = [ada, bo, dan].flatMap(({ aadObjectId, name }) => [aadObjectId, `"${name}"`]);
    assert.doesNotMatch(
      written.join(),
      new RegExp([...about, contoso, 'abrikam', 'contoso'].join('|')),
    );
  });

  it('is how it ended, where it was answered before it was done', async () => {
    const lines: string[] = [];
    const log = createLog('info', { write: (line) => lines.push(line) });
    let finish = (_: object): void => undefined;
    const running = new Promise<object>((resolve) => {
      finish = resolve;
    });
    mock.timers.enable({ apis: ['setTimeout'] });
    try {
      const settings = { proof: () => running, log, underWay: (work: unknown) => work };
      const incoming = { name: 'say', authorization: '', habits: {}, quietly: false };
      const answered = answerTo(
        incoming as unknown as Incoming,
        settings as unknown as AnswerSettings,
        async () => ({}),
      );
      mock.timers.tick(8001);
      assert.equal(Object(await answered).status, 500);
    } finally {
      mock.timers.reset();
    }
    assert.doesNotMatch(lines.join(), /after it was answered/);
    finish({});
    await delay(10);
    assert.match(lines.join(), /after it was answered/);
  });

  it('does not stay on what is logged later, however much was said', async () => {
    for (let said = 0; said < 3; said += 1) {
      await act(bot, bo, 'say', { text: 'rule default-deny' });
      await act(bot, bo, 'click', { verb: 'invitation.refresh', data: { code: 'INV-000000' } });
    }
    written.length = 0;
    await look(bot, { ...bo, tenantId: ada.tenantId }, 'me');
    assert.equal(written.length, 1);
    assert.doesNotMatch(written.join(), /command|verb/);
    assert.match(written.join(), /"tab":"me"/);
  });
});
