import assert from 'node:assert/strict';
import { type Bot, startBot } from '../../support/bot.ts';
import { ada, bo, hal, pia, type Who } from '../../support/world.ts';

const wes: Who = {
  tenantId: 'aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa',
  aadObjectId: '33333333-0000-4000-8000-000000000009',
  name: 'Wes',
};
type Case = readonly [who: Who, question: string, summary: RegExp];

// biome-ignore format: one case is one line, so that the tables read as tables
const tables: Readonly<Record<string, readonly Case[]>> = {
  'what is lacking is part of the question': [
    [wes, 'Can we invite Lamna County without delegated admin?', /^Not allowed: .*\(usgov-must-include-delegated-admin\)$/],
    [wes, 'Can we invite Lamna County as reseller only?', /^Not allowed: .*\(usgov-must-include-delegated-admin\)$/],
    [wes, 'Kan vi bjuda in Lamna County utan delegerad administration?', /^Not allowed: .*\(usgov-must-include-delegated-admin\)$/],
    [ada, 'Can we invite Wide World Importers for 3 years?', /^Not allowed: .*\(gdap-request-well-formed\)$/],
  ],
  'a colleague has roles of their own': [
    [bo, 'May Dan approve the invitation?', /^Not allowed: .*\(approve-needs-customer-global-admin\)$/],
    [bo, 'Får Dan godkänna inbjudan medan jag är på semester?', /^Not allowed: .*\(approve-needs-customer-global-admin\)$/],
    [ada, 'Can Hal invite Contoso?', /^Not allowed: .*\(invite-role-missing\)$/],
    [hal, 'Can Ada invite Contoso?', /^Allowed: .*\(invite-role-required\)$/],
    [pia, 'Can our intern invite Contoso?', /^Allowed if .*Which role/],
    [pia, 'Får alla utom säljagenter bjuda in Contoso?', /^Allowed if .*Which role/],
  ],
  'a customer acts for itself, also where its partner asks': [
    [ada, 'Can Contoso revoke our access?', /^Not covered: /],
    [pia, 'Can Contoso revoke our access?', /^Allowed if .*Which role.*Global admin/],
    [pia, 'Can Contoso invite us?', /^Not allowed: .*\(invite-role-missing\)$/],
    [ada, 'Can Contoso\'s global admin approve our invitation?', /^Allowed: .*\(approve-needs-customer-global-admin\)$/],
    [pia, 'Can Contoso see all its partners?', /^Allowed if .*\(customer-lists-partners\)$/],
  ],
  'a condition is never left out': [
    [ada, 'Can we order for Northwind Corporate if nobody approved?', /^Do you mean this\?$/],
    [ada, 'Can we order for Northwind Corporate if agreement accepted too late?', /^Do you mean this\?$/],
    [ada, 'Can we order for Northwind Corporate if approved only for Office 365?', /^Do you mean this\?$/],
    [ada, 'check subscription.purchase for northwind-corp.com if unless approved', /^I do not know what follows/],
    [pia, 'Can we buy for Contoso unless they object?', /^Do you mean this\?$/],
    [ada, 'can we order Azure for Wide World Importers after they approve?', /^Allowed if .*Agreement/],
    [ada, 'Kan vi bjuda in Contoso om de redan har en annan partner?', /^Allowed: .*\(multi-partner-coexistence\)$/],
  ],
  'a name that is not in sight is nobody': [
    [bo, 'Can Fabrikam invite Wide World Importers?', /^I know no tenant “Wide World Importers”/],
    [bo, 'Can Fabrikam invite Nowhere Corp?', /^I know no tenant “Nowhere Corp”/],
    [bo, 'may Fabrikam buy subscriptions for Wide World Importers?', /^I know no tenant “Wide World Importers”/],
    [bo, 'may Fabrikam buy subscriptions for Nonexistent AB?', /^I know no tenant “Nonexistent AB”/],
  ],
  'somebody who is not named has no roles that are known': [
    [bo, 'Can anyone approve the invitation?', /^Allowed if .*role/],
    [bo, 'Can my assistant approve the invitation?', /^Allowed if .*role/],
    [ada, 'Can she invite Contoso?', /^Allowed if .*role/],
  ],
  'a side that is not named is not the asker': [
    [bo, 'Can our partner approve the invitation?', /^Not allowed: .*\(partner-cannot-approve-own-invitation\)$/],
    [ada, 'Can the customer withdraw our invitation?', /^Which customer is it about/],
    [ada, 'May a customer have more than one partner?', /^Allowed if .*which customer it is about/],
  ],
  'what is said beside the action counts': [
    [ada, 'Can we buy for Contoso and Northwind Corporate?', /2 ways/],
    [ada, 'Can we buy for Northwind Corporate as an indirect reseller?', /\(indirect-reseller-orders-via-provider\)$/],
    [ada, 'Can we buy for Northwind Corporate when the relationship has ended?', /^Do you mean this\?$/],
  ],
  'what asks for no permission gets no verdict': [
    [bo, 'I approved the invitation yesterday', /^I did not understand/],
    [bo, 'Thanks for the invitation', /^I did not understand/],
    [ada, 'When does the invitation expire?', /^I do not understand the question/],
    [ada, 'Why was my invitation declined?', /^I do not understand the question/],
    [bo, 'Who is my partner of record?', /^I do not understand the question/],
    [bo, 'Vem äger våra prenumerationer?', /^I do not understand the question/],
    [bo, 'what is GDAP?', /^I do not understand the question/],
    [bo, 'hur mår du?', /^I do not understand the question/],
    [ada, 'Can I read the invitation that Proseware sent to Contoso?', /^Do you mean this\?$/],
    [ada, 'Can we delete Contoso\'s invitation history?', /^Do you mean this\?$/],
    [ada, 'Can I extend the invitation to Contoso?', /2 ways/],
    [bo, 'Får Proseware inte längre hantera våra användare?', /^Do you mean this\?$/],
    [pia, 'Kan vi se vilka fler partner Contoso har?', /^Not allowed: .*\(partner-lists-only-own-relationships\)$/],
  ],
};

describe('questions that are easily misread', () => {
  let bot: Bot;
  before(async () => {
    bot = await startBot();
  });
  after(() => bot.close());

  for (const [title, cases] of Object.entries(tables)) {
    for (const [who, question, wanted] of cases) {
      it(`${title}: “${question}” by ${who.name} is answered ${wanted}`, async () => {
        assert.match((await bot.say(who, question)).summary, wanted);
      });
    }
  }

  it('tells a customer by a forged button neither whether another exists nor its name', async () => {
    const ask = async (partner: string) => {
      const { value } = await bot.click(bo, 'check.choose', {
        ...{ action: 'delegated-admin.revoke', actor: bo.tenantId, customer: bo.tenantId, partner },
      });
      return JSON.stringify(value).replaceAll(partner, '');
    };
    const another = await ask('55555555-5555-4555-8555-555555555555');
    assert.equal(another, await ask('12345678-1234-4234-8234-123456789012'));
    assert.doesNotMatch(another, /Wide World/);
  });
});
