import assert from 'node:assert/strict';
import { type Bot, startBot } from '../support/bot.ts';
import { actionOf, choicesOf, textsOf } from '../support/received-card.ts';
import { ada, bo, dan, eve, hal, pia, type Who } from '../support/world.ts';

describe('check', () => {
  let bot: Bot;
  before(async () => {
    bot = await startBot();
  });
  after(() => bot.close());

  const verdicts: readonly (readonly [
    Who,
    string,
    'Allowed:' | 'Allowed if' | 'Not allowed:' | 'Not covered:',
    string,
  ])[] = [
    [ada, 'check invitation.create for contoso.com', 'Allowed:', 'invite-role-required'],
    [pia, 'check invitation.create for contoso.com', 'Allowed:', 'multi-partner-coexistence'],
    [
      ada,
      'check invitation.create for contoso.com as helpdesk-agent',
      'Not allowed:',
      'invite-role-missing',
    ],
    [hal, 'check invitation.create for contoso.com', 'Not allowed:', 'invite-role-missing'],
    [
      hal,
      'check invitation.create for contoso.com as sales agent',
      'Allowed:',
      'invite-role-required',
    ],
    [
      ada,
      'check invitation.create for northwindtraders.com',
      'Not allowed:',
      'csp-to-csp-sale-denied',
    ],
    [
      ada,
      'check subscription.sell for "Northwind Traders"',
      'Not allowed:',
      'csp-to-csp-sale-denied',
    ],
    [
      ada,
      'check subscription.purchase for northwind-corp.com',
      'Allowed:',
      'csp-corporate-tenant-purchase-allowed',
    ],
    [ada, 'check invitation.create for lamna.gov', 'Not allowed:', 'cross-cloud-denied'],
    [
      ada,
      'check subscription.purchase for contoso.com',
      'Not allowed:',
      'invitation-required-first',
    ],
    [
      pia,
      'check subscription.purchase for contoso.com',
      'Allowed:',
      'purchase-needs-no-delegated-admin',
    ],
    [pia, 'check subscription.modify on sub-e3', 'Allowed:', 'subscription-manage-role'],
    [
      pia,
      'check subscription.modify for contoso.com',
      'Allowed if',
      'existing-subscription-unchanged',
    ],
    [
      pia,
      'check subscription.modify for contoso.com on sub-of-others',
      'Not allowed:',
      'existing-subscription-unchanged',
    ],
    [
      pia,
      'check subscription.transfer for contoso.com on sub-of-others',
      'Not allowed:',
      'existing-subscription-not-transferred',
    ],
    [
      pia,
      'check account.ownership-change for contoso.com',
      'Not allowed:',
      'account-ownership-unchanged',
    ],
    [pia, 'check terms.change for contoso.com', 'Not allowed:', 'existing-terms-unchanged'],
    [
      pia,
      'check obligations.change for contoso.com',
      'Not allowed:',
      'customer-obligations-unchanged',
    ],
    [bo, 'check obligations.change', 'Not allowed:', 'customer-obligations-unchanged'],
    [
      pia,
      'check partner-of-record.change for contoso.com',
      'Not allowed:',
      'partner-of-record-unchanged',
    ],
    [bo, 'check invitation.approve', 'Allowed:', 'approve-needs-customer-global-admin'],
    [dan, 'check invitation.approve', 'Not allowed:', 'approve-needs-customer-global-admin'],
    [ada, 'check invitation.approve', 'Not allowed:', 'partner-cannot-approve-own-invitation'],
    [bo, 'check invitation.decline', 'Allowed if', 'decline-is-local'],
    [bo, 'check gdap.assign-group', 'Not covered:', 'not-covered'],
    [bo, 'check pal.link', 'Not allowed:', 'pal-only-by-partner-user'],
    // as people ask
    [
      bo,
      'can Proseware change the terms of our subscription?',
      'Not allowed:',
      'existing-terms-unchanged',
    ],
    [
      bo,
      'Can Proseware change the partner of record?',
      'Not allowed:',
      'partner-of-record-unchanged',
    ],
    [bo, 'may we have more than one partner?', 'Allowed:', 'multi-partner-coexistence'],
    [bo, 'can Proseware order Azure for us?', 'Allowed:', 'purchase-needs-no-delegated-admin'],
    [bo, 'can Fabrikam order Azure for us?', 'Not allowed:', 'invitation-required-first'],
    [ada, 'can we invite Contoso?', 'Allowed:', 'invite-role-required'],
    [
      ada,
      'may we change the partner of record for Contoso?',
      'Not allowed:',
      'invitation-required-first',
    ],
    [
      pia,
      'kan vi ändra Contosos registrerade partner?',
      'Not allowed:',
      'partner-of-record-unchanged',
    ],
    [pia, 'får vi ändra villkoren hos Contoso?', 'Not allowed:', 'existing-terms-unchanged'],
    [
      pia,
      'kontrollera subscription.modify för contoso.com på "Microsoft 365 E3"',
      'Allowed:',
      'subscription-manage-role',
    ],
  ];
  for (const [who, question, outcome, rule] of verdicts) {
    it(`“${question}” by ${who.name} is ${outcome} (${rule})`, async () => {
      const { summary, card } = await bot.say(who, question);
      assert.ok(summary.startsWith(outcome), summary);
      assert.ok(summary.endsWith(`(${rule})`), summary);
      assert.match(textsOf(card), new RegExp(rule));
    });
  }

  const swedish = [
    [
      bo,
      'får Proseware ändra villkoren för vårt abonnemang?',
      'Inte tillåtet:',
      'existing-terms-unchanged',
    ],
    [pia, 'får vi bjuda in Contoso?', 'Tillåtet:', 'multi-partner-coexistence'],
    [
      pia,
      'kontrollera subscription.modify för contoso.com',
      'Tillåtet om',
      'existing-subscription-unchanged',
    ],
    [bo, 'kontrollera gdap.assign-group', 'Omfattas inte:', 'not-covered'],
  ] as const;
  for (const [who, question, outcome, rule] of swedish) {
    it(`“${question}” is ${outcome} in Swedish`, async () => {
      const { summary } = await bot.say(who, question, { locale: 'sv-SE' });
      assert.ok(summary.startsWith(outcome) && summary.endsWith(`(${rule})`), summary);
    });
  }

  it('asks for the subscription with a button each, and answers the chosen one', async () => {
    const { card } = await bot.say(pia, 'check subscription.modify for contoso.com');
    assert.deepEqual(choicesOf(card), [
      'Microsoft 365 E3',
      'Another subscription, sold by somebody else',
    ]);
    const chosen = async (title: string) => {
      const { verb = '', data = {} } = actionOf(card, title);
      return textsOf((await bot.click(pia, verb, data)).value);
    };
    assert.match(await chosen('Microsoft 365 E3'), /^Allowed\n/);
    assert.match(await chosen('Another subscription, sold by somebody else'), /^Not allowed\n/);
  });

  it('names the facts that are missing instead of guessing', async () => {
    const { summary, card } = await bot.say(ada, 'check subscription.purchase');
    assert.doesNotMatch(summary, /^Allowed:/);
    assert.match(textsOf(card), /Depends on/);
  });

  it('offers the readings of a question that has several, and answers none by itself', async () => {
    const { summary, card } = await bot.say(bo, 'can Proseware buy or cancel something?');
    assert.match(summary, /2 ways/);
    assert.deepEqual(choicesOf(card).toSorted(), ['buy a subscription', 'cancel a subscription']);
    const { verb = '', data = {} } = actionOf(card, 'buy a subscription');
    assert.match(textsOf((await bot.click(bo, verb, data)).value), /^Allowed\n/);
  });

  it('lists what it could answer when it does not understand', async () => {
    const { summary, card } = await bot.say(bo, 'check the weather in Lund');
    assert.match(summary, /do not understand/);
    assert.match(textsOf(card), /check [a-z-]+\.[a-z-]+/);
  });

  it('tells a partner nothing of other partners, whatever it asks', async () => {
    const questions = [
      'check invitation.create for contoso.com',
      'check subscription.modify for contoso.com on sub-e3',
      'can Proseware buy for Contoso?',
      'subscriptions contoso.com',
      'partners contoso.com',
      'check subscription.purchase for contoso.com',
    ];
    for (const question of questions) {
      const { card } = await bot.say(ada, question);
      assert.doesNotMatch(JSON.stringify(card).replaceAll(question, ''), /Proseware(?! buy)|E3/);
    }
  });

  it('gives a button’s question the asker’s own view, whatever the button says', async () => {
    const forged = {
      action: 'subscription.modify',
      actor: pia.tenantId,
      customer: bo.tenantId,
      subscription: 'sub-e3',
    };
    assert.match(textsOf((await bot.click(ada, 'check.choose', forged)).value), /no relationship/);
    assert.match(
      textsOf((await bot.click(eve, 'check.choose', forged)).value),
      /not in my directory/,
    );
    assert.match(textsOf((await bot.click(bo, 'check.choose', forged)).value), /Proseware/);
  });
});
