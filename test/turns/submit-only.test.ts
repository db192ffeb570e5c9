import assert from 'node:assert/strict';
import { type Bot, type Reply, startBot } from '../support/bot.ts';
import { actionOf, textsOf, titlesOf } from '../support/received-card.ts';
import { ada, bo, cia, dan, type Who } from '../support/world.ts';

/**
 * A client that knows no Universal Actions sends what stands in a button's fallback, with the inputs of the card, as a
 * message. Every story that has buttons is told by such a client alone.
 */
describe('a client that knows Submit only', () => {
  let bot: Bot;
  before(async () => {
    bot = await startBot();
  });
  after(() => bot.close());

  async function press(
    who: Who,
    { card }: Reply,
    title: string,
    inputs: object = {},
  ): Promise<Reply> {
    const { fallback } = actionOf(card, title);
    assert.equal(fallback?.type, 'Action.Submit');
    return bot.say(who, '', { text: undefined, value: { ...fallback?.data, ...inputs } });
  }
  const invite = (customer: string) => bot.say(ada, `invite ${customer}`);
  const codeIn = ({ summary }: Reply): string => summary.slice(0, 10);

  it('sends the form, which comes back with what was typed when something is wrong', async () => {
    const form = await bot.say(ada, 'invite');
    const typed = { customer: 'nobody.example', services: 'azure', days: '30', note: 'Hello' };
    const again = await press(ada, form, 'Send invitation', { ...typed, delegatedAdmin: 'true' });
    assert.match(JSON.stringify(again.card), /"value":"nobody\.example"/);
    assert.match(JSON.stringify(again.card), /"value":"Hello"/);
    const sent = await press(ada, again, 'Send invitation', { ...typed, customer: 'contoso.com' });
    assert.match(sent.summary, /^INV-.*Azure/);
    await bot.say(ada, `cancel ${codeIn(sent)}`);
  });

  it('looks again, and withdraws', async () => {
    const sent = await invite('contoso.com');
    const seen = await press(ada, sent, titlesOf(sent.card)[0] ?? '');
    assert.equal(codeIn(seen), codeIn(sent));
    const ended = await press(ada, seen, 'Withdraw invitation');
    assert.match(ended.summary, /withdrew/);
    assert.deepEqual(titlesOf(ended.card), []);
  });

  it('declines with the reason that was typed', async () => {
    const shown = await bot.say(bo, `show ${codeIn(await invite('contoso.com'))}`);
    const declined = await press(bo, shown, 'Decline', { reason: 'Not this year' });
    assert.match(textsOf(declined.card), /Not this year/);
  });

  it('approves once; whoever comes late, or may not, is told so on a card', async () => {
    const code = codeIn(await invite('contoso.com'));
    const [his, hers] = [await bot.say(bo, `show ${code}`), await bot.say(cia, `show ${code}`)];
    const bystander = await press(dan, his, 'Approve');
    assert.match(bystander.summary, /Global admin/);
    assert.match((await press(bo, his, 'Approve')).summary, /approved/);
    assert.match(textsOf((await press(cia, hers, 'Decline')).card), /Bo approved it/);
  });

  it('picks an answer to a question back', async () => {
    const asked = await bot.say(ada, 'check subscription.modify for contoso.com');
    const [first] = titlesOf(asked.card);
    assert.ok(first);
    const verdict = await press(ada, asked, first);
    assert.match(verdict.summary, /^(Allowed|Allowed if|Not allowed|Not covered)\b.*\([a-z-]+\)$/s);
  });

  it('turns pages, forth and to the first', async () => {
    const first = await bot.say(ada, 'rules');
    const second = await press(ada, first, 'Next page');
    assert.notDeepEqual(textsOf(second.card), textsOf(first.card));
    const back = await press(ada, second, 'First page');
    assert.deepEqual(textsOf(back.card), textsOf(first.card));
  });

  it('ends delegated administration after the card that says what remains', async () => {
    const asks = await bot.say(bo, 'revoke fabrikam.com');
    const ended = await press(bo, asks, 'End delegated administration');
    assert.match(textsOf(ended.card), /Delegated administration ended/);
  });
});
