import assert from 'node:assert/strict';
import { evaluate, type Verdict } from '../../policy/evaluate.ts';
import type { FactName, Facts } from '../../policy/facts.ts';
import { factNames, only } from './fact-arbitraries.ts';
import { customer, nothingBetween, partner } from './rule-cases.ts';

describe('evaluate: with facts that are missing', () => {
  const without = (facts: Facts, ...names: FactName[]) =>
    only(
      facts,
      factNames.filter((name) => !names.includes(name)),
    );
  const sold = 'subscription.soldByActor';

  type Expected = Pick<Verdict, 'outcome' | 'rule' | 'needs' | 'satisfied'>;
  const inviting = ['invite-role-required', 'applies-to-public-and-us-gov'] as const;

  // biome-ignore format: one case is one line, so that the table reads as a table
  const cases: readonly (readonly [what: string, Parameters<typeof evaluate>[0], Expected])[] = [
    ['asks who sold the subscription before it lets one be changed', { action: 'subscription.modify', facts: without(partner, sold) }, { outcome: 'conditional', rule: 'existing-subscription-unchanged', needs: [sold], satisfied: [] }],
    ['denies a change without asking who sold it where nothing was ever agreed', { action: 'subscription.modify', facts: without({ ...partner, ...nothingBetween }, sold) }, { outcome: 'denied', rule: 'invitation-required-first', needs: [], satisfied: [] }],
    ['does not hold up a refusal for a fact that an earlier question lacks', { action: 'invitation.create', facts: without({ ...partner, 'actor.roles': [] }, 'customer.tenantKind') }, { outcome: 'denied', rule: 'invite-role-missing', needs: [], satisfied: [] }],
    ['gives no plain yes to an invitation while the customer’s tenant may be a CSP tenant', { action: 'invitation.create', facts: without(partner, 'customer.tenantKind') }, { outcome: 'conditional', rule: 'csp-to-csp-sale-denied', needs: ['customer.tenantKind'], satisfied: inviting }],
    ['says yes to an invitation without knowing whether there are other partners', { action: 'invitation.create', facts: without(partner, 'customer.hasPartners') }, { outcome: 'allowed', rule: 'invite-role-required', needs: [], satisfied: inviting }],
    ['counts no permission to buy as given before the relationship is known', { action: 'subscription.purchase', facts: without({ ...partner, 'customer.azureFromOther': true }, 'relationship.reseller') }, { outcome: 'conditional', rule: 'purchase-needs-reseller-relationship', needs: ['relationship.reseller'], satisfied: [] }],
    ['asks for the role of whoever approves', { action: 'invitation.approve', facts: without(customer, 'actor.roles') }, { outcome: 'conditional', rule: 'approve-needs-customer-global-admin', needs: ['actor.roles'], satisfied: [] }],
    ['says that nothing is known where no rule speaks of the action', { action: 'pal.link', facts: {} }, { outcome: 'not-covered', rule: 'not-covered', needs: [], satisfied: [] }],
    ['does not turn silence into a yes when only refusals are open', { action: 'users.manage', facts: without(partner, 'relationship.reseller', 'relationship.delegatedAdmin') }, { outcome: 'not-covered', rule: 'not-covered', needs: ['relationship.reseller', 'relationship.delegatedAdmin'], satisfied: [] }],
  ];
  for (const [what, question, expected] of cases) {
    it(what, () => {
      const { outcome, rule, needs, satisfied } = evaluate(question);
      assert.deepEqual({ outcome, rule, needs, satisfied }, expected);
    });
  }

  it('lists every permission that holds, the deciding one first', () => {
    const facts = { ...partner, 'customer.hasPartners': true };
    assert.deepEqual(evaluate({ action: 'invitation.create', facts }).satisfied, [
      'multi-partner-coexistence',
      'invite-role-required',
      'applies-to-public-and-us-gov',
    ]);
  });
});
