import type { Action } from '../actions.ts';
import { all, any, holds, includes, is, not } from '../condition.ts';

/** Who acts, and what there is between the two: the parts that rules are made of. */
export const partner = all(is('actor.side', 'partner'), is('actor.tenantKind', 'csp'));
export const customer = is('actor.side', 'customer');
/** A customer decides about its own tenant only. */
export const ownTenant = all(customer, is('customer.self', true));
export const usGov = any(is('actor.cloud', 'us-gov'), is('customer.cloud', 'us-gov'));

/** Somebody of a CSP partner, in its CSP tenant, with a role that may invite. */
export const inviter = all(
  partner,
  holds((flags) => flags.inviterRoles),
);

/** Somebody of the invited tenant with a role that may answer for it. */
export const decider = all(
  customer,
  is('invitation.standing', 'invited'),
  holds((flags) => flags.approverRoles),
);

/** An advisor advises; it sells nothing. */
export const transacts = not(is('partner.type', 'advisor'));
/** A partner that buys from Microsoft itself; an indirect reseller buys through its provider. */
export const buysFromMicrosoft = is('partner.type', 'direct-bill', 'indirect-provider');

export const resellerActive = is('relationship.reseller', 'active');
export const dapActive = is('relationship.dap', 'active');
export const gdapActive = is('relationship.gdap', 'active');
export const delegatedAdmin = any(dapActive, gdapActive);
export const delegatedAdminEnded = all(
  not(delegatedAdmin),
  any(is('relationship.dap', 'ended'), is('relationship.gdap', 'ended')),
);

export const soldByActor = is('subscription.soldByActor', true);
export const soldByOther = all(partner, is('subscription.soldByActor', false));
/** Selling, and what is done in order to sell: an invitation is refused before it is sent. */
export const sales = [
  'subscription.sell',
  'subscription.purchase',
  'invitation.create',
  'delegated-admin.request',
] as const satisfies readonly Action[];

/** Sold by the seat. */
export const licensed = is('subscription.service', 'office365', 'dynamics365');

/** GDAP with one of these Microsoft Entra roles, or with the one that includes them all. */
export const gdapWith = (...roles: readonly string[]) =>
  all(gdapActive, includes('relationship.gdapRoles', ...roles, 'Global Administrator'));

/** What DAP gives, unless GDAP takes precedence over it. */
export const byDapAlone = all(dapActive, not(gdapActive));
/** A role counts once a security group of the partner was given it. */
export const byGdapGroup = (...roles: readonly string[]) =>
  all(gdapWith(...roles), is('relationship.gdapGroup', true));
