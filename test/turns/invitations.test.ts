import assert from 'node:assert/strict';
import { type Bot, startBot } from '../support/bot.ts';
import { actionOf, textsOf, titlesOf } from '../support/received-card.ts';
import { ada, bo, cia, dan, eve, fabrikam, hal, pia, sam, type Who } from '../support/world.ts';

const wes: Who = {
  tenantId: 'aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa',
  aadObjectId: '33333333-0000-4000-8000-000000000009',
  name: 'Wes',
};
const codeIn = (text: string): string => text.match(/INV-[0-9A-Z]{6}/)?.[0] ?? 'no code';

describe('an invitation by chat', () => {
  let bot: Bot;
  before(async () => {
    bot = await startBot();
  });
  after(() => bot.close());

  const invite = async (options = '') =>
    codeIn((await bot.say(ada, `invite contoso.com ${options}`)).summary);
  afterEach(async () => {
    for (const who of [ada, pia]) {
      const { card } = await bot.say(who, 'invites sent pending');
      for (const code of new Set(textsOf(card).match(/INV-\w{6}/g) ?? [])) {
        await bot.say(who, `cancel ${code}`);
      }
    }
  });

  it('is created with a code, and shown to its sender with a way to withdraw it', async () => {
    const { summary, card } = await bot.say(
      ada,
      'invite contoso.com for azure days 180 note Hello',
    );
    assert.match(summary, /INV-[0-9A-HJKMNP-TV-Z]{6}/);
    assert.match(textsOf(card), /180 days/);
    assert.deepEqual(titlesOf(card), ['Refresh', 'Remind', 'Withdraw invitation']);
  });

  it('shows the customer what it grants, the four things it never changes and their source', async () => {
    const code = await invite('for azure roles User Administrator days 30');
    const { card } = await bot.say(bo, `show ${code}`);
    const text = textsOf(card);
    for (const wanted of [
      /Ada at Fabrikam/,
      /Azure/,
      /User Administrator/,
      /30 days/,
      /existing subscriptions stay/,
      /account ownership/,
      /terms/,
      /partner of record/,
      /Multi-partner support/,
    ]) {
      assert.match(text, wanted);
    }
    assert.match(JSON.stringify(card), /learn\.microsoft\.com\/partner-center\/multipartner/);
    assert.deepEqual(titlesOf(card), ['Approve', 'Decline']);
  });

  it('carries nothing but ids in its buttons, and the same in the fallback with the verb', async () => {
    const code = await invite();
    const { card } = await bot.say(bo, `show ${code}`);
    for (const title of titlesOf(card)) {
      const { verb, data, fallback } = actionOf(card, title);
      assert.deepEqual(data, { code });
      assert.deepEqual(fallback?.data, { code, verb });
    }
  });

  const refused: readonly (readonly [string, Who, string, RegExp])[] = [
    ['an unknown customer', ada, 'invite nobody.example', /no tenant “nobody\.example”/],
    ['the own tenant', ada, 'invite fabrikam.com', /\(no-sale-to-self-or-affiliate\)$/],
    [
      'a customer that is a CSP tenant',
      ada,
      'invite northwindtraders.com',
      /\(csp-to-csp-sale-denied\)$/,
    ],
    ['a customer in another cloud', ada, 'invite lamna.gov', /\(cross-cloud-denied\)$/],
    ['0 days', ada, 'invite contoso.com days 0', /\(gdap-request-well-formed\)$/],
    ['731 days', ada, 'invite contoso.com days 731', /\(gdap-request-well-formed\)$/],
    [
      'days that are no number',
      ada,
      'invite contoso.com days soon',
      /whole number from 1 to 730, not “soon”/,
    ],
    [
      'roles beside reseller-only',
      ada,
      'invite contoso.com reseller-only roles User Administrator',
      /“reseller-only” cannot be combined with roles:/,
    ],
    [
      'roles and days beside reseller-only',
      ada,
      'invite contoso.com days 9999 roles King reseller-only',
      /cannot be combined with roles and days:/,
    ],
    [
      'roles in US Government',
      wes,
      'invite lamna.gov roles User Administrator',
      /leave out roles:/,
    ],
    ['days in US Government', wes, 'invite lamna.gov days 30', /leave out days:/],
    ['an unknown service', ada, 'invite contoso.com for xbox', /no service “xbox”/],
    ['an unknown role', ada, 'invite contoso.com roles King', /no role “King”/],
    [
      'a note of 501 characters',
      ada,
      `invite contoso.com note ${'x'.repeat(501)}`,
      /501 characters; 500 at most/,
    ],
    ['a Helpdesk agent', hal, 'invite contoso.com', /\(invite-role-missing\)$/],
    ['a customer’s Global admin', bo, 'invite fabrikam.com', /\(invite-role-missing\)$/],
    ['somebody of an unknown tenant', eve, 'invite contoso.com', /not in my directory/],
  ];
  for (const [what, who, text, wanted] of refused) {
    it(`is refused for ${what}, and nothing is created`, async () => {
      assert.match((await bot.say(who, text)).summary, wanted);
      const { summary } = await bot.say(ada, 'invites sent pending');
      assert.equal(summary, 'No invitations');
    });
  }

  it('is refused while another one waits, naming that one', async () => {
    const code = await invite();
    const { summary } = await bot.say(sam, 'invite contoso.com for office365');
    assert.match(summary, new RegExp(code));
  });

  it('is created once when twenty are sent at the same moment', async () => {
    const replies = await Promise.all(
      Array.from({ length: 20 }, () => bot.say(ada, 'invite contoso.com')),
    );
    const created = replies.filter(({ summary }) => /invites Contoso/.test(summary));
    assert.equal(created.length, 1);
    const named = new Set(replies.map(({ summary }) => codeIn(summary)));
    assert.equal(named.size, 1);
  });

  it('has a roll of its own per partner: two partners may each have one waiting', async () => {
    await invite();
    assert.match(
      (await bot.say(pia, 'invite contoso.com for azure')).summary,
      /Proseware invites Contoso/,
    );
  });

  it('does not exist for another partner, a stranger, or in their lists', async () => {
    const code = await invite();
    for (const who of [pia, eve]) {
      assert.match((await bot.say(who, `show ${code}`)).summary, /no invitation/);
      assert.match((await bot.say(who, `cancel ${code}`)).summary, /no invitation/);
      assert.match((await bot.say(who, `approve ${code}`)).summary, /no invitation/);
    }
    assert.equal((await bot.say(pia, 'invites pending')).summary, 'No invitations');
    assert.match((await bot.say(bo, `show ${code}`)).summary, /Fabrikam invites Contoso/);
  });

  it('is not approved by somebody without the role, nor by its sender', async () => {
    const code = await invite();
    assert.match(
      (await bot.say(dan, `approve ${code}`)).summary,
      /^Not allowed.*\(approve-needs-customer-global-admin\)$/,
    );
    assert.match(
      (await bot.say(ada, `approve ${code}`)).summary,
      /^Not allowed.*\(partner-cannot-approve-own-invitation\)$/,
    );
    assert.match((await bot.say(bo, `show ${code}`)).summary, /invites/);
  });

  it('names the action that was refused, for approving and for declining', async () => {
    const code = await invite();
    for (const who of [ada, dan]) {
      assert.match(textsOf((await bot.say(who, `approve ${code}`)).card), /approve an invitation/);
      assert.match(textsOf((await bot.say(who, `decline ${code}`)).card), /decline an invitation/);
    }
  });

  it('is shown when its code alone is typed', async () => {
    const code = await invite();
    for (const typed of [code, code.toLowerCase(), ` ${code} `]) {
      assert.match((await bot.say(bo, typed)).summary, /Fabrikam invites Contoso/);
    }
    assert.match((await bot.say(pia, code)).summary, /no invitation INV-/);
    assert.match((await bot.say(bo, code.slice(4))).summary, /“\w{6}”/);
  });

  it('is approved by a Global admin, who then finishes at Microsoft', async () => {
    const code = await invite('for azure');
    const { summary, card } = await bot.say(bo, `approve ${code.toLowerCase()}`);
    assert.equal(summary, `${code}: Contoso approved the invitation from Fabrikam`);
    const { url = '' } = actionOf(card, 'Finish at Microsoft');
    assert.equal(new URL(url).searchParams.get('partnerId'), fabrikam);
    assert.match(textsOf((await bot.say(bo, 'partners')).card), /Fabrikam/);
    assert.match(textsOf((await bot.say(ada, 'partners contoso.com')).card), /Fabrikam/);
  });

  it('tells a late decider who decided and when', async () => {
    const code = await invite();
    await bot.say(bo, `decline ${code} We are happy as we are`);
    const { summary, card } = await bot.say(cia, `approve ${code}`);
    assert.match(summary, /declined/);
    assert.match(textsOf(card), /Bo declined it for Contoso on .*\d{4}/);
    assert.match(textsOf(card), /We are happy as we are/);
  });

  it('has one outcome when fifty people decide at once, and everybody reads the same one', async () => {
    const code = await invite();
    const decisions = Array.from({ length: 50 }, (_, index) => {
      const who = index % 2 === 0 ? bo : cia;
      const verb = index % 3 === 0 ? 'invitation.decline' : 'invitation.approve';
      return bot.click(who, verb, { code });
    });
    const results = await Promise.all([
      ...decisions,
      bot.click(ada, 'invitation.cancel', { code }),
    ]);
    const outcomes = new Set(results.map(({ value }) => textsOf(value).split('\n')[0]));
    assert.equal(outcomes.size, 1);
    const { card } = await bot.say(bo, `show ${code}`);
    assert.equal(textsOf(card).match(/: (approved|declined|withdrawn) by/g)?.length, 1);
  });

  it('keeps the rule of each step, and tells the partner only those of its own steps', async () => {
    const code = await invite();
    assert.match(
      textsOf((await bot.say(ada, `show ${code}`)).card),
      /sent by Ada \((invite-role-required|multi-partner)/,
    );
    await bot.say(bo, `approve ${code}`);
    const approved = /approved by Bo \((different-partner-per-service|approve-needs-)/;
    assert.match(textsOf((await bot.say(bo, `show ${code}`)).card), approved);
    assert.doesNotMatch(textsOf((await bot.say(ada, `show ${code}`)).card), /approved by Bo \(/);
    const another = await invite();
    await bot.say(ada, `cancel ${another}`);
    const withdrawn = /withdrawn by Ada \(invite-role-required\)/;
    assert.match(textsOf((await bot.say(ada, `show ${another}`)).card), withdrawn);
  });

  it('is withdrawn by its side only, and cannot be approved afterwards', async () => {
    const code = await invite();
    assert.match(
      (await bot.say(bo, `cancel ${code}`)).summary,
      /only the partner who sent .*\(invite-role-missing\)$/,
    );
    assert.match(
      (await bot.say(hal, `cancel ${code}`)).summary,
      /Only a Global admin, Admin agent/,
    );
    assert.match((await bot.say(sam, `cancel ${code}`)).summary, /withdrew/);
    assert.match((await bot.say(bo, `approve ${code}`)).summary, /withdrew/);
  });

  it('expires after its time, and a click comes too late', async () => {
    const code = await invite();
    bot.advance(91 * 24 * 60 * 60 * 1000);
    const { statusCode, value } = await bot.click(bo, 'invitation.approve', { code });
    assert.equal(statusCode, 200);
    assert.match(textsOf(value), /Invitation expired/);
    assert.match((await bot.say(ada, `show ${code}`)).summary, /expired without an answer/);
  });

  it('is still there after a restart, and its card still works', async () => {
    const code = await invite();
    await bot.restart();
    const { statusCode, value } = await bot.click(cia, 'invitation.approve', { code });
    assert.equal(statusCode, 200);
    assert.match(textsOf(value), /Cia approved it for Contoso/);
  });

  it('leaves every subscription as it was when it is approved', async () => {
    const before = (await bot.say(bo, 'subscriptions')).card;
    const code = await invite('for office365');
    await bot.say(bo, `approve ${code}`);
    assert.deepEqual((await bot.say(bo, 'subscriptions')).card, before);
  });

  it('shows a note as text, whatever is in it', async () => {
    const note =
      '[free](https://evil.example) **now** <at>Bo</at> {"type":"Action.Submit"} \u202eabc';
    const code = codeIn((await bot.say(ada, `invite contoso.com note ${note}`)).summary);
    const { card } = await bot.say(bo, `show ${code}`);
    const blocks = JSON.stringify(card.body).match(/\{"type":"TextBlock".*?\}/g) ?? [];
    assert.ok(blocks.every((block) => !block.includes('evil')));
    assert.match(textsOf(card), /\[free\]\(https:\/\/evil\.example\) \*\*now\*\* Bo \{"type"/);
    assert.doesNotMatch(JSON.stringify(card), /\u202e/);
    assert.deepEqual(titlesOf(card), ['Approve', 'Decline']);
  });
});
