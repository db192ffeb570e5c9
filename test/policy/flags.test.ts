import assert from 'node:assert/strict';
import type { Action } from '../../policy/actions.ts';
import { evaluate, type Verdict } from '../../policy/evaluate.ts';
import type { Facts } from '../../policy/facts.ts';
import { defaultFlags, delegatedAdminKindOf, type Flags } from '../../policy/flags.ts';
import { inUsGov } from './rule-cases/row.ts';
import {
  billingAdmin,
  customer,
  inPublic,
  partner,
  salesAgent,
  usGov,
} from './rule-cases/worlds.ts';

describe('default flags', () => {
  it('follow the page, and the stricter page elsewhere', () => {
    assert.deepEqual(defaultFlags, {
      usGov: { multiPartner: true, gdap: false, singlePartner: false },
      delegatedAdminKind: 'auto',
      inviterRoles: ['global-admin', 'admin-agent', 'sales-agent'],
      approverRoles: ['global-admin'],
      gdapApproverRoles: ['global-admin', 'customer-dar-admin'],
      strictDelegatedAdminRole: false,
      subscriptionRoles: ['admin-agent', 'sales-agent'],
    });
  });
});

describe('delegatedAdminKindOf', () => {
  const cases = [
    [{}, 'gdap', 'dap'],
    [inUsGov({ gdap: true }), 'gdap', 'gdap'],
    [{ delegatedAdminKind: 'gdap' }, 'gdap', 'gdap'],
    [{ delegatedAdminKind: 'dap' }, 'dap', 'dap'],
    [{ ...inUsGov({ gdap: true }), delegatedAdminKind: 'dap' }, 'dap', 'dap'],
  ] as const;
  for (const [flags, inPublicCloud, inUsGovCloud] of cases) {
    it(`is ${inPublicCloud} in public and ${inUsGovCloud} in US Government: ${JSON.stringify(flags)}`, () => {
      const chosen = { ...defaultFlags, ...flags };
      assert.equal(delegatedAdminKindOf('public', chosen), inPublicCloud);
      assert.equal(delegatedAdminKindOf('us-gov', chosen), inUsGovCloud);
    });
  }
});

describe('each flag changes the answer that it is about', () => {
  type Row = readonly [
    Partial<Flags>,
    Action,
    Facts,
    usually: Verdict['outcome'],
    chosen: Verdict['outcome'],
  ];
  const inGov: Facts = { ...partner, ...usGov };
  const served: Facts = { ...customer, ...usGov, 'customer.hasPartners': true };
  const dar: Facts = {
    ...customer,
    'actor.roles': ['customer-dar-admin'],
    'gdap.state': 'approvalPending',
  };
  const userManager: Facts = { ...partner, 'actor.roles': ['user-management-admin'] };
  const seller: Facts = { ...partner, ...salesAgent };
  const clerk: Facts = { ...partner, ...billingAdmin };
  const payer: Facts = { ...customer, ...billingAdmin };

  // biome-ignore format: one case is one line, so that the table reads as a table
  const rows: readonly Row[] = [
    [inUsGov({ multiPartner: false }), 'invitation.create', inGov, 'allowed', 'denied'],
    [inUsGov({ multiPartner: false }), 'invitation.create', { ...inGov, ...inPublic }, 'allowed', 'allowed'],
    [inUsGov({ gdap: true }), 'gdap.request', inGov, 'denied', 'allowed'],
    [inUsGov({ gdap: true }), 'gdap.request', { ...inGov, ...salesAgent }, 'denied', 'denied'],
    [inUsGov({ singlePartner: true }), 'invitation.approve', served, 'allowed', 'denied'],
    [inUsGov({ singlePartner: true }), 'invitation.approve', { ...served, ...inPublic }, 'allowed', 'allowed'],
    [inUsGov({ singlePartner: true }), 'invitation.approve', { ...served, 'customer.hasPartners': false }, 'allowed', 'allowed'],
    [{ inviterRoles: ['user-management-admin'] }, 'invitation.create', userManager, 'denied', 'allowed'],
    [{ inviterRoles: ['user-management-admin'] }, 'invitation.create', partner, 'allowed', 'denied'],
    [{ inviterRoles: [] }, 'invitation.create', partner, 'allowed', 'denied'],
    [{ inviterRoles: ['user-management-admin'] }, 'invitation.create', { ...userManager, 'actor.side': 'customer' }, 'denied', 'denied'],
    [{ approverRoles: ['billing-admin'] }, 'invitation.approve', payer, 'denied', 'allowed'],
    [{ approverRoles: ['billing-admin'] }, 'invitation.approve', customer, 'allowed', 'denied'],
    [{ approverRoles: ['billing-admin'] }, 'invitation.decline', payer, 'denied', 'conditional'],
    [{ approverRoles: ['billing-admin'] }, 'invitation.approve', { ...payer, 'invitation.standing': 'stranger' }, 'denied', 'denied'],
    [{ approverRoles: ['admin-agent'] }, 'invitation.approve', partner, 'denied', 'denied'],
    [{ gdapApproverRoles: ['global-admin'] }, 'gdap.approve', dar, 'allowed', 'denied'],
    [{ gdapApproverRoles: ['global-admin'] }, 'gdap.terminate', dar, 'allowed', 'not-covered'],
    [{ strictDelegatedAdminRole: true }, 'delegated-admin.request', seller, 'allowed', 'denied'],
    [{ strictDelegatedAdminRole: true }, 'delegated-admin.request', partner, 'allowed', 'allowed'],
    [{ strictDelegatedAdminRole: true }, 'invitation.create', seller, 'allowed', 'denied'],
    [{ strictDelegatedAdminRole: true }, 'invitation.create', partner, 'allowed', 'allowed'],
    [{ strictDelegatedAdminRole: true }, 'invitation.create', { ...seller, 'invitation.delegatedAdmin': false }, 'allowed', 'allowed'],
    [{ subscriptionRoles: ['billing-admin'] }, 'subscription.modify', clerk, 'not-covered', 'allowed'],
    [{ subscriptionRoles: ['billing-admin'] }, 'seats.add', clerk, 'not-covered', 'allowed'],
    [{ subscriptionRoles: ['billing-admin'] }, 'subscription.modify', seller, 'allowed', 'not-covered'],
    [{ subscriptionRoles: ['billing-admin'] }, 'subscription.modify', { ...clerk, 'subscription.soldByActor': false }, 'denied', 'denied'],
  ];
  for (const [flags, action, facts, usually, chosen] of rows) {
    const told = JSON.stringify(flags).replaceAll('"', '');
    it(`${action} by ${facts['actor.side']} ${facts['actor.roles']} in ${facts['actor.cloud']}: ${usually}; with ${told}: ${chosen}`, () => {
      const outcome = (given: Flags) => evaluate({ action, facts }, given).outcome;
      assert.deepEqual(
        [outcome(defaultFlags), outcome({ ...defaultFlags, ...flags })],
        [usually, chosen],
      );
    });
  }
});
