import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Action, actions, customerScopedActions } from '../../policy/actions.ts';
import { evaluate, isPermitted } from '../../policy/evaluate.ts';
import { type Facts, type FactTypes, factNames } from '../../policy/facts.ts';
import { anyFlags, near, only } from './fact-arbitraries.ts';
import { ruleCases } from './rule-cases/rule-cases.ts';
import {
  advisor,
  elsewhere,
  nothingBetween,
  resellerOnly,
  soldByOther,
} from './rule-cases/worlds.ts';

const asPartner: Facts = { 'actor.side': 'partner' };
const sales = ['invitation.create', 'subscription.sell', 'subscription.purchase'] as const;
const asCustomer: Facts = { 'actor.side': 'customer' };
const reseller: Facts = { 'partner.type': 'indirect-reseller' };
const ineligible: Facts = { ...asPartner, 'actor.cloud': 'us-gov', 'partner.usGovEligible': false };
const noAzureRole: Facts = { 'subscription.azureRole': false };
const customersOwn: readonly Action[] = [
  'invitation.approve',
  'invitation.decline',
  'gdap.approve',
  'partner-of-record.change',
];
const eitherSides: readonly Action[] = [
  'partners.list',
  'delegated-admin.revoke',
  'gdap.terminate',
  'reseller-relationship.remove',
];
const decidedByTheInvited: readonly Action[] = ['invitation.approve', 'invitation.decline'];
const management = [
  'subscription.modify',
  'subscription.cancel',
  'subscription.upgrade',
  'seats.add',
  'seats.remove',
  'addon.order',
] as const;
const bySeat = ['seats.add', 'seats.remove', 'subscription.cancel'] as const;
const lookingOrGivingUp: readonly Action[] = [
  'invitation.withdraw',
  'invitation.decline',
  'delegated-admin.revoke',
  'gdap.terminate',
  'gdap.delete',
  'reseller-relationship.remove',
  'partners.list',
  'customers.list',
];
const inDirectory = ['users.manage', 'licenses.assign', 'support-ticket.create'] as const;

type Never = readonly [what: string, actions: readonly Action[], given: Facts];
// biome-ignore format: one promise is one line, so that the table reads as a table
const never: readonly Never[] = [
  ['what multi-partner leaves as it is', ['account.ownership-change', 'terms.change', 'obligations.change'], {}],
  ['a partner what is the customer’s to decide', customersOwn, asPartner],
  ['a customer what partners do', actions.filter((each) => !customersOwn.includes(each) && !eitherSides.includes(each)), asCustomer],
  ['a customer what it was not invited to', ['invitation.approve', 'invitation.decline'], { 'invitation.standing': 'stranger' }],
  ['a customer anything in another customer’s tenant', actions.filter((each) => !decidedByTheInvited.includes(each)), { ...asCustomer, ...elsewhere }],
  ['a customer the removal of a partner that sells to it', ['reseller-relationship.remove'], { ...asCustomer, 'partner.type': 'direct-bill', 'relationship.reseller': 'active' }],
  ['anybody to remove what is not there', ['reseller-relationship.remove'], { ...nothingBetween }],
  ['anybody to take back delegated administration that is not there', ['delegated-admin.revoke', 'gdap.terminate', 'gdap.assign-group'], resellerOnly],
  ['a partner anything outside its CSP tenant', actions, { ...asPartner, 'actor.tenantKind': 'non-csp' }],
  ['a partner the list of all partners', ['partners.list'], { ...asPartner, 'list.of': 'everybody' }],
  ['anything for a customer without a relationship', customerScopedActions, { ...asPartner, ...nothingBetween }],
  ['anything for a customer that is only invited', customerScopedActions, { ...asPartner, ...nothingBetween, 'relationship.reseller': 'invited' }],
  ['anything for a customer after everything has ended', customerScopedActions, { ...asPartner, 'relationship.reseller': 'removed', 'relationship.dap': 'ended', 'relationship.gdap': 'ended' }],
  ['a sale to a CSP tenant', sales, { 'customer.tenantKind': 'csp' }],
  ['a sale to oneself', sales, { 'customer.self': true }],
  ['a sale to an affiliate', sales, { 'customer.affiliate': true }],
  ['a sale to a provider’s own reseller', sales, { 'customer.ownReseller': true }],
  ['a purchase without a reseller relationship', ['subscription.purchase', 'subscription.sell'], { 'relationship.reseller': 'removed' }],
  ['a purchase without the customer’s agreement', ['subscription.purchase'], { 'customer.mcaAccepted': false }],
  ['a purchase by an indirect reseller', ['subscription.purchase'], reseller],
  ['an indirect reseller to manage what its provider sells', [...management, 'agreement.attest'], reseller],
  ['an indirect reseller to get a subscription from another partner', ['subscription.transfer'], reseller],
  ['an indirect reseller to end the relationship', ['reseller-relationship.remove'], { ...asPartner, ...reseller }],
  ['an advisor to invite or sell', sales, advisor],
  ['an advisor to manage, move or grant', [...management, 'subscription.transfer', 'purchase-permission.grant', 'gdap.request'], advisor],
  ['an advisor to end a relationship as a partner', ['reseller-relationship.remove'], { ...asPartner, ...advisor }],
  ['anything new across clouds', [...sales, 'delegated-admin.request', 'gdap.request', 'subscription.transfer'], { 'actor.cloud': 'public', 'customer.cloud': 'us-gov' }],
  ['invitations and sales across markets', sales, { 'partner.market': ['NO', 'SE'], 'customer.country': 'BR' }],
  ['a change of what another partner sold', [...management, 'billing.receive'], soldByOther],
  ['seats of what is not sold by the seat', bySeat, { 'subscription.service': 'azure' }],
  ['fewer seats after the first week', ['seats.remove', 'subscription.cancel'], { 'subscription.commerce': 'nce', 'subscription.ageDays': 8 }],
  ['Azure to who has no role on the subscription', ['azure-resources.manage', 'pal.link'], noAzureRole],
  ['a seller Azure that came to it without a role', ['azure-resources.manage'], { ...noAzureRole, ...resellerOnly, 'subscription.soldByActor': true, 'subscription.transferred': true }],
  ['a transfer that nobody asked for', ['subscription.transfer'], { 'transfer.requested': false }],
  ['a customer any transfer', ['subscription.transfer'], asCustomer],
  ['the seller to answer a transfer request that expired', ['subscription.transfer'], { 'subscription.soldByActor': true, 'transfer.ageDays': 31 }],
  ['a transfer of what was bought the old way by the seat', ['subscription.transfer'], { 'subscription.service': 'dynamics365', 'subscription.commerce': 'legacy' }],
  ['more in US Government than looking and giving up to who is not validated there', actions.filter((each) => !lookingOrGivingUp.includes(each)), ineligible],
  ['an invitation in China', ['invitation.create'], { 'actor.cloud': 'china' }],
  ['an invitation or a request from a sandbox', ['invitation.create', 'delegated-admin.request', 'gdap.request'], { 'partner.sandbox': true }],
  ['an invitation from a tenant that is none of a partner', ['invitation.create', 'invitation.withdraw'], { 'actor.tenantKind': 'non-csp' }],
  ['the automatic extension of a Global administrator', ['gdap.auto-extend'], { 'gdap.roles': ['Global Administrator', 'User Administrator'] }],
  ['the same as a change', ['gdap.update'], { 'gdap.change': 'auto-extend', 'gdap.roles': ['Global Administrator'] }],
  ['a change of GDAP that is over', ['gdap.update', 'gdap.auto-extend', 'gdap.delete', 'gdap.approve'], { 'gdap.state': 'expired' }],
  ['a change of what GDAP was asked for', ['gdap.update'], { 'gdap.state': 'active', 'gdap.change': 'other' }],
  ['the approval of GDAP after its window', ['gdap.approve'], { 'gdap.ageDays': 91 }],
  ['a legacy upgrade by a role that is no reader', ['subscription.upgrade'], { 'subscription.commerce': 'legacy', 'relationship.gdap': 'active', 'relationship.gdapRoles': ['License Administrator'] }],
  ['a legacy upgrade by GDAP without a group', ['subscription.upgrade'], { 'subscription.commerce': 'legacy', 'relationship.gdap': 'active', 'relationship.gdapGroup': false }],
  ['managing a subscription that is over', ['subscription.modify', 'subscription.upgrade', 'subscription.cancel', 'seats.add', 'seats.remove', 'addon.order'], { 'subscription.status': 'deleted' }],
  ['requesting GDAP of a CSP tenant', ['gdap.request'], { 'customer.tenantKind': 'csp' }],
  ['asking for delegated administration outside the market', ['delegated-admin.request', 'gdap.request'], { 'actor.side': 'partner', 'actor.tenantKind': 'csp', 'customer.country': 'BR', 'partner.market': ['SE'] }],
  ['work in the directory without delegated administration', inDirectory, resellerOnly],
  ['work in the directory by GDAP without a group', inDirectory, { 'relationship.gdap': 'active', 'relationship.gdapGroup': false }],
  ['work in the directory by GDAP without a role', inDirectory, { 'relationship.gdap': 'active', 'relationship.gdapRoles': ['Directory Readers'] }],
];

describe('nobody is ever permitted', () => {
  const world = near(
    ...ruleCases.map(({ base, with: given }) => ({ ...base, ...given }) as FactTypes),
  );
  for (const [what, about, given] of never) {
    it(what, () => {
      fc.assert(
        fc.property(
          fc.constantFrom(...about),
          world,
          fc.subarray([...factNames]),
          anyFlags,
          (action, facts, names, flags) => {
            const known = evaluate({ action, facts: { ...facts, ...given } }, flags);
            assert.ok(['denied', 'not-covered'].includes(known.outcome), known.rule);
            const partly = { ...only(facts, names), ...given };
            assert.equal(isPermitted(evaluate({ action, facts: partly }, flags)), false);
          },
        ),
        { numRuns: 500 },
      );
    });
  }
});
