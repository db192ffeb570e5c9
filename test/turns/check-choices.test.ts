import assert from 'node:assert/strict';
import { factsDirectory, people } from '../bot/check/facts-directory.ts';
import { type Bot, startBot } from '../support/bot.ts';
import { actionOf, choicesOf, type ReceivedCard, textsOf } from '../support/received-card.ts';

const { fabrikam, agreed, silent } = people;

describe('a verdict that asks', () => {
  let bot: Bot;
  before(async () => {
    bot = await startBot({ DIRECTORY_FILE: await factsDirectory() });
  });
  after(() => bot.close());

  const choose = async (card: ReceivedCard, title: string): Promise<ReceivedCard> => {
    const { verb = '', data = {} } = actionOf(card, title);
    return (await bot.click(fabrikam, verb, data)).value as ReceivedCard;
  };
  const lineOf = (card: ReceivedCard): string => textsOf(card).split('\n')[0] ?? '';

  it('offers each answer to what is not known, and shows what was answered', async () => {
    const { card } = await bot.say(fabrikam, 'check subscription.purchase for silent.example');
    assert.deepEqual(choicesOf(card), ['Yes', 'No']);
    const yes = await choose(card, 'Yes');
    assert.equal(lineOf(yes), 'Allowed');
    assert.match(textsOf(yes), /Supposed: \n.*Microsoft Customer Agreement\? Yes/);
    const no = await choose(card, 'No');
    assert.equal(lineOf(no), 'Not allowed');
    assert.match(textsOf(no), /purchase-needs-mca/);
  });

  it('keeps nothing of an answer: the next question asks again', async () => {
    const { card } = await bot.say(fabrikam, 'check subscription.purchase for silent.example');
    await choose(card, 'No');
    const { summary } = await bot.say(fabrikam, 'check subscription.purchase for silent.example');
    assert.match(summary, /^Allowed if /);
  });

  it('asks one thing after the other until it can say', async () => {
    const { card } = await bot.say(fabrikam, 'check gdap.auto-extend for agreed.example');
    let asked = card;
    for (let step = 0; step < 5 && !/^(Allowed|Not allowed)$/.test(lineOf(asked)); step += 1) {
      asked = await choose(asked, choicesOf(asked)[0] ?? '');
    }
    assert.match(lineOf(asked), /^(Allowed|Not allowed)$/);
  });

  it('offers what would change a no, and answers that', async () => {
    const { card } = await bot.say(fabrikam, 'check subscription.purchase for oslo.example');
    const title = 'What if the invitation is approved?';
    assert.deepEqual(choicesOf(card), [title]);
    const then = await choose(card, title);
    // Its agreement is the customer's own affair until there is a relationship, so that is asked for next.
    assert.equal(lineOf(then), 'Allowed if');
    assert.equal(lineOf(await choose(then, 'Yes')), 'Allowed');
    assert.match(textsOf(then), /Supposed: \nthat the invitation is approved/);
  });

  it('offers nothing where nothing that the two can do would change a no', async () => {
    const { card } = await bot.say(fabrikam, 'check terms.change for agreed.example');
    assert.deepEqual(choicesOf(card), []);
  });

  it('offers the transfer process where the relationship alone moves nothing', async () => {
    const { card } = await bot.say(
      fabrikam,
      'check subscription.transfer for agreed.example on others',
    );
    const then = await choose(card, choicesOf(card).at(-1) ?? '');
    assert.match(textsOf(then), /Supposed: \nthat .*transfer/);
    assert.notEqual(lineOf(then), 'Not allowed');
  });

  it('answers a condition that it does not know only without it, and when asked to', async () => {
    const { summary, card } = await bot.say(fabrikam, 'can we order for agreed if they never pay?');
    assert.equal(summary, 'Do you mean this?');
    assert.match(textsOf(card), /“they never pay”/);
    assert.equal(lineOf(await choose(card, 'buy a subscription')), 'Allowed');
  });

  for (const given of ['x', 'constructor', '__proto__=true', 'a;b;c', 'gdap.roles=']) {
    it(`ignores a supposition that none of its buttons carries: ${given.slice(0, 20)}`, async () => {
      const data = {
        ...{ action: 'subscription.purchase', actor: fabrikam.tenantId },
        ...{ customer: agreed.tenantId, given },
      };
      const { statusCode, value } = await bot.click(fabrikam, 'check.choose', data);
      assert.equal(statusCode, 200);
      assert.equal(lineOf(value as ReceivedCard), 'Allowed');
    });
  }

  it('refuses more suppositions than a button of ours carries', async () => {
    const data = {
      ...{ action: 'subscription.purchase', actor: fabrikam.tenantId },
      given: ';'.repeat(801),
    };
    assert.equal((await bot.click(fabrikam, 'check.choose', data)).statusCode, 400);
    const many = Array.from({ length: 7 }, () => 'gdap.roles=x').join(' and ');
    const { summary } = await bot.say(fabrikam, `check gdap.request if ${many}`);
    assert.match(summary, /I do not know what follows from/);
  });

  it('tells a tenant without a relationship nothing of the customer’s agreement', async () => {
    const said = async (who: typeof fabrikam) =>
      (await bot.say(who, 'check subscription.purchase for refused.example if approved')).summary;
    assert.match(await said(people.samba), /same-market-only/);
    assert.match(await said(fabrikam), /purchase-needs-mca/);
    const { summary } = await bot.say(
      people.sandbox,
      'check subscription.purchase for refused.example if approved',
    );
    assert.match(summary, /^Allowed if the answer to “Has the customer accepted/);
  });

  it('asks a customer which of its partners it means, and says whom it is about', async () => {
    const { summary } = await bot.say(agreed, 'check delegated-admin.revoke');
    assert.match(summary, /^Allowed if /);
    const { card } = await bot.say(silent, 'check delegated-admin.revoke for fabrikam.example');
    assert.match(textsOf(card), /Asked: \nsilent: end delegated administration \(fabrikam\)/);
  });

  it('finds rules by words of either language, several at once, page by page', async () => {
    const first = await bot.say(fabrikam, 'rules');
    assert.equal(first.summary, '90 rules in the rule book');
    assert.ok(choicesOf(first.card).includes('Next page'));
    const seats = await bot.say(fabrikam, 'rules remove seats');
    assert.match(textsOf(seats.card), /remove-seats-only-by-seller/);
    const swedish = await bot.say(fabrikam, 'regler säkerhetsgrupp roller');
    assert.match(textsOf(swedish.card), /gdap-needs-group-assignment/);
    assert.equal((await bot.say(fabrikam, 'rules blåbär')).summary, 'No rules in the rule book');
  });
});
