import assert from 'node:assert/strict';
import { evaluate, isPermitted, type Question, type Verdict } from '../../policy/evaluate.ts';
import type { Facts } from '../../policy/facts.ts';
import { without } from './fact-arbitraries.ts';
import {
  customer,
  noRole,
  nothingBetween,
  partner,
  resellerOnly,
  usGov,
} from './rule-cases/worlds.ts';

const sold = 'subscription.soldByActor';
const inviting = ['invite-role-required', 'applies-to-public-and-us-gov'] as const;

describe('evaluate: with facts that are missing', () => {
  type Expected = Pick<Verdict, 'outcome' | 'rule' | 'needs' | 'satisfied' | 'mayForbid'>;
  const refused = { needs: [], satisfied: [], mayForbid: [] } as const;

  // biome-ignore format: one case is one line, so that the table reads as a table
  const cases: readonly (readonly [what: string, Question, Expected])[] = [
    ['asks who sold the subscription before it lets one be changed', { action: 'subscription.modify', facts: without(partner, sold) }, { outcome: 'conditional', rule: 'existing-subscription-unchanged', needs: [sold], satisfied: [], mayForbid: ['existing-subscription-unchanged'] }],
    ['denies a change without asking who sold it where nothing was ever agreed', { action: 'subscription.modify', facts: without({ ...partner, ...nothingBetween }, sold) }, { outcome: 'denied', rule: 'invitation-required-first', ...refused }],
    ['does not hold up a refusal for a fact that an earlier question lacks', { action: 'invitation.create', facts: without({ ...partner, 'actor.roles': [] }, 'customer.tenantKind') }, { outcome: 'denied', rule: 'invite-role-missing', ...refused }],
    ['gives no plain yes to an invitation while the customer’s tenant may be a CSP tenant', { action: 'invitation.create', facts: without(partner, 'customer.tenantKind') }, { outcome: 'conditional', rule: 'invite-role-required', needs: ['customer.tenantKind'], satisfied: inviting, mayForbid: ['csp-to-csp-sale-denied'] }],
    ['says yes to an invitation without knowing whether there are other partners', { action: 'invitation.create', facts: without(partner, 'customer.hasPartners') }, { outcome: 'allowed', rule: 'invite-role-required', needs: [], satisfied: inviting, mayForbid: [] }],
    ['counts no permission to buy as given before the relationship is known', { action: 'subscription.purchase', facts: without(partner, 'relationship.reseller') }, { outcome: 'conditional', rule: 'purchase-needs-reseller-relationship', needs: ['relationship.reseller'], satisfied: [], mayForbid: ['purchase-needs-reseller-relationship'] }],
    ['asks for the role of whoever approves', { action: 'invitation.approve', facts: without(customer, 'actor.roles') }, { outcome: 'conditional', rule: 'approve-needs-customer-global-admin', needs: ['actor.roles'], satisfied: [], mayForbid: ['approve-needs-customer-global-admin'] }],
    ['asks for the group before a role in GDAP counts', { action: 'licenses.assign', facts: without({ ...partner, 'relationship.gdapRoles': ['License Administrator'] }, 'relationship.gdapGroup') }, { outcome: 'conditional', rule: 'gdap-needs-group-assignment', needs: ['relationship.gdapGroup'], satisfied: [], mayForbid: ['gdap-needs-group-assignment', 'licenses-assign-needs-role'] }],
    ['asks for a role that only a permission needs', { action: 'delegated-admin.revoke', facts: without(partner, 'actor.roles') }, { outcome: 'conditional', rule: 'partner-may-revoke-delegated-admin', needs: ['actor.roles'], satisfied: [], mayForbid: [] }],
    ['says that nothing is known of what no rule permits', { action: 'customer-details.view', facts: {} }, { outcome: 'not-covered', rule: 'not-covered', needs: ['actor.side', 'actor.tenantKind', 'relationship.reseller', 'relationship.dap', 'relationship.gdap', 'actor.cloud', 'partner.usGovEligible'], satisfied: [], mayForbid: ['usgov-partner-eligibility', 'invitation-required-first', 'reseller-only-cannot-view-details'] }],
    ['does not turn silence into a yes when only refusals are open', { action: 'terms.change', facts: without(partner, 'actor.side') }, { outcome: 'not-covered', rule: 'not-covered', needs: ['actor.side'], satisfied: [], mayForbid: ['existing-terms-unchanged'] }],
    ['keeps a permission on a condition a maybe while a refusal is open', { action: 'subscription.transfer', facts: without({ ...partner, [sold]: false, 'transfer.requested': true }, 'customer.cloud') }, { outcome: 'conditional', rule: 'transfer-license-nce-allowed', needs: ['customer.cloud'], satisfied: ['transfer-license-nce-allowed', 'transfer-initiated-by-target-partner'], mayForbid: ['cross-cloud-denied'] }],
    ['asks whose tenant it is before a customer decides about it', { action: 'partner-of-record.change', facts: without({ ...customer, 'actor.roles': ['subscription-owner'], 'subscription.partnerOfRecord': true }, 'customer.self') }, { outcome: 'conditional', rule: 'dpor-set-only-by-customer', needs: ['customer.self'], satisfied: [], mayForbid: ['dpor-set-only-by-customer'] }],
    ['asks for the kind of tenant before a partner counts as one', { action: 'customers.list', facts: without(partner, 'actor.tenantKind') }, { outcome: 'conditional', rule: 'partner-lists-only-own-relationships', needs: ['actor.tenantKind'], satisfied: [], mayForbid: [] }],
    ['asks for the role in Azure before it lets anybody in', { action: 'azure-resources.manage', facts: without({ ...partner, [sold]: false }, 'subscription.azureRole') }, { outcome: 'conditional', rule: 'azure-existing-subscription-no-access', needs: ['subscription.azureRole'], satisfied: [], mayForbid: ['azure-existing-subscription-no-access'] }],
    ['asks whether the partner is eligible before it takes part in US Government', { action: 'pal.link', facts: without({ ...partner, ...usGov }, 'partner.usGovEligible') }, { outcome: 'conditional', rule: 'pal-only-by-partner-user', needs: ['partner.usGovEligible'], satisfied: ['pal-only-by-partner-user'], mayForbid: ['usgov-partner-eligibility'] }],
    ['does not ask for it where a partner only looks', { action: 'customers.list', facts: without({ ...partner, ...usGov }, 'partner.usGovEligible') }, { outcome: 'allowed', rule: 'partner-lists-only-own-relationships', needs: [], satisfied: ['partner-lists-only-own-relationships'], mayForbid: [] }],
  ];
  for (const [what, question, expected] of cases) {
    it(what, () => {
      const { outcome, rule, needs, satisfied, mayForbid } = evaluate(question);
      assert.deepEqual(
        { outcome, rule, needs: needs.toSorted(), satisfied, mayForbid },
        { ...expected, needs: expected.needs.toSorted() },
      );
    });
  }

  it('remarks on a condition that an unknown fact may bring, and still says yes', () => {
    const verdict = evaluate({
      action: 'invitation.approve',
      facts: without(customer, 'customer.mcaAccepted'),
    });
    assert.deepEqual([verdict.outcome, verdict.needs], ['allowed', []]);
    assert.deepEqual(verdict.advice, ['mca-required-to-accept']);
  });
});

describe('evaluate: which rule is named', () => {
  it('lists every permission that holds, the deciding one first', () => {
    const facts = { ...partner, 'customer.hasPartners': true };
    assert.deepEqual(evaluate({ action: 'invitation.create', facts }).satisfied, [
      'multi-partner-coexistence',
      ...inviting,
    ]);
  });

  it('lists a permission on a condition before a plain one', () => {
    const facts = { ...customer, 'customer.mcaAccepted': false };
    const { outcome, satisfied } = evaluate({ action: 'invitation.approve', facts });
    assert.equal(outcome, 'conditional');
    assert.deepEqual(satisfied, ['mca-required-to-accept', 'approve-needs-customer-global-admin']);
  });

  it('names the refusal of the earliest stage, not that of the lowest number', () => {
    const facts = { ...partner, ...noRole, 'customer.tenantKind': 'csp' } as const;
    const { rule } = evaluate({ action: 'invitation.create', facts });
    assert.equal(rule, 'csp-to-csp-sale-denied');
  });

  it('remarks beside a refusal', () => {
    const facts = { ...partner, 'customer.tenantKind': 'csp' } as const;
    const { advice } = evaluate({ action: 'subscription.sell', facts });
    assert.deepEqual(advice, ['policy-may-change-advisory']);
  });
});

describe('evaluate: the order of its stages', () => {
  const refusedByAll: Facts = {
    ...partner,
    ...usGov,
    ...nothingBetween,
    'partner.type': 'indirect-reseller',
    'customer.tenantKind': 'csp',
    'customer.cloud': 'public',
    'customer.country': 'BR',
  };
  // Each of them refuses until what it is about is put right.
  const steps: readonly (readonly [rule: Verdict['rule'], putRight: Facts])[] = [
    ['csp-to-csp-sale-denied', { 'customer.tenantKind': 'non-csp' }],
    ['cross-cloud-denied', { 'actor.cloud': 'public' }],
    ['same-market-only', { 'customer.country': 'SE' }],
    ['invitation-required-first', { 'relationship.reseller': 'active' }],
    ['indirect-reseller-orders-via-provider', { 'partner.type': 'direct-bill' }],
    ['purchase-needs-no-delegated-admin', {}],
  ];

  it('asks for the tenant, the cloud, the market, the relationship and the role', () => {
    let facts = refusedByAll;
    for (const [rule, putRight] of steps) {
      assert.equal(evaluate({ action: 'subscription.purchase', facts }).rule, rule);
      facts = { ...facts, ...putRight };
    }
  });

  it('asks who sold it before what delegated administration gives', () => {
    const facts: Facts = {
      ...partner,
      ...resellerOnly,
      'subscription.commerce': 'legacy',
      'subscription.soldByActor': false,
    };
    const upgrade = (given: Facts) => evaluate({ action: 'subscription.upgrade', facts: given });
    assert.equal(upgrade(facts).rule, 'existing-subscription-unchanged');
    const own = { ...facts, 'subscription.soldByActor': true };
    assert.equal(upgrade(own).rule, 'upgrade-needs-delegated-admin');
  });
});

describe('isPermitted', () => {
  const cases = [
    ['allowed', [], true],
    ['conditional', [], true],
    ['conditional', [sold], false],
    ['denied', [], false],
    ['not-covered', [], false],
    ['not-covered', [sold], false],
  ] as const;
  for (const [outcome, needs, expected] of cases) {
    it(`is ${expected} for ${outcome} with ${needs.length} facts to be known`, () => {
      const rule = 'invite-role-required' as const;
      const verdict = { outcome, rule, needs, satisfied: [], advice: [], mayForbid: [] };
      assert.equal(isPermitted(verdict), expected);
    });
  }
});
