import type { Action } from '../../policy/actions.ts';
import type { FactName, Facts } from '../../policy/facts.ts';
import { usualRequest } from '../invitations/request-facts.ts';

/**
 * What a question means when it says nothing of it: the usual invitation, all partners and not one, the whole request,
 * and the relationship alone: no transfer, and no role in Azure beside it. What is known outranks that, and so does
 * what somebody supposes.
 */
export function usualFacts(action: Action, known: Facts): Facts {
  const said = Object.entries(usual[action] ?? {});
  const missing = said.filter(([name]) => known[name as FactName] === undefined);
  return { ...known, ...Object.fromEntries(missing) };
}

/** Of a subscription that is not over. */
const managing = [
  'subscription.modify',
  'subscription.cancel',
  'subscription.upgrade',
  'seats.add',
  'seats.remove',
  'addon.order',
] as const satisfies readonly Action[];

const usual: { readonly [Name in Action]?: Facts } = {
  'invitation.create': usualRequest,
  'invitation.approve': { 'invitation.delegatedAdmin': true },
  'delegated-admin.request': usualRequest,
  'gdap.request': usualRequest,
  'gdap.approve': { 'gdap.partly': false },
  'subscription.transfer': { 'transfer.requested': false },
  'azure-resources.manage': { 'subscription.azureRole': false },
  ...Object.fromEntries(managing.map((action) => [action, { 'subscription.status': 'active' }])),
  'partners.list': { 'list.of': 'everybody' },
  'customers.list': { 'list.of': 'own' },
};
