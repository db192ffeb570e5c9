import assert from 'node:assert/strict';
import { type Bot, startBot } from '../../support/bot.ts';
import { actionOf, choicesOf, textsOf } from '../../support/received-card.ts';
import { ada, bo, dan, hal, pia, type Who } from '../../support/world.ts';
import { agnes, nils, widerDirectory } from './wider-directory.ts';

type Case = readonly [who: Who, question: string, summary: RegExp];

// biome-ignore format: one case is one line, so that the tables read as tables
const tables: Readonly<Record<string, readonly Case[]>> = {
  'a subscription is named in full or not at all': [
    [pia, 'check subscription.modify on E3', /^Not allowed: .*\(existing-subscription-unchanged\)$/],
    [pia, 'check subscription.modify on sub', /^Not allowed: .*\(existing-subscription-unchanged\)$/],
    [pia, 'check subscription.modify on SUB-E3', /^Allowed: .*\(subscription-manage-role\)$/],
    [pia, 'check subscription.modify on "microsoft 365 e3"', /^Allowed: .*\(subscription-manage-role\)$/],
    [pia, 'check subscription.modify for contoso.com on "azure plan"', /^Allowed if .*\(existing-subscription-unchanged\)$/],
    [bo, 'check subscription.modify on plan', /no subscription “plan”/],
    [pia, 'can we change the subscription Microsoft 365 E30 for Contoso?', /^Allowed if .*\(existing-subscription-unchanged\)$/],
    [pia, 'can we change the subscription Microsoft 365 E3 for Contoso?', /^Allowed: .*\(subscription-manage-role\)$/],
    [pia, 'can we change the subscription Azure plan for Contoso?', /^Allowed if .*\(existing-subscription-unchanged\)$/],
    [pia, 'can we change the subscription Microsoft 365 E3 for Adattum?', /^Allowed if /],
  ],
  'a role that is named is the one that acts': [
    [ada, 'can a billing admin invite Contoso?', /^Not allowed: .*\(invite-role-missing\)$/],
    [ada, 'can helpdesk agents invite Contoso?', /^Not allowed: .*\(invite-role-missing\)$/],
    [ada, 'får en supportagent bjuda in Contoso?', /^Not allowed: .*\(invite-role-missing\)$/],
    [ada, 'får Fabrikams supportagenter bjuda in Contoso?', /^Not allowed: .*\(invite-role-missing\)$/],
    [hal, 'may a sales agent invite Contoso?', /^Allowed: .*\(invite-role-required\)$/],
    [hal, 'får säljagenter bjuda in Contoso?', /^Allowed: .*\(invite-role-required\)$/],
    [hal, 'can we invite Contoso?', /^Not allowed: .*\(invite-role-missing\)$/],
    [ada, 'can we invite Contoso?', /^Allowed: .*\(invite-role-required\)$/],
    [ada, 'may a sales agent or a helpdesk agent invite Contoso?', /2 ways/],
    [dan, 'can we approve an invitation without a global admin?', /^Not allowed: .*\(approve-needs-customer-global-admin\)$/],
    [pia, 'can we manage users for Contoso?', /^Allowed if .*security group.*\(gdap-needs-group-assignment\)$/],
  ],
  'a customer asks about its partners, named or not': [
    [bo, 'may we have two partners?', /^Allowed: .*\(multi-partner-coexistence\)$/],
    [bo, 'check may we have more than one partner?', /^Allowed: .*\(multi-partner-coexistence\)$/],
    [bo, 'får vi ha flera partner samtidigt?', /^Allowed: .*\(multi-partner-coexistence\)$/],
    [bo, 'can we invite Fabrikam?', /^Not allowed: .*\(invite-role-missing\)$/],
    [bo, 'can we buy Azure from Fabrikam?', /^Not allowed: .*\(invitation-required-first\)$/],
    [bo, 'can we buy Azure from Proseware?', /^Allowed: .*\(purchase-needs-no-delegated-admin\)$/],
    [bo, 'check subscription.purchase for proseware.com', /^Allowed: .*\(purchase-needs-no-delegated-admin\)$/],
    [bo, 'check subscription.purchase', /^Allowed if nothing forbids it once this is known: /],
    [nils, 'can we buy Azure from Fabrikam?', /^Allowed: .*\(csp-corporate-tenant-purchase-allowed\)$/],
    [bo, 'check invitation.approve for adatum.com', /no tenant “adatum\.com”/],
    [bo, 'check invitation.approve for nobody.example', /no tenant “nobody\.example”/],
    [bo, 'can Adatum approve an invitation?', /no tenant “Adatum”/],
  ],
  'a partner asks about itself': [
    [ada, 'check invitation.create for fabrikam.com', /^Not allowed: .*\(no-sale-to-self-or-affiliate\)$/],
    [ada, 'check subscription.sell for northwind-corp.com', /^Allowed: .*\(csp-corporate-tenant-purchase-allowed\)$/],
    [pia, 'check subscription.sell for contoso.com', /^Allowed: .*\(purchase-needs-no-delegated-admin\)$/],
    [ada, 'kontrollera check subscription.sell for northwind-corp.com', /^Allowed: .*\(csp-corporate-tenant-purchase-allowed\)$/],
    [ada, 'can Proseware invite customers?', /another partner as the one who acts/],
    [ada, 'check can Proseware invite customers?', /another partner as the one who acts/],
    [ada, 'kontrollera kan Proseware bjuda in kunder?', /another partner as the one who acts/],
  ],
  'a list tells nobody of those it has nothing to do with': [
    [ada, 'subscriptions contoso.com', /^You have no relationship with “contoso\.com” that I know of\.$/],
    [ada, 'subscriptions nobody.example', /^You have no relationship with “nobody\.example” that I know of\.$/],
    [ada, 'subscriptions twin', /^You have no relationship with “twin” that I know of\.$/],
    [ada, 'partners twin', /^You have no relationship with “twin” that I know of\.$/],
    [ada, 'subscriptions wideworldimporters.com', /^1 subscription$/],
    [bo, 'partners proseware.com', /^Contoso: 1 partner$/],
    [bo, 'partners fabrikam.com', /^You have no relationship with “fabrikam\.com” that I know of\.$/],
  ],
};

describe('questions as people ask them', () => {
  let bot: Bot;
  before(async () => {
    bot = await startBot({ DIRECTORY_FILE: await widerDirectory() });
  });
  after(() => bot.close());

  for (const [title, cases] of Object.entries(tables)) {
    for (const [who, question, wanted] of cases) {
      it(`${title}: “${question}” by ${who.name} is answered ${wanted}`, async () => {
        assert.match((await bot.say(who, question)).summary, wanted);
      });
    }
  }

  it('offers every subscription that is called so, and answers the one that is chosen', async () => {
    const { card } = await bot.say(pia, 'check subscription.modify on "azure plan"');
    const titles = ['Azure plan (Contoso, sub-azure-2)', 'Azure plan (Contoso, sub-azure-3)'];
    assert.deepEqual(choicesOf(card), titles);
    const { verb = '', data = {} } = actionOf(card, titles[1] ?? '');
    const chosen = textsOf((await bot.click(pia, verb, data)).value);
    assert.match(chosen, /^Allowed\n[\s\S]*Contoso, “Azure plan”/);
  });

  it('shows the customer of a subscription that was named without it', async () => {
    const { card } = await bot.say(pia, 'can we cancel the subscription Microsoft 365 E3?');
    assert.match(textsOf(card), /for Contoso, “Microsoft 365 E3”/);
    const other = await bot.say(pia, 'can we cancel the subscription Azure plan?');
    assert.doesNotMatch(textsOf(other.card), /Contoso/);
  });

  it('names no other partner in a partner’s subscriptions', async () => {
    for (const [locale, words] of [
      ['en-US', 'another partner'],
      ['sv-SE', 'en annan partner'],
    ] as const) {
      const { card } = await bot.say(ada, 'subscriptions', { locale });
      assert.match(textsOf(card), new RegExp(`${words}; [^:]+: Fabrikam`));
      assert.match(textsOf(card), new RegExp(`Fabrikam; [^:]+: ${words}`));
      assert.doesNotMatch(JSON.stringify(card), /Northwind Traders|Proseware/);
    }
    assert.match(textsOf((await bot.say(nils, 'subscriptions')).card), /Proseware/);
  });

  for (const [action, rule, wanted] of [
    [
      'subscription.cancel',
      'existing-subscription-unchanged',
      /^Allowed if .*\(existing-subscription-unchanged\)$/,
    ],
    [
      'subscription.transfer',
      'existing-subscription-not-transferred',
      /^Not covered: .*\(not-covered\)$/,
    ],
  ] as const) {
    it(`asks for the subscription of ${action}, and names ${rule}`, async () => {
      const { summary, card } = await bot.say(pia, `check ${action} for contoso.com`);
      assert.match(summary, wanted);
      assert.match(textsOf(card), new RegExp(rule));
      const other = 'Another subscription, sold by somebody else';
      assert.ok(choicesOf(card).includes('Microsoft 365 E3') && choicesOf(card).includes(other));
    });
  }

  it('does not say that a refusal was recorded to somebody who may not refuse', async () => {
    const { card } = await bot.say(dan, 'check invitation.decline');
    assert.match(textsOf(card), /Only a Global admin of the invited tenant can decline/);
    assert.doesNotMatch(textsOf(card), /recorded/);
  });

  it('counts nobody as a partner of whose relationship nothing is left', async () => {
    const { summary } = await bot.say(agnes, 'can a sales agent of Fabrikam invite us?');
    assert.match(summary, /^Allowed: .*\(invite-role-required\)$/);
    const served = await bot.say(bo, 'can a sales agent of Fabrikam invite us?');
    assert.match(served.summary, /^Allowed: .*\(multi-partner-coexistence\)$/);
  });
});
