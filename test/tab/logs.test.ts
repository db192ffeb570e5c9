import assert from 'node:assert/strict';
import { createLog } from '../../bot/log.ts';
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
