import assert from 'node:assert/strict';
import { type Bot, startBot } from '../../support/bot.ts';
import { factsDirectory, people } from './facts-directory.ts';

type Case = readonly [who: keyof typeof people, question: string, summary: RegExp];

// biome-ignore format: one case is one line, so that the tables read as tables
const tables: Readonly<Record<string, readonly Case[]>> = {
  'the agreement': [
    ['fabrikam', 'check subscription.purchase for agreed.example', /^Allowed: .*\(purchase-needs-no-delegated-admin\)$/],
    ['fabrikam', 'check subscription.purchase for refused.example', /^Not allowed: .*\(purchase-needs-mca\)$/],
    ['fabrikam', 'check subscription.purchase for silent.example', /^Allowed if the answer to “Has the customer accepted .*” is: Yes \(purchase-needs-no-delegated-admin\)$/],
    ['refused', 'check invitation.approve', /^Allowed if .*\(mca-required-to-accept\)$/],
    ['agreed', 'check invitation.approve', /^Allowed: .*\(approve-needs-customer-global-admin\)$/],
    ['silent', 'check invitation.approve', /^Allowed: .*\(approve-needs-customer-global-admin\)$/],
  ],
  'markets': [
    ['fabrikam', 'check invitation.create for oslo.example', /^Allowed: .*\(invite-role-required\)$/],
    ['samba', 'check invitation.create for oslo.example', /^Not allowed: .*\(same-market-only\)$/],
    ['samba', 'invite oslo.example', /^Not allowed: .*\(same-market-only\)$/],
  ],
  'kinds of partner': [
    ['tailspin', 'check subscription.purchase for agreed.example', /^Not allowed: .*\(indirect-reseller-orders-via-provider\)$/],
    ['tailspin', 'check reseller-relationship.remove for agreed.example', /^Not allowed: .*\(indirect-reseller-cannot-remove-relationship\)$/],
    ['tailspin', 'check invitation.create for oslo.example', /^Allowed: .*\(joint-invite-reseller-and-provider\)$/],
    ['proseware', 'check subscription.purchase for agreed.example', /^Not allowed: .*\(reseller-needs-mpa\)$/],
    ['proseware', 'check subscription.sell for tailspin.example', /^Not allowed: .*\(indirect-reseller-not-customer-of-own-provider\)$/],
    ['sandbox', 'check invitation.create for agreed.example', /^Not allowed: .*\(sandbox-no-invites\)$/],
    ['woodgrove', 'check invitation.create for county.example', /^Not allowed: .*\(usgov-partner-eligibility\)$/],
  ],
  'multifactor authentication': [
    ['fabrikam', 'check gdap.request for agreed.example', /^Allowed: .*\(gdap-request-role\)$/],
    ['proseware', 'check gdap.request for agreed.example', /^Not allowed: .*\(gdap-request-role\)$/],
    ['fabrikam', 'check gdap.request for agreed.example as admin-agent', /^Allowed if .*multifactor/],
  ],
  'GDAP and its groups': [
    ['fabrikam', 'check users.manage for agreed.example', /^Allowed: .*\(users-manage-needs-role\)$/],
    ['fabrikam', 'check users.manage for refused.example', /^Not allowed: .*\(gdap-needs-group-assignment\)$/],
    ['fabrikam', 'check users.manage for silent.example', /^Allowed: .*\(users-manage-needs-role\)$/],
    ['proseware', 'check users.manage for agreed.example', /^Not allowed: .*\(reseller-only-cannot-view-details\)$/],
    ['fabrikam', 'check password.reset for agreed.example', /^Not covered: /],
    ['fabrikam', 'check password.reset for agreed.example if password.ofAdmin=true', /^Not allowed: .*\(admin-password-reset-needs-privileged-role\)$/],
    ['silent', 'check gdap.approve for fabrikam.example', /^Not allowed: .*\(gdap-approval-window-90-days\)$/],
  ],
  'when it was bought': [
    ['fabrikam', 'check seats.remove for agreed.example on fresh', /^Allowed: .*\(subscription-manage-role\)$/],
    ['fabrikam', 'check seats.remove for agreed.example on stale', /^Not allowed: .*\(seats-remove-nce-window\)$/],
    ['fabrikam', 'check seats.remove for agreed.example on undated', /^Allowed if the answer to “.*” is: .*7.* \(subscription-manage-role\)$/],
    ['fabrikam', 'check seats.remove for refused.example on old-style', /^Allowed: .*\(subscription-manage-role\)$/],
    ['fabrikam', 'får vi ta bort licenser hos agreed på stale?', /^Not allowed: .*\(seats-remove-nce-window\)$/],
    ['fabrikam', 'check subscription.transfer for agreed.example on asked-long-ago', /^Not allowed: .*\(transfer-request-30-days\)$/],
    ['fabrikam', 'check subscription.transfer for refused.example on old-style', /^Not allowed: .*\(transfer-license-legacy-denied\)$/],
  ],
  'roles in Azure': [
    ['fabrikam', 'check azure-resources.manage for agreed.example on azure-own', /^Allowed: .*\(azure-own-subscription-owner\)$/],
    ['fabrikam', 'check azure-resources.manage for agreed.example on azure-lost', /^Not covered: /],
    ['proseware', 'check azure-resources.manage for silent.example on azure-moved', /^Not allowed: .*\(transfer-keeps-rbac-no-aobo\)$/],
    ['proseware', 'check azure-resources.manage for agreed.example on azure-own', /^Not allowed: .*\(azure-existing-subscription-no-access\)$/],
  ],
  'ending a relationship': [
    ['fabrikam', 'check reseller-relationship.remove for agreed.example', /^Not allowed: .*\(partner-remove-needs-no-active-subscriptions\)$/],
    ['fabrikam', 'check reseller-relationship.remove for silent.example', /^Allowed: .*\(partner-remove-needs-no-active-subscriptions\)$/],
    ['agreed', 'check reseller-relationship.remove for fabrikam.example', /^Not allowed: .*\(customer-cannot-remove-reseller\)$/],
    ['agreed', 'can we revoke Fabrikam’s delegated admin?', /^Allowed: .*\(customer-may-revoke-delegated-admin\)$/],
    ['fabrikam', 'check delegated-admin.revoke for agreed.example', /^Allowed: .*\(partner-may-revoke-delegated-admin\)$/],
  ],
  'suppositions': [
    ['samba', 'check subscription.purchase for oslo.example if approved', /^Not allowed: .*\(same-market-only\)$/],
    ['fabrikam', 'check users.manage for oslo.example if approved', /^Not allowed: .*\(users-manage-needs-role\)$/],
    ['fabrikam', 'check licenses.assign for oslo.example if approved', /^Allowed if .*security group/],
    ['fabrikam', 'may we manage users for agreed if we were in US Government?', /^Not allowed: .*\(usgov-partner-eligibility\)$|^Not allowed: .*\(usgov-users-api-unavailable\)$/],
    ['fabrikam', 'check subscription.purchase for silent.example if the agreement is accepted', /^Allowed: /],
    ['fabrikam', 'check subscription.purchase for agreed.example if customer.mcaAccepted=false', /^Not allowed: .*\(purchase-needs-mca\)$/],
    ['fabrikam', 'check if the agreement is not accepted, can we order for agreed?', /^Not allowed: .*\(purchase-needs-mca\)$/],
    ['fabrikam', 'kan vi köpa åt agreed om avtalet inte är godkänt?', /^Not allowed: .*\(purchase-needs-mca\)$/],
    ['fabrikam', 'check invitation.create for oslo.example as helpdesk-agent', /^Not allowed: .*\(invite-role-missing\)$/],
    ['fabrikam', 'can we order for agreed if they never pay?', /^Do you mean this\?$/],
    ['fabrikam', 'check subscription.purchase for agreed.example if pigs fly', /^I do not know what follows from “pigs fly”/],
    ['fabrikam', 'check subscription.purchase for agreed.example if __proto__=true', /^I do not know what follows/],
    ['fabrikam', 'check subscription.purchase for agreed.example if customer.mcaAccepted=maybe', /^I do not know what follows/],
  ],
};

describe('what the directory knows, and what is supposed', () => {
  let bot: Bot;
  before(async () => {
    bot = await startBot({ DIRECTORY_FILE: await factsDirectory() });
  });
  after(() => bot.close());

  for (const [title, cases] of Object.entries(tables)) {
    for (const [who, question, wanted] of cases) {
      it(`${title}: “${question}” by ${who} is answered ${wanted}`, async () => {
        assert.match((await bot.say(people[who], question)).summary, wanted);
      });
    }
  }
});
