import assert from 'node:assert/strict';
import fc from 'fast-check';
import { activityFrom, type Bot, replyIn, startBot } from '../support/bot.ts';
import { actionOf, textsOf } from '../support/received-card.ts';
import { ada, bo, dan, eve, hal, pia, type Who } from '../support/world.ts';

const wes: Who = {
  tenantId: 'aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa',
  aadObjectId: '33333333-0000-4000-8000-000000000009',
  name: 'Wes',
};

describe('a click on a card', () => {
  let bot: Bot;
  let code = '';
  before(async () => {
    bot = await startBot();
    code = (await bot.say(ada, 'invite contoso.com for azure')).summary.slice(0, 10);
  });
  after(() => bot.close());

  const refusals = [
    ['by somebody without the role', dan, 'invitation.approve', 403],
    ['by the inviting side', ada, 'invitation.approve', 403],
    ['by another partner', pia, 'invitation.approve', 404],
    ['by somebody of an unknown tenant', eve, 'invitation.decline', 404],
    ['to withdraw, by the customer', bo, 'invitation.cancel', 403],
    ['to refresh, by another partner', pia, 'invitation.refresh', 404],
  ] as const;
  for (const [what, who, verb, status] of refusals) {
    it(`${what} is refused with ${status} and a sentence`, async () => {
      const result = await bot.click(who, verb, { code });
      assert.equal(result.statusCode, status);
      assert.equal(result.type, 'application/vnd.microsoft.error');
      const { message } = result.value as { message: string };
      assert.ok(message.length > 20);
      assert.match((await bot.say(bo, `show ${code}`)).summary, /invites/);
    });
  }

  it('with the code of no invitation gets 404, in the very words of one that belongs to others', async () => {
    const [none, others] = await Promise.all([
      bot.click(pia, 'invitation.approve', { code: 'INV-000000' }),
      bot.click(pia, 'invitation.approve', { code }),
    ]);
    assert.equal(none.statusCode, 404);
    assert.equal(JSON.stringify(none).replace('INV-000000', code), JSON.stringify(others));
  });

  const malformed: readonly (readonly [string, unknown])[] = [
    ['no value', undefined],
    ['a text as value', 'approve'],
    ['an unknown verb', { action: { verb: 'invitation.steal', data: { code: 'INV-000000' } } }],
    ['no data', { action: { verb: 'invitation.approve' } }],
    [
      'a code that is an operator',
      { action: { verb: 'invitation.approve', data: { code: { $ne: null } } } },
    ],
    [
      'a code that is none',
      { action: { verb: 'invitation.approve', data: { code: '../../etc' } } },
    ],
    ['an unknown list', { action: { verb: 'list.page', data: { list: '__proto__' } } }],
    ['an unknown action', { action: { verb: 'check.choose', data: { action: 'x', actor: 'y' } } }],
  ];
  for (const [what, value] of malformed) {
    it(`with ${what} gets 400 and changes nothing`, async () => {
      const { statusCode } = await bot.click(bo, '', {}, { value });
      assert.equal(statusCode, 400);
    });
  }

  it('with whatever data never breaks the bot', async () => {
    const verb = fc.constantFrom(
      'invitation.create',
      'invitation.approve',
      'list.page',
      'check.choose',
    );
    await fc.assert(
      fc.asyncProperty(verb, fc.object({ maxDepth: 3 }), async (chosen, data) => {
        const { status, body } = await bot.post({
          ...activityFrom(dan),
          type: 'invoke',
          name: 'adaptiveCard/action',
          value: { action: { verb: chosen, data } },
        });
        assert.equal(status, 200);
        assert.ok((body as { statusCode: number }).statusCode < 500);
      }),
      { numRuns: 60 },
    );
  });

  it('that came as a Submit fallback does the same and replies with the card', async () => {
    const { card } = await bot.say(bo, `show ${code}`);
    const { fallback } = actionOf(card, 'Decline');
    const value = { ...fallback?.data, reason: 'Not now' };
    const reply = await bot.say(bo, '', { value, text: undefined });
    assert.match(reply.summary, new RegExp(`^${code}: Contoso declined`));
    assert.match(textsOf(reply.card), /Not now/);
  });

  it('that came too late shows the invitation as it stands, and changes nothing', async () => {
    const { statusCode, type, value } = await bot.click(bo, 'invitation.approve', { code });
    assert.equal(statusCode, 200);
    assert.equal(type, 'application/vnd.microsoft.card.adaptive');
    assert.match(textsOf(value), /Bo declined it/);
  });

  it('of an invoke with another name is answered, not left open', async () => {
    const { status, body } = await bot.post({
      ...activityFrom(bo),
      type: 'invoke',
      name: 'task/fetch',
      value: {},
    });
    assert.equal(status, 200);
    assert.equal((body as { statusCode: number }).statusCode, 400);
  });
});

describe('the invitation form', () => {
  let bot: Bot;
  before(async () => {
    bot = await startBot();
  });
  after(() => bot.close());

  const filled = {
    customer: 'contoso.com',
    services: 'azure,office365',
    delegatedAdmin: '',
    days: '90',
    note: 'Hi',
  };

  it('has the five inputs of the contract', async () => {
    const { card } = await bot.say(ada, 'invite');
    const ids = JSON.stringify(card)
      .match(/"id":"\w+"/g)
      ?.map((id) => id.slice(6, -1));
    assert.deepEqual(ids, ['customer', 'services', 'delegatedAdmin', 'days', 'note']);
    assert.equal(actionOf(card, 'Send invitation').verb, 'invitation.create');
  });

  it('comes back with the reason and with everything that was typed when something is wrong', async () => {
    const { value } = await bot.click(ada, 'invitation.create', {
      ...filled,
      customer: 'nobody.example',
    });
    assert.match(textsOf(value), /no tenant “nobody\.example”/);
    assert.match(JSON.stringify(value), /"value":"azure,office365"/);
    assert.match(JSON.stringify(value), /"value":90/);
    assert.match(JSON.stringify(value), /"value":"Hi"/);
  });

  it('refuses days out of bounds by the same rule as the command', async () => {
    const { value } = await bot.click(ada, 'invitation.create', {
      ...filled,
      delegatedAdmin: 'true',
      days: '731',
    });
    assert.match(textsOf(value), /gdap-request-well-formed/);
  });

  it('sends the invitation: no roles chosen is a reseller relationship only', async () => {
    const { statusCode, value } = await bot.click(ada, 'invitation.create', filled);
    assert.equal(statusCode, 200);
    assert.match(textsOf(value), /None \(reseller relationship only\)/);
    assert.match((await bot.say(bo, 'invites received')).summary, /1 invitation/);
  });

  it('asks for services when none is chosen, and keeps the rest as it was', async () => {
    for (const services of [undefined, '', ' , ']) {
      const { value } = await bot.click(ada, 'invitation.create', { ...filled, services });
      assert.match(textsOf(value), /Choose at least one service/);
      assert.match(JSON.stringify(value), /"value":"Hi"/);
      assert.match(JSON.stringify(value), /"id":"services".*?"value":"[ ,]*"/);
    }
  });

  it('comes back with a note that is too long, to be shortened', async () => {
    const note = '"'.repeat(60_000);
    const { value } = await bot.click(ada, 'invitation.create', { ...filled, note });
    assert.match(textsOf(value), /60000 characters; 500 at most/);
    assert.match(JSON.stringify(value), /"id":"note"/);
    assert.ok(JSON.stringify(value).length < 14_000);
  });

  const chosen = [
    ['absent, as a client sends nothing chosen', undefined, /None \(reseller relationship only\)/],
    ['none', 'none', /None \(reseller relationship only\)/],
    ['false', false, /None \(reseller relationship only\)/],
    ['true', true, /90 days: Directory Readers, License Administrator/],
    ['a list of roles', 'User Administrator', /90 days: User Administrator/],
  ] as const;
  for (const [what, delegatedAdmin, wanted] of chosen) {
    it(`asks for what was chosen when delegatedAdmin is ${what}`, async () => {
      const { delegatedAdmin: _, ...rest } = filled;
      const data = { ...rest, ...(delegatedAdmin === undefined ? {} : { delegatedAdmin }) };
      const { value } = await bot.click(pia, 'invitation.create', data);
      assert.match(textsOf(value), wanted);
      const code = textsOf(value).match(/INV-\w{6}/)?.[0];
      await bot.say(pia, `cancel ${code}`);
    });
  }

  it('asks for DAP in US Government, whatever else is sent', async () => {
    const { card } = await bot.say(wes, 'invite');
    assert.doesNotMatch(JSON.stringify(card), /"id":"delegatedAdmin"/);
    const data = { customer: 'lamna.gov', services: 'azure' };
    const { value } = await bot.click(wes, 'invitation.create', data);
    assert.match(textsOf(value), /DAP/);
    assert.doesNotMatch(textsOf(value), /reseller relationship only/);
  });

  it('is not shown to whoever may not invite; the rule is', async () => {
    assert.match((await bot.say(hal, 'invite')).summary, /\(invite-role-missing\)$/);
    assert.match((await bot.say(bo, 'invite')).summary, /\(invite-role-missing\)$/);
    assert.match((await bot.say(eve, 'invite')).summary, /not in my directory/);
  });

  it('refuses whoever may not invite, by rule', async () => {
    const { value } = await bot.click(bo, 'invitation.create', {
      ...filled,
      customer: 'fabrikam.com',
    });
    assert.match(textsOf(value), /invite-role-missing/);
    assert.equal(
      replyIn(
        await bot.post({
          ...activityFrom(ada),
          type: 'message',
          deliveryMode: 'expectReplies',
          text: 'invites received',
        }),
      ).summary,
      'No invitations',
    );
  });
});
