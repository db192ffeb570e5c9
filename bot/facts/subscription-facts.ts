import type { Subscription } from '../../models/subscription.ts';
import type { Tenant } from '../../models/tenant.ts';
import type { Facts } from '../../policy/facts.ts';
import { daysBetween } from '../../policy/standing-facts.ts';

/** What is recorded of one subscription. */
export const subscriptionFacts = (
  { service, commerce, status, soldBy, partnerOfRecord, azureRoles, ...dates }: Subscription,
  actor: Tenant,
  now: Date,
): Facts => ({
  'subscription.service': service,
  'subscription.commerce': commerce,
  'subscription.status': status,
  'subscription.soldByActor': soldBy?.tenantId === actor._id,
  'subscription.ageDays': dates.purchased ? daysBetween(dates.purchased, now) : undefined,
  'subscription.transferred': !!dates.transferred,
  // Who sets a subscription up becomes its owner in Azure; that was not taken away unless the directory says so.
  'subscription.azureRole':
    azureRoles?.includes(actor._id) ??
    ((soldBy?.tenantId === actor._id && !dates.transferred) || undefined),
  'subscription.partnerOfRecord': !!partnerOfRecord,
  // Who asked for it is not recorded: to anybody but the seller it says nothing.
  ...(dates.transferRequested && soldBy?.tenantId === actor._id
    ? {
        'transfer.requested': true,
        'transfer.ageDays': daysBetween(dates.transferRequested, now),
      }
    : {}),
});
