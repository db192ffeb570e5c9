import assert from 'node:assert/strict';
import { type Bot, messageFrom, replyIn, startBot } from '../support/bot.ts';
import { type Connector, posted, startConnector, to } from '../support/connector.ts';
import { textsOf } from '../support/received-card.ts';
import { ada, bo, contoso, fabrikam, sam, type Who } from '../support/world.ts';

describe('an activity that is delivered again', () => {
  let bot: Bot;
  let connector: Connector;
  let count = 0;
  before(async () => {
    connector = await startConnector();
    bot = await startBot({}, connector.url);
    await bot.install(ada);
  });
  after(async () => {
    await bot.close();
    await connector.close();
  });

  /** Says the same several times, as one activity. */
  const deliver = async (who: Who, text: string, more: object = {}) => {
    count += 1;
    const activity = messageFrom(who, {
      id: `again-${count}`,
      serviceUrl: connector.url,
      text,
      ...more,
    });
    return {
      once: async () => replyIn(await bot.post(activity)),
      atOnce: (times: number) =>
        Promise.all(Array.from({ length: times }, async () => replyIn(await bot.post(activity)))),
    };
  };
  const codeIn = (summary: string) => summary.slice(0, 10);
  const listed = async () => (await bot.say(ada, 'invites sent')).summary;

  it('makes one invitation of one request, delivered at the same time or later', async () => {
    const before = await listed();
    const request = await deliver(ada, 'invite contoso.com');
    const codes = (await request.atOnce(8)).map(({ summary }) => codeIn(summary));
    assert.equal(new Set(codes).size, 1);
    assert.notEqual(await listed(), before);
    const [code = ''] = codes;
    await bot.say(ada, `cancel ${code}`);
    const after = await listed();
    const again = await request.once();
    assert.match(again.summary, new RegExp(`${code}.*withdrew`));
    assert.equal(await listed(), after);
  });

  it('makes one invitation of one form that is sent twice', async () => {
    const form = { customer: 'contoso.com', services: 'azure', delegatedAdmin: 'none' };
    const more = { id: 'form-1' };
    const both = [1, 2].map(() => bot.click(ada, 'invitation.create', form, more));
    const [first, second] = (await Promise.all(both)).map(({ value }) => textsOf(value));
    const code = first?.match(/INV-\w{6}/)?.[0] ?? '';
    assert.ok(second?.includes(code));
    await bot.say(ada, `cancel ${code}`);
  });

  it('decides once, and shows who decided', async () => {
    const code = codeIn((await bot.say(ada, 'invite contoso.com')).summary);
    const click = () => bot.click(bo, 'invitation.approve', { code }, { id: 'click-1' });
    for (const { statusCode, value } of [
      ...(await Promise.all([click(), click()])),
      await click(),
    ]) {
      assert.equal(statusCode, 200);
      assert.match(textsOf(value), /Bo approved/);
    }
    const told = posted(to(ada), new RegExp(`${code}.*approved`));
    await connector.waitFor(told);
    assert.equal(connector.sent.filter(told).length, 1);
    await bot.click(bo, 'relationship.revoke', { customer: contoso, partner: fabrikam });
  });

  it('does not end what was given anew', async () => {
    const approve = async () => {
      const code = codeIn((await bot.say(ada, 'invite contoso.com')).summary);
      await bot.click(bo, 'invitation.approve', { code });
    };
    await approve();
    const pair = { customer: contoso, partner: fabrikam };
    const revoke = () => bot.click(bo, 'relationship.revoke', pair, { id: 'revoke-1' });
    assert.match(textsOf((await revoke()).value), /ended/);
    await approve();
    await revoke();
    const { card } = await bot.say(bo, 'partners');
    assert.match(textsOf(card), /active/i);
  });

  it('sets nothing back that was changed in between', async () => {
    const room = { conversation: { id: 'room', conversationType: 'groupChat' } };
    const here = await deliver(sam, 'notify here', room);
    assert.match((await here.once()).summary, /now receives/);
    await bot.say(sam, 'notify off', room);
    assert.match((await here.once()).summary, /had this message before/);
    assert.match(
      (await bot.say(sam, 'notify status', room)).summary,
      /does not receive the notifications/,
    );
  });

  it('is another one when its text is another, whatever its id', async () => {
    const more = { id: 'same' };
    assert.match((await bot.say(sam, 'notify here', more)).summary, /now receives/);
    assert.match((await bot.say(sam, 'notify off', more)).summary, /no longer receives/);
  });
});
